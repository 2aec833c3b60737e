import { sql } from 'kysely'
import { listWeek, readBooking } from '../../src/across/agenda/agenda.query.ts'
import { readPrevisione } from '../../src/across/agenda/previsione.query.ts'
import { readSquadra } from '../../src/across/agenda/squadra.query.ts'
import type { Engine } from '../../src/platform/work/index.ts'
import { timed } from './measure.ts'
import { actorNamed, answered, type Person } from './records.ts'
import { timesRow, type Row } from './table.ts'

/** How often the pages of a whole centre are asked for. */
const OFTEN = 60

/** The agenda as its pages ask for it: choosing a place, the week and the day of a team, eight weeks ahead. */
export async function measureAgenda(engine: Engine, people: readonly Person[]): Promise<Row[]> {
  const actor = await actorNamed(engine, 'responsabile')
  const trip = await timed(people, () => sql`select 1`.execute(engine.db))
  const beside = { base: trip.p50, beside: 'select 1' }
  const some = people.slice(0, OFTEN)
  const booking = await timed(people, ({ id }) =>
    answered(engine, { actor, request: readBooking, input: { personaId: id, service: 'A2' } }),
  )
  const week = await timed(some, () =>
    answered(engine, { actor, request: listWeek, input: { chi: 'squadra' } }),
  )
  const team = await timed(some, () => answered(engine, { actor, request: readSquadra, input: {} }))
  const ahead = await timed(some.slice(0, 20), () =>
    answered(engine, { actor, request: readPrevisione, input: {} }),
  )
  const aim = (milliseconds: number) => ({ ...beside, aim: { of: 'p50' as const, milliseconds } })
  return [
    timesRow('agenda: scegliere un posto (query)', booking, aim(30)),
    timesRow('agenda: settimana di un centro (query)', week, aim(30)),
    timesRow('agenda: giorno della squadra (query)', team, aim(30)),
    timesRow('agenda: otto settimane di previsione (query)', ahead, aim(100)),
  ]
}
