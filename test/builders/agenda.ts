import { bookAppuntamento } from '../../src/across/agenda/agenda.command.ts'
import { proposePlaces } from '../../src/across/agenda/agenda.query.ts'
import { waitForPlace } from '../../src/across/agenda/attesa.command.ts'
import { setMyHours } from '../../src/across/agenda/hours.command.ts'
import type { TestHouse } from './house.ts'

let many = 0

/** A person of Perugia, with an open duty of A2 where a last day is given. */
export async function giveWaiting({ sql }: Pick<TestHouse, 'sql'>, dueOn?: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, created_at)
     values ($1, $1, 'definitivo', $2, 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', 'PG', now()) returning id`,
    [`PROVA${String(++many).padStart(11, '0')}`, `Prova${many}`],
  )
  const id = row?.id ?? ''
  if (dueOn)
    await sql(
      `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
       values ($1, 'A2.primo-colloquio-entro-tre-mesi', 'A2', 'PG', '2026-08-12', $2,
         '{"source": "Allegato A", "parameters": {"months": 3}}')`,
      [id, dueOn],
    )
  return id
}

/** Gives a counsellor one morning a week: Wednesdays from nine, for so many hours of A2. */
export async function giveMorning(house: TestHouse, hours: number, username = 'orientatore'): Promise<void> {
  const stretches = [{ weekday: 3, from: '9:00', until: `${9 + hours}:00` }]
  const answer = await house.ask(username, setMyHours, { services: ['A2'], stretches })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
}

/** The places that the desk of Perugia is offered for a person. */
export async function placesFor(house: TestHouse, personaId: string) {
  const answer = await house.ask('sportello', proposePlaces, { personaId, service: 'A2' })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value.places
}

/** The desk books a place by its code. */
export const book = (
  house: TestHouse,
  personaId: string,
  input: { place: string | undefined; lateReason?: string },
) => house.ask('sportello', bookAppuntamento, { personaId, service: 'A2', ...input })

/** Books the first place there is. Gives the id of the appointment. */
export async function bookFirst(
  house: TestHouse,
  personaId: string,
  more: { lateReason?: string } = {},
): Promise<string> {
  const place = (await placesFor(house, personaId))[0]?.code
  const answer = await book(house, personaId, { place, ...more })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.appuntamentoId
}

/** Any working day until the end of the year, at any hour. */
export const ANY_TIME = {
  from: '2026-11-09',
  until: '2026-12-31',
  weekdays: [1, 2, 3, 4, 5],
  fromHour: '8:00',
  untilHour: '19:00',
}

/** Puts a person on the list of who would come earlier, for A2. Gives the id. */
export async function giveAttesa(
  house: Pick<TestHouse, 'ask'>,
  personaId: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const input = { personaId, service: 'A2', ...ANY_TIME, ...more }
  const answer = await house.ask('sportello', waitForPlace, input)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.attesaId
}
