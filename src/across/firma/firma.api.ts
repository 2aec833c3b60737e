import { tabletActor } from '../../records/accesso/index.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import { answerPatto } from './answer-patto.command.ts'
import { askCode, enterCode } from './code.command.ts'
import { showPatto } from './show-patto.command.ts'

const as = ({ codice = '', sessione }: Record<string, string>) =>
  tabletActor(hashOfCode(codice), sessione ? hashOfCode(sessione) : '')

export const firmaApi = defineApi(
  {
    method: 'get',
    path: '/firma/{codice}',
    request: showPatto,
    as,
    summary: 'The patto that the address opens',
    tag: 'Firma',
  },
  {
    method: 'post',
    path: '/firma/{codice}',
    request: answerPatto,
    as,
    summary: 'The answer of the person, with the signature where it is a yes',
    tag: 'Firma',
  },
  {
    method: 'post',
    path: '/firma/{codice}/codici',
    request: askCode,
    as,
    success: 201,
    summary: 'Send the six digits to the telephone the address went to',
    tag: 'Firma',
  },
  {
    method: 'post',
    path: '/firma/{codice}/apertura',
    request: enterCode,
    as,
    summary: 'The six digits; the right ones give the session that opens the patto',
    tag: 'Firma',
  },
  {
    method: 'get',
    path: '/firma/{codice}/sessioni/{sessione}',
    request: showPatto,
    as,
    summary: 'The patto that the address opens, after the code',
    tag: 'Firma',
  },
  {
    method: 'post',
    path: '/firma/{codice}/sessioni/{sessione}',
    request: answerPatto,
    as,
    summary: 'The answer of the person, after the code',
    tag: 'Firma',
  },
)
