import { defineApi } from '../../surfaces/door/api.ts'
import { importComunicazioni, matchWaiting } from './comunicazioni.command.ts'
import { readComunicazioni } from './comunicazioni.query.ts'

const tag = 'comunicazioni'

export const comunicazioniApi = defineApi(
  {
    method: 'post',
    path: '/comunicazioni',
    request: importComunicazioni,
    summary: 'Takes mandatory communications, 500 a call: all or none; sent again they change nothing.',
    tag,
  },
  {
    method: 'get',
    path: '/comunicazioni',
    request: readComunicazioni,
    summary: 'What arrived: how many, whose codice fiscale nobody has, what cannot be read.',
    tag,
  },
  {
    method: 'post',
    path: '/comunicazioni/abbinamento',
    request: matchWaiting,
    summary: 'Gives the communications that wait to who has their codice fiscale now.',
    tag,
  },
)
