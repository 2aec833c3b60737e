import { defineApi } from '../../../surfaces/door/api.ts'
import { dropTargets, dropVisita, planGiro, recordContatto, recordVisita, saveTargets } from './e1.command.ts'
import { listTargets, readGiro } from './e1.query.ts'

const tag = 'E1'

export const e1Api = defineApi(
  {
    method: 'post',
    path: '/aziende/{aziendaId}/contatti',
    request: recordContatto,
    success: 201,
    summary:
      'Records a contact with a company; the same `key` twice is one contact. With `minutes`, E1 is delivered.',
    tag,
  },
  {
    method: 'get',
    path: '/scouting/aziende',
    request: listTargets,
    summary: 'Companies by sector, size, comune, months of silence, past hirings; the longest unheard first.',
    tag,
  },
  {
    method: 'post',
    path: '/scouting/elenchi',
    request: saveTargets,
    success: 201,
    summary: 'Keeps a target list under a name.',
    tag,
  },
  {
    method: 'delete',
    path: '/scouting/elenchi/{listaId}',
    request: dropTargets,
    summary: 'Throws a list of mine away.',
    tag,
  },
  {
    method: 'get',
    path: '/scouting/giro',
    request: readGiro,
    summary: 'My round of a day (`giorno`), in order.',
    tag,
  },
  {
    method: 'post',
    path: '/scouting/giri',
    request: planGiro,
    success: 201,
    summary: 'Puts companies in the round of a day.',
    tag,
  },
  {
    method: 'post',
    path: '/scouting/visite',
    request: recordVisita,
    success: 201,
    summary: 'A visit of a round was made; it may arrive late (`savedAt`) and more than once (`key`).',
    tag,
  },
  {
    method: 'delete',
    path: '/scouting/visite/{visitaId}',
    request: dropVisita,
    summary: 'Takes a stop out of its round.',
    tag,
  },
)
