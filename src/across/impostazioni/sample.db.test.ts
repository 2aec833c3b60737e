import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { seedTerritorio } from '../../records/centro/index.ts'
import { findParameter, totalOf } from '../../records/normativa/index.ts'
import { plainDate } from '../../standard/index.ts'
import { replayDeadlines } from './replay-deadlines.query.ts'

const PEOPLE = 400
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  await seedTerritorio(house.ownerUrl)
  await house.sql(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, created_at)
     select n, n, 'definitivo', 'Prova', 'Persona', 'F', '1980-01-01', 'Perugia', 'prova', 'persona',
       case when i % 4 = 0 then 'TR' else 'PG' end, now()
     from generate_series(1, $1::integer) i, lateral (select 'PROVA' || lpad(i::text, 11, '0') as n) c`,
    [PEOPLE],
  )
  await house.sql(
    `insert into did (persona_id, number, given_on, given_at, channel, unemployment_from, centro_competente, centro_acting)
     select id, codice_fiscale, '2026-09-01', now(), 'sportello', '2026-09-01', centro_code, centro_code from persona`,
  )
  await house.sql(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
     select id, 'A2.primo-colloquio-entro-tre-mesi', 'A2', centro_code, '2026-09-01', '2026-12-01', '{}' from persona`,
  )
})
afterAll(() => house.close())

const TERM = findParameter('A2.primo-colloquio-entro-tre-mesi.months')
async function replayed(more: { most?: number; centro?: string; limit?: number; offset?: number } = {}) {
  if (!TERM) throw new Error('no such number')
  const question = {
    parameter: TERM,
    given: { value: 2, validFrom: plainDate('2027-01-01') },
    parameters: new Map(),
  }
  const { most, centro, limit = 0, offset = 0 } = more
  const slice = { centro, limit, offset, ...(most !== undefined && { most }) }
  return workAs(house.engine, await house.actor('regione'), (work) => replayDeadlines(work, question, slice))
}

test('everybody is judged where they are not too many', async () => {
  const { effect } = await replayed({ most: PEOPLE })
  expect(effect.percent).toBe(100)
  expect(effect.centri.map(({ centro, judged, newlyMissed }) => [centro, judged, newlyMissed])).toEqual([
    ['PG', 300, 300],
    ['TR', 100, 100],
  ])
})

test('beyond, a sample that says how large it is, always of the same people', async () => {
  const [first, again] = [await replayed({ most: 100 }), await replayed({ most: 100 })]
  expect(first.effect.percent).toBe(25)
  const { judged } = totalOf(first.effect)
  expect(judged).toBeGreaterThan(PEOPLE * 0.15)
  expect(judged).toBeLessThan(PEOPLE * 0.35)
  expect(again).toEqual(first)
  expect((await replayed({ most: PEOPLE - 1 })).effect.percent).toBe(99)
  expect((await replayed({ most: 1 })).effect.percent).toBe(1)
})

test('the cases come a page at a time, each once, of the centre asked', async () => {
  const pages = [
    await replayed({ centro: 'TR', limit: 60 }),
    await replayed({ centro: 'TR', limit: 60, offset: 60 }),
  ]
  const cases = pages.flatMap((page) => page.cases)
  expect(pages.map((page) => page.cases.length)).toEqual([60, 40])
  expect(new Set(cases.map(({ personaId }) => personaId)).size).toBe(100)
  expect(new Set(cases.map(({ centro }) => centro))).toEqual(new Set(['TR']))
  expect(totalOf(pages[0]?.effect ?? { centri: [] }).changed).toBe(PEOPLE)
})
