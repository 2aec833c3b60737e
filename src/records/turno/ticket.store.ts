import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { likelyMinutes, ticketState, turnoName, type TicketState } from './turno.ts'

/** What whoever holds a ticket sees of it. */
export interface Ticket {
  turnoId: string
  /** «S-03». */
  number: string
  centro: string
  arrivedAt: Date
  state: TicketState
  place: string | null
  /** How many before it in its own queue. */
  ahead: number
  likelyMinutes: number | null
}

/** The ticket whose code the actor holds: nobody else's can be seen. */
export async function findTicket(work: Work): Promise<Ticket | undefined> {
  const row = await work.tx
    .selectFrom('turno as t')
    .innerJoin('centro as c', 'c.code', 't.centroCode')
    .select(['t.id', 't.letter', 't.number', 't.day', 't.arrivedAt', 't.calledAt', 't.place', 't.outcome'])
    .select('c.name as centro')
    .executeTakeFirst()
  if (!row) return undefined
  const { rows } = await sql<{
    ahead: number
    meanMinutes: number | null
  }>`select ahead, mean_minutes from turno_ahead()`.execute(work.tx)
  const { ahead = 0, meanMinutes = null } = rows[0] ?? {}
  return {
    turnoId: row.id,
    number: turnoName(row),
    centro: row.centro,
    arrivedAt: row.arrivedAt,
    state: ticketState(row, work.today),
    place: row.place,
    ahead,
    likelyMinutes: likelyMinutes(ahead, meanMinutes),
  }
}

/** Gives the ticket up, while it waits. */
export async function giveUpTicket(work: Work, { turnoId, number }: Ticket): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('turno')
    .set({ endedAt: work.now, outcome: 'andato-via' })
    .where('id', '=', turnoId)
    .where('calledAt', 'is', null)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('turno.gia-chiamato', { number })
}
