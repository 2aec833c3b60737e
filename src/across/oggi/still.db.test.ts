import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { listView, VIEW_ROWS } from './list-view.query.ts'

// Forty-five days before the tenth of November is the twenty-sixth of September; in Rome the day after begins at 22:00 UTC.
const TODAY = '2025-11-10'
const NOW = `${TODAY}T09:04:00Z`
const LAST = '2025-09-26T21:59:59.999Z'
const FIRST = '2025-09-26T22:00:00Z'

/** Declarations: whether they count, and the day they were given. */
const DIDS = [
  null,
  { on: '2025-01-10', closed: true },
  { on: '2025-01-10', closed: false },
  { on: '2025-09-25', closed: false },
  { on: '2025-09-26', closed: false },
  { on: '2025-09-27', closed: false },
] as const
/** What was written of her, and when. */
const STEPS = [
  [],
  [['prestazione.erogata', LAST]],
  [['prestazione.erogata', FIRST]],
  [
    ['persona.affidata', FIRST],
    ['scadenza.rimandata', NOW],
  ],
  [
    ['prestazione.erogata', LAST],
    ['aiuto.chiesto', NOW],
    ['patto.sottoscritto', '2025-11-09T10:00:00Z'],
  ],
] as const
const BOOKED = [null, 'fissato', 'presente', 'annullato', 'over'] as const

interface Someone {
  id: string
  centro: string
  isMine: boolean
  did: (typeof DIDS)[number]
  steps: (typeof STEPS)[number]
  booked: (typeof BOOKED)[number]
}

let house: TestHouse
const people: Someone[] = []
beforeAll(async () => {
  house = await openTestHouse(NOW)
  const orientatore = (await house.actor('orientatore')).id
  const all = DIDS.flatMap((did) =>
    STEPS.flatMap((steps) => BOOKED.map((booked) => ({ did, steps, booked }))),
  )
  for (const [at, each] of [...all, ...all].entries()) {
    const [centro, isMine] = [at % 7 === 0 ? 'TR' : 'PG', at % 3 === 0]
    const [row] = await house.sql<{ id: string }>(
      `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
         surname_key, name_key, centro_code, referente_id, created_at)
       values ($1, $1, 'definitivo', 'Prova', 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', $2, $3, now())
       returning id`,
      [`FERMA${String(at).padStart(11, '0')}`, centro, isMine ? orientatore : null],
    )
    people.push({ id: row?.id ?? '', centro, isMine, ...each })
  }
  await writeAll(orientatore)
}, 60_000)
afterAll(() => house.close())

async function writeAll(operator: string | null): Promise<void> {
  await house.sql(
    `insert into did (persona_id, number, given_on, given_at, channel, unemployment_from, centro_competente, centro_acting,
       closed_on, closed_reason)
     select d.id, 'PROVA/' || d.id, d.on, d.on, 'sportello', d.on, 'PG', 'PG', case when d.closed then d.on end,
       case when d.closed then 'altro' end
     from jsonb_to_recordset($1) as d (id uuid, "on" date, closed boolean)`,
    [JSON.stringify(people.flatMap(({ id, did }) => (did ? [{ id, ...did }] : [])))],
  )
  for (const { id, steps } of people)
    for (const [kind, at] of steps)
      await house.sql('select ledger_append($1, $2)', [
        JSON.stringify([{ kind, persona_id: id, data: {} }]),
        at,
      ])
  // A minute each, so that one operator can have them all.
  const slots = people.flatMap(({ id, booked }, at) =>
    booked === null
      ? []
      : [{ id, at, state: booked === 'over' ? 'fissato' : booked, over: booked === 'over' }],
  )
  await house.sql(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, state, created_by, created_at)
     select s.id, $2, 'A2', 'PG', t.starts_at, t.starts_at + interval '1 minute', s.state, $2, now()
     from jsonb_to_recordset($1) as s (id uuid, at int, state text, over boolean),
       lateral (select $3::timestamptz + case when s.over then -1 - s.at else s.at end * interval '1 minute' as starts_at) t`,
    [JSON.stringify(slots), operator, NOW],
  )
}

const isStill = ({ did, steps, booked }: Someone): boolean =>
  did !== null &&
  !did.closed &&
  did.on <= '2025-09-26' &&
  booked !== 'fissato' &&
  booked !== 'presente' &&
  steps.every(([kind, at]) => at < FIRST || /^(persona\.affidata|aiuto|scadenza)/.test(kind))

/** Of each page of the view, who is there. */
async function pages(username: string, chi: 'mie' | 'centro'): Promise<string[][]> {
  const found: string[][] = []
  for (let pagina = 1; ; pagina++) {
    const answer = await house.ask(username, listView, { vista: 'ferme', chi, pagina })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    const { rows, views } = answer.value
    const whose = people.filter((each) => (chi === 'mie' ? each.isMine : each.centro === 'PG'))
    expect(views.ferme).toBe(whose.filter(isStill).length)
    if (rows.length === 0) return found
    expect(rows.every(({ surname, didOn }) => surname === 'Prova' && didOn !== null)).toBe(true)
    found.push(rows.map(({ personaId }) => personaId))
  }
}

test.each([
  ['of a centre', 'responsabile', 'centro'],
  ['of one’s own people', 'orientatore', 'mie'],
] as const)(
  'who is without a step, %s: all of them, nobody else, the longest first',
  async (_, username, chi) => {
    const expected = people
      .filter((each) => (chi === 'mie' ? each.isMine : each.centro === 'PG'))
      .filter(isStill)
      .map(({ id, did }) => ({ id, on: did?.on ?? '' }))
      .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    const found = await pages(username, chi)
    expect(found.flat()).toEqual(expected.map(({ id }) => id))
    expect(found.slice(0, -1).every((page) => page.length === VIEW_ROWS)).toBe(true)
    expect(expected.length).toBeGreaterThan(VIEW_ROWS / 2)
  },
)
