import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { inventOfferte, PUBLISH_OFFERTE } from '../../../test/builders/offerte.ts'
import { giveAzienda } from '../../../test/builders/vacancy.ts'
import { workAs } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { ORARI } from '../../records/persona/index.ts'
import { CONTRATTI_OFFERTI, searchOfferte, type Search, type Sought } from '../../records/vacancy/index.ts'

const TODAY = '2026-11-10'
let house: TestHouse
let jobs: Job[]
let places: Map<string, { x: number; y: number }>

interface Job {
  number: number
  words: Map<string, number>
  professioni: string[]
  comune: string | null
  published: number
  contract: string
  orari: string[]
  l68: boolean
  licence: boolean
  starts_on: string | null
}

beforeAll(async () => {
  house = await openTestHouse(`${TODAY}T11:00:00Z`)
  const azienda = await giveAzienda(house)
  const [account] = await house.sql<{ id: string }>("select id from account where username = 'imprese'")
  await house.sql(PUBLISH_OFFERTE, [azienda, account?.id, JSON.stringify(inventOfferte(500))])
  await house.sql(
    `update vacancy set contract = ($1::text[])[1 + number % 7], orari = array[($2::text[])[1 + number % 5]], l68 = number % 6 = 0,
       requisiti = case when number % 3 = 0 then '[{"kind":"patente","patente":"B","required":true}]'::jsonb else '[]' end,
       starts_on = case number % 4 when 0 then '2026-11-10'::date when 1 then '2026-11-11'::date end,
       published_at = published_at + (number % 9) * interval '1 hour', remote = number % 11 = 0,
       expires_on = case when number % 13 = 0 then '2026-11-09'::date when number % 13 = 1 then '2026-11-10'::date else expires_on end`,
    [CONTRATTI_OFFERTI, ORARI],
  )
  const rows = await house.sql<
    Omit<Job, 'words' | 'published'> & { lexemes: string[]; tiers: number[]; at: Date }
  >(
    `select number, professioni, case when not remote then comune end as comune, published_at as at, contract, orari, l68, starts_on,
       requisiti <> '[]' as licence, array(select lexeme from unnest(search)) as lexemes,
       array(select case when 'A' = any(weights) then 3 else 1 end from unnest(search)) as tiers
     from vacancy where state not in ('da-qualificare', 'chiusa') and expires_on >= '2026-11-10'`,
  )
  jobs = rows.map(({ lexemes, tiers, at, ...job }) => ({
    ...job,
    published: at.getTime(),
    words: new Map(lexemes.map((lexeme, place) => [lexeme, tiers[place] ?? 0])),
  }))
  const seats = await house.sql<{ belfiore: string; x: number; y: number }>(
    'select belfiore, x, y from posizione',
  )
  places = new Map(seats.map(({ belfiore, x, y }) => [belfiore, { x, y }]))
})
afterAll(() => house.close())

/** What a word sought is worth in a job: in the title, by what it means, in the tasks. */
function worthOf(job: Job, { lexemes, professioni, worth }: Sought): number {
  const tiers = lexemes.map((lexeme) => job.words.get(lexeme) ?? 0)
  const isMeant = professioni.some((code) => job.professioni.includes(code))
  const isTitled = tiers.length > 0 && tiers.every((tier) => tier === 3)
  const isSaid = tiers.length > 0 && tiers.every((tier) => tier > 0)
  if (isTitled) return worth * (isMeant ? 4 : 3)
  return worth * (isMeant ? 3 : isSaid ? 1 : 0)
}

function awayOf({ comune }: Job, near: string | undefined): number | null {
  const [here, there] = [places.get(near ?? ''), places.get(comune ?? '')]
  return here && there ? Math.round(Math.hypot(there.x - here.x, there.y - here.y)) : null
}

/** The same search, by a look at every job. */
function lookAtAll({ sought, near, withinKm, filters, news }: Search) {
  return jobs
    .map((job) => ({
      job,
      away: awayOf(job, near),
      score: sought.reduce((sum, word) => sum + worthOf(job, word), 0),
    }))
    .filter(({ job, away }) => {
      const isFound = sought.length === 0 || sought.some((word) => word.worth > 1 && worthOf(job, word) > 0)
      const isNear =
        !near || withinKm === undefined || job.comune === null || (away ?? Infinity) <= withinKm * 10
      return (
        isFound &&
        isNear &&
        (!filters.contratto || job.contract === filters.contratto) &&
        (!filters.orario || job.orari.includes(filters.orario)) &&
        (!filters.l68 || job.l68) &&
        (!filters.patente || !job.licence) &&
        (!filters.subito || job.starts_on === null || job.starts_on <= TODAY) &&
        (!news || (job.published > news.after.getTime() && job.published <= news.until.getTime()))
      )
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        (a.away ?? Infinity) - (b.away ?? Infinity) ||
        b.job.published - a.job.published ||
        a.job.number - b.job.number,
    )
}

const word = fc
  .record({
    lexemes: fc.uniqueArray(
      fc.constantFrom('squadr', 'registr', 'cuoc', 'aiut', 'camer', 'client', 'nessun'),
      {
        maxLength: 2,
      },
    ),
    professioni: fc.uniqueArray(fc.constantFrom('5.2.2.1.0', '5.2.2.3.2', '5.2.2.2.1'), { maxLength: 2 }),
    worth: fc.constantFrom(1 as const, 2 as const),
  })
  .filter(({ lexemes, professioni }) => lexemes.length + professioni.length > 0)
const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, undefined, ...values)
const hours = (n: number) => new Date(Date.parse('2026-11-02T08:00:00Z') + n * 3_600_000)
const search = fc.record({
  sought: fc.array(word, { maxLength: 3 }),
  near: maybe('G478', 'L117'),
  withinKm: maybe(5, 25, 100),
  filters: fc.record({
    contratto: maybe(...CONTRATTI_OFFERTI),
    orario: maybe(...ORARI),
    patente: maybe('1'),
    l68: maybe('1'),
    subito: maybe('1'),
  }),
  news: maybe({ after: hours(2), until: hours(5) }, { after: hours(0), until: hours(8) }),
})

test('the first pages are those of a look at every job: same jobs, same order, same count', async () => {
  await fc.assert(
    fc.asyncProperty(search, fc.constantFrom(0, 20), async (asked, offset) => {
      const right = lookAtAll(asked)
      const page = right.slice(offset, offset + 20)
      const found = await workAs(house.engine, ANONYMOUS, (work) =>
        searchOfferte(work, asked, { limit: 20, offset }),
      )
      expect(found.rows.map(({ number, km }) => [number, km])).toEqual(
        page.map(({ job, away }) => [job.number, away === null ? null : Math.round(away / 10)]),
      )
      expect(found.total).toBe(page.length === 0 ? 0 : right.length)
    }),
    { numRuns: 250 },
  )
})

test('every contract and every timetable there is can be filtered: none shares its mark with another', async () => {
  const [row] = await house.sql<{ marks: number[] }>(
    `select array(select tratti_di(array[one]) from unnest($1::text[]) one) as marks`,
    [[...CONTRATTI_OFFERTI, ...ORARI, 'l68', 'senza-patente']],
  )
  const marks = row?.marks ?? []
  expect(new Set(marks).size).toBe(CONTRATTI_OFFERTI.length + ORARI.length + 2)
  // The first bit is what the list does not know.
  expect(marks.every((mark) => mark > 1 && Number.isInteger(Math.log2(mark)))).toBe(true)
})
