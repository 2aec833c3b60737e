import { defineApi } from '../../surfaces/door/api.ts'
import { cercaLavoro, getOfferta } from './cerca.query.ts'
import { callMe, listWaiting, tellCalled } from './richiamata.command.ts'

const tag = 'lavoro'

export const lavoroApi = defineApi(
  {
    method: 'get',
    path: '/offerte',
    request: cercaLavoro,
    summary:
      'Published jobs, open to everybody (`q` words, `dove` name of a comune, `km`, `contratto`, `orario`, `patente=1`, `l68=1`, `subito=1`, `pagina`).',
    tag,
  },
  {
    method: 'get',
    path: '/offerte/{number}',
    request: getOfferta,
    summary: 'One published job, open to everybody; 410 where it is over.',
    tag,
  },
  {
    method: 'post',
    path: '/offerte/{number}/richiamata',
    request: callMe,
    success: 201,
    summary: 'Asks the centre to call about a job (`name`, `phone`, `consent`).',
    tag,
  },
  {
    method: 'get',
    path: '/vacancy/{vacancyId}/richiamate',
    request: listWaiting,
    summary: 'Who waits to be called about a vacancy.',
    tag,
  },
  {
    method: 'post',
    path: '/richiamate/{richiamataId}/fatta',
    request: tellCalled,
    summary: 'She was called.',
    tag,
  },
)
