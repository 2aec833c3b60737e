import { defineApi } from '../../../surfaces/door/api.ts'
import { closeDid } from './did-close.command.ts'
import { listDid, readStato } from './did.query.ts'
import { registerDid } from './register-did.command.ts'
import { addSostegno, closeSostegno } from './sostegno.command.ts'

const tag = 'A1'

export const didApi = defineApi(
  {
    method: 'post',
    path: '/persone/{personaId}/did',
    request: registerDid,
    success: 201,
    summary: 'Takes the declaration of availability: of two at once one is kept, the other gets 409.',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/did',
    request: listDid,
    summary: 'The declarations of a person, the latest first.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/did/{didId}/chiusura',
    request: closeDid,
    summary: 'Ends a declaration with its reason.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/sostegni',
    request: addSostegno,
    success: 201,
    summary: 'Registers an income support.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/sostegni/{sostegnoId}/chiusura',
    request: closeSostegno,
    summary: 'Writes the last day of an income support.',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/stato',
    request: readStato,
    summary: 'The unemployment status on a day (`al`, today if left out), period by period.',
    tag,
  },
)
