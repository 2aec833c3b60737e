import { carryOut, type Answer, type Command, type Query } from '../../../platform/work/index.ts'
import { ticketActor } from '../../../records/accesso/index.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { TicketCode } from './turno.schema.ts'

type Asked<T> = Command<typeof TicketCode, T> | Query<typeof TicketCode, T>

/** Asks as the ticket whose code is in the address: whoever may be logged in on this browser has no part in it. */
export function askByTicket<T>(visit: Visit, request: Asked<T>): Promise<Answer<T>> {
  const codice = visit.param('codice')
  const actor = ticketActor(hashOfCode(codice))
  return carryOut(visit.c.var.engine, { actor, request, input: { codice }, lang: visit.lang })
}
