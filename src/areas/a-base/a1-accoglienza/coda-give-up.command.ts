import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { findTicket, giveUpTicket } from '../../../records/turno/index.ts'
import { TicketCode } from './turno.schema.ts'

/** Whoever holds the ticket gives it up: the others move on. Not once it was called. */
export const giveUpNumber = defineCommand({
  name: 'a1.give-up-number',
  may: ['coda'],
  input: TicketCode,
  async run(work, { codice }) {
    if (work.actor.settings['siul.coda'] !== hashOfCode(codice)) return refused('turno.non-trovato')
    const ticket = await findTicket(work)
    if (!ticket) return refused('turno.non-trovato')
    const given = await giveUpTicket(work, ticket)
    if (!given.ok) return given
    const { turnoId, number } = ticket
    work.record({ kind: 'turno.rinunciato', data: { turno: turnoId } })
    return done({ turnoId, number })
  },
})
