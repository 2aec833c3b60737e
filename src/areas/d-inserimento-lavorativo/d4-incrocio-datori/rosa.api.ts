import { defineApi } from '../../../surfaces/door/api.ts'
import {
  dropFromRosa,
  relinkRosa,
  revokeRosa,
  sendRosa,
  takeIntoRosa,
  writeRosaOutcome,
  writeRosaSentence,
} from './rosa.command.ts'
import { answerRosa, openRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { readRosa } from './rosa.query.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'

const tag = 'd4'
const as = ({ codice = '' }: Record<string, string>) => meetingActor(hashOfCode(codice))

export const rosaApi = defineApi(
  {
    method: 'get',
    path: '/vacancy/{vacancyId}/rosa',
    request: readRosa,
    summary: 'The rosa in hand and those sent, with what people and company said.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rosa',
    request: takeIntoRosa,
    success: 201,
    summary:
      'Takes people into the rosa and asks them (`persone`); the 16th is refused unless the company wants more.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rosa/invio',
    request: sendRosa,
    success: 201,
    summary: 'Sends the rosa; gives the secret link of the company, once.',
    tag,
  },
  {
    method: 'delete',
    path: '/vacancy/{vacancyId}/rosa/nomi/{personaId}',
    request: dropFromRosa,
    summary: 'Takes a person off the rosa in hand.',
    tag,
  },
  {
    method: 'put',
    path: '/vacancy/{vacancyId}/rosa/nomi/{personaId}',
    request: writeRosaSentence,
    summary: 'The sentence about a person (`sentence`).',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rose/{rosaId}/collegamento',
    request: relinkRosa,
    success: 201,
    summary: 'Another link for the company, given once; the one before opens no more.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rose/{rosaId}/revoca',
    request: revokeRosa,
    summary: 'Closes the link of the company.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rose/{rosaId}/esiti/{personaId}',
    request: writeRosaOutcome,
    summary: 'How it ended with a person; a hiring with its communication frees the cost.',
    tag,
  },
  {
    method: 'get',
    path: '/imprese/rose/{codice}',
    request: openRosa,
    as,
    summary: 'The rosa for whoever holds the link of the company: who said yes.',
    tag,
  },
  {
    method: 'post',
    path: '/imprese/rose/{codice}/risposte',
    request: answerRosa,
    as,
    summary: 'What the company says of a person (`answer`, with `reason` for a no).',
    tag,
  },
  {
    method: 'post',
    path: '/imprese/rose/{codice}/esiti',
    request: tellRosaOutcome,
    as,
    summary: 'How it ended with a person whom the company is interested in (`outcome`).',
    tag,
  },
)
