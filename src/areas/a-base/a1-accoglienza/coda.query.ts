import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { findTicket, type Ticket } from '../../../records/turno/index.ts'
import { TicketCode } from './turno.schema.ts'

/** Where a ticket stands, for whoever holds it. */
export const showTicket = defineQuery({
  name: 'a1.show-ticket',
  may: ['coda'],
  input: TicketCode,
  async run(work, { codice }) {
    if (work.actor.settings['siul.coda'] !== hashOfCode(codice)) return refused('turno.non-trovato')
    const ticket = await findTicket(work)
    return ticket ? done<Ticket>(ticket) : refused('turno.non-trovato')
  },
})
