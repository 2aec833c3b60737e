import { shortActor } from '../../records/accesso/index.ts'
import { hashOfShortCode } from '../../records/messaggio/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import { callRoll, closeRoll } from './appello.command.ts'
import { cancel, enrolPersona, transferPersona, withdrawPersona } from './enrol.command.ts'
import { listGruppiOf, listMonth, listOthers, planMove, readAppello, readGruppo } from './gruppi.query.ts'
import { moveGruppo, undoMove } from './move.command.ts'
import { addModello, retireModello } from './modelli.command.ts'
import { noteGruppo } from './nota.command.ts'
import { issueAttestato } from './papers.command.ts'
import { plan } from './plan.query.ts'
import { enterRoom, readRoomCode, showMyPlace } from './presenza.command.ts'
import { publish } from './publish.command.ts'

const tag = 'gruppi'
const as = ({ codice = '' }: Record<string, string>) => shortActor(hashOfShortCode(codice))

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
    path: '/gruppi/{gruppoId}/spostamento',
    request: planMove,
    summary: 'Where a group could go: the rooms of its centre and who could lead it.',
    tag,
  },
  {
    method: 'post',
    path: '/gruppi/{gruppoId}/spostamento',
    request: moveGruppo,
    summary: 'Moves a group to another hour, room or leader, with its `reason`, and tells its people.',
    tag,
  },
  {
    method: 'delete',
    path: '/gruppi/{gruppoId}/spostamento',
    request: undoMove,
    summary: 'Takes the last move back, while the hour before it is still to come.',
    tag,
  },
  {
    method: 'put',
    path: '/gruppi/{gruppoId}/nota',
    request: noteGruppo,
    summary: 'Writes what is to be remembered of the session, or takes it away.',
    tag,
  },
  {
    method: 'get',
    path: '/gruppi/{gruppoId}/codice-sala',
    request: readRoomCode,
    summary: 'The code to show in the room now: it changes every half minute.',
    tag,
  },
  {
    method: 'get',
    path: '/brevi/{codice}/gruppo',
    request: showMyPlace,
    as,
    summary: 'The place in a group that a short address is about. No login: the code is the key.',
    tag,
  },
  {
    method: 'post',
    path: '/brevi/{codice}/presenza',
    request: enterRoom,
    as,
    summary: 'Says, with the code shown in the room (`stanza`), that the holder of the address is here.',
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
