import { closeRoll } from '../../src/across/gruppi/appello.command.ts'
import { enrolPersona } from '../../src/across/gruppi/enrol.command.ts'
import { publish } from '../../src/across/gruppi/publish.command.ts'
import { giveWaiting } from './agenda.ts'
import type { TestHouse } from './house.ts'

export interface GivenGruppo {
  service?: 'A2' | 'B2' | 'B3' | 'C2'
  /** Instant it begins. */
  start?: string
  maxPeople?: number
  place?: string
  schoolToWork?: boolean
  as?: string
}

/** Publishes a group at a place that is no room, by whoever leads it. Gives its id. */
export async function giveGruppo(house: TestHouse, given: GivenGruppo = {}): Promise<string> {
  const {
    service = 'B2',
    start = '2026-11-13T08:30:00.000Z',
    place = 'Aula prova',
    as = 'orientatore',
  } = given
  const modelloId = await modelloOf(house, service, given.schoolToWork)
  const input = { modelloId, start, place, ...(given.maxPeople && { maxPeople: given.maxPeople }) }
  const answer = await house.ask(as, publish, input)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.gruppoId
}

/** A model of every centre, of a service. */
export async function modelloOf(house: TestHouse, service: string, schoolToWork = false): Promise<string> {
  const [row] = await house.sql<{ id: string }>(
    'select id from gruppo_modello where service_code = $1 and school_to_work = $2 order by title limit 1',
    [service, schoolToWork],
  )
  if (!row) throw new Error(`no model of ${service}`)
  return row.id
}

/** So many people of Perugia. */
export const givePeople = (house: TestHouse, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => giveWaiting(house)))

/** The desk gives a person a place. */
export const enrolAt = (house: TestHouse, gruppoId: string, personaId: string) =>
  house.ask('sportello', enrolPersona, { gruppoId, personaId })

/** Whoever leads closes a group with these hours; `away` are not there. */
export const closeAt = (
  house: TestHouse,
  gruppoId: string,
  { from = '9:30', until = '11:30', operators = 1, away = [] as string[], as = 'orientatore' } = {},
) =>
  house.ask(as, closeRoll, {
    gruppoId,
    from,
    until,
    operators,
    people: away.map((personaId) => ({ personaId, presence: 'assente' })),
  })

/** Who has a place, who waits, who is out. */
export async function statesOf(house: TestHouse, gruppoId: string): Promise<Record<string, number>> {
  const rows = await house.sql<{ state: string; n: number }>(
    'select state, count(*)::int as n from iscrizione_gruppo where gruppo_id = $1 group by state',
    [gruppoId],
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
