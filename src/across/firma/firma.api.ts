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
    summary: 'Il patto che l’indirizzo apre',
    tag: 'Firma',
  },
  {
    method: 'post',
    path: '/firma/{codice}',
    request: answerPatto,
    as,
    summary: 'La risposta della persona, con la firma se è un sì',
    tag: 'Firma',
  },
)
