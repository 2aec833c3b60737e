import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { ticketActor } from '../../../records/accesso/index.ts'
import { defineApi } from '../../../surfaces/door/api.ts'
import { arrive } from './arrivo.command.ts'
import { setNeeds } from './bisogni.command.ts'
import { readHere } from './here.query.ts'
import { giveUpNumber } from './coda-give-up.command.ts'
import { showTicket } from './coda.query.ts'
import { readSala } from './sala.query.ts'
import { callNumber } from './turno-call.command.ts'
import { leaveNumber } from './turno-leave.command.ts'
import { referNumber } from './turno-refer.command.ts'
import { serveNumber } from './turno-serve.command.ts'
import { takeNumber } from './turno-take.command.ts'

const tag = 'A1'
const as = ({ codice = '' }: Record<string, string>) => ticketActor(hashOfCode(codice))

export const turnoApi = defineApi(
  {
    method: 'get',
    path: '/turni',
    request: readSala,
    summary: 'Who is in the waiting room of one’s own centre, with whom and for how long.',
    tag,
  },
  {
    method: 'post',
    path: '/turni',
    request: takeNumber,
    success: 201,
    summary: 'Gives the next number of the day, to a person or to nobody in particular.',
    tag,
  },
  {
    method: 'post',
    path: '/appuntamenti/{appuntamentoId}/arrivo',
    request: arrive,
    success: 201,
    summary: 'Writes that who has an appointment today is here, and gives her the number that waits for it.',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/sportello',
    request: readHere,
    summary: 'Whether a person waits, is expected today, and what she needs at the desk.',
    tag,
  },
  {
    method: 'put',
    path: '/persone/{personaId}/bisogni',
    request: setNeeds,
    summary: 'Writes what a person needs at the desk.',
    tag,
  },
  {
    method: 'post',
    path: '/turni/chiamata',
    request: callNumber,
    summary: 'Calls a number, or the next one: of two calls at once each gets another.',
    tag,
  },
  {
    method: 'post',
    path: '/turni/{turnoId}/servizio',
    request: serveNumber,
    summary: 'Ends the number in front and records the service delivered since the call.',
    tag,
  },
  {
    method: 'post',
    path: '/turni/{turnoId}/uscita',
    request: leaveNumber,
    summary: 'Ends a number whose person went away.',
    tag,
  },
  {
    method: 'post',
    path: '/turni/{turnoId}/affidamento',
    request: referNumber,
    summary: 'Entrusts a number to a colleague of the centre.',
    tag,
  },
  {
    method: 'get',
    path: '/coda/{codice}',
    request: showTicket,
    as,
    summary: 'Where a ticket stands: how many before it, where to go. No login: the code is the key.',
    tag,
  },
  {
    method: 'post',
    path: '/coda/{codice}/rinuncia',
    request: giveUpNumber,
    as,
    summary: 'Gives a ticket up while it waits.',
    tag,
  },
)
