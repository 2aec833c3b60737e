import { defineApi } from '../../surfaces/door/api.ts'
import { acceptPersona, returnPersona, sendPersona, withdrawPersona } from './trasferimenti.command.ts'
import { listPassages, readTrasferimento } from './trasferimenti.query.ts'

const tag = 'trasferimenti'
const ONE = '/trasferimenti/{trasferimentoId}'

export const trasferimentiApi = defineApi(
  {
    method: 'get',
    path: '/trasferimenti',
    request: listPassages,
    summary: 'The people sent to my centre who wait for an answer, and those it sent.',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/trasferimenti',
    request: readTrasferimento,
    summary: 'Which centre follows a person, and her passages.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/trasferimenti',
    request: sendPersona,
    success: 201,
    summary: 'Sends a person to another centre (`reason`: domicilio or richiesta).',
    tag,
  },
  { method: 'post', path: `${ONE}/accettazione`, request: acceptPersona, summary: 'Takes the person.', tag },
  {
    method: 'post',
    path: `${ONE}/restituzione`,
    request: returnPersona,
    summary: 'Gives the person back, with the reason.',
    tag,
  },
  {
    method: 'post',
    path: `${ONE}/ritiro`,
    request: withdrawPersona,
    summary: 'Takes a passage back before it is accepted.',
    tag,
  },
)
