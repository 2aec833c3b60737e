import { tabletActor } from '../../records/accesso/index.ts'
import { hashOfCode } from '../../records/patto/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import { answerPatto } from './answer-patto.command.ts'
import { showPatto } from './show-patto.command.ts'

const as = ({ codice = '' }: Record<string, string>) => tabletActor(hashOfCode(codice))

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
)
