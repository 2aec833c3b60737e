import { defineApi } from '../../surfaces/door/api.ts'
import { callRoll, closeRoll } from './appello.command.ts'
import { cancel, enrolPersona, transferPersona, withdrawPersona } from './enrol.command.ts'
import { listGruppiOf, listMonth, listOthers, readAppello, readGruppo } from './gruppi.query.ts'
import { addModello, retireModello } from './modelli.command.ts'
import { issueAttestato } from './papers.command.ts'
import { plan } from './plan.query.ts'
import { publish } from './publish.command.ts'

const tag = 'gruppi'

export const gruppiApi = defineApi(
  {
    method: 'get',
    path: '/gruppi',
    request: listMonth,
    summary:
      'The groups of the centre in a month (`mese`: 2026-11), and how many people each service is due to.',
    tag,
  },
  {
    method: 'get',
    path: '/gruppi/piano',
    request: plan,
    summary:
      'Models (`servizio`); of one (`modello`) the free moments, the rooms and who is due by `scadenza`.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi',
    request: publish,
    success: 201,
    summary: 'Publishes a group after a model, and invites `people` where `invite` is `on`.',
    tag,
  },
  {
    method: 'get',
    path: '/gruppi/{gruppoId}',
    request: readGruppo,
    summary: 'A group, who is in it, and what was delivered once it was held.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/iscrizioni',
    request: enrolPersona,
    success: 201,
    summary: 'Gives a person a place (`state`: iscritta), or the last one of who waits (in-attesa).',
    tag,
  },
  {
    method: 'delete',
    path: '/gruppi/{gruppoId}/iscrizioni/{personaId}',
    request: withdrawPersona,
    summary: 'Takes a person out; the first who waits gets her place.',
    tag,
  },
  {
    method: 'get',
    path: '/gruppi/{gruppoId}/altri',
    request: listOthers,
    summary: 'Groups of the same service and centre that have places.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/iscrizioni/{personaId}/spostamento',
    request: transferPersona,
    summary: 'Moves a person to another group (`toId`) that has a place for her.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/annullamento',
    request: cancel,
    summary: 'Calls a group off, with its `reason`, and tells who is in it.',
    tag,
  },
  {
    method: 'get',
    path: '/gruppi/{gruppoId}/appello',
    request: readAppello,
    summary: 'The roll-call, and what the group is worth with all who have a place and with fewer.',
    tag,
  },
  {
    method: 'put',
    path: '/gruppi/{gruppoId}/appello',
    request: callRoll,
    summary: 'Writes who is here, without closing.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/chiusura',
    request: closeRoll,
    summary:
      'Closes a group: one delivery, a line and a share of its cost for each one there. Twice, it is closed once.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/attestati/{iscrizioneId}',
    request: issueAttestato,
    summary: 'Issues the certificate of attendance of one person.',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/gruppi',
    request: listGruppiOf,
    summary: 'The groups of a person as she herself sees them.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/modelli',
    request: addModello,
    success: 201,
    summary: 'Adds a model of group to those of the centre.',
    tag,
  },
  {
    method: 'delete',
    path: '/gruppi/modelli/{modelloId}',
    request: retireModello,
    summary: 'Takes a model of the centre away.',
    tag,
  },
)
