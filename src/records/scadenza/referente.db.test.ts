import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveLives } from '../../../test/builders/lives.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { changeReferente, passAll } from '../persona/index.ts'
import { refreshAllScadenze, refreshScadenze } from './index.ts'

const PEOPLE = 12
let house: TestHouse
let people: string[]
let colleagues: string[]
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  people = await giveLives(house, '2026-11-10', PEOPLE)
  colleagues = [(await house.actor('orientatore')).id ?? '', (await house.actor('responsabile')).id ?? '']
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.sql('delete from scadenza')
  await house.sql('update persona set referente_id = null where referente_id is not null')
  await refreshAllScadenze(house.engine)
})

const asManager = async <T>(run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor('responsabile'), run)
/** The duties that name somebody else than who follows their person: none. */
const astray = () =>
  house.sql(`select s.persona_id, s.rule from scadenza s join persona p on p.id = s.persona_id
    where s.referente_id is distinct from p.referente_id`)
const at = (index: number) => people[index] ?? ''

const change = fc.record({
  what: fc.constantFrom('give', 'pass', 'reckon', 'again'),
  person: fc.nat({ max: PEOPLE - 1 }),
  to: fc.nat({ max: 1 }),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

const carryOutChange = ({ what, person, to }: Change) =>
  asManager(async (work) => {
    const [one = '', other = ''] = to === 0 ? colleagues : colleagues.toReversed()
    if (what === 'give') return changeReferente(work, at(person), one)
    if (what === 'pass') {
      const seen = await work.tx.selectFrom('persona').where('referenteId', '=', one).select('id').execute()
      return passAll(work, { fromId: one, toId: other, people: seen.length, centroCode: 'PG' })
    }
    if (what === 'again') {
      // As a command does, something is written of the person; then as if nothing was reckoned yet, so that all rows are new.
      const data = { text: 'una cosa' }
      await work.tx
        .insertInto('voce')
        .values({
          personaId: at(person),
          kind: 'competenza',
          data,
          source: 'operatore',
          recordedAt: work.now,
        })
        .execute()
      await work.tx.deleteFrom('scadenza').where('personaId', '=', at(person)).execute()
    }
    return refreshScadenze(work, at(person))
  })

test('each duty names who follows its person, whoever gives people away and reckons duties at once', async () => {
  expect((await house.sql('select from scadenza')).length).toBeGreaterThan(PEOPLE / 2)
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 6, maxLength: 16 }), async (changes) => {
      const ends = await Promise.allSettled(changes.map(carryOutChange))
      expect(ends.filter(({ status }) => status === 'rejected')).toEqual([])
      expect(await astray()).toEqual([])
    }),
    { numRuns: 10 },
  )
})

test('a duty written while its person is being given away waits, and names the new one', async () => {
  const [person = ''] = (
    await house.sql<{ id: string }>('select persona_id as id from scadenza limit 1')
  ).map(({ id }) => id)
  await house.sql('delete from scadenza where persona_id = $1', [person])
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>()
  const { promise: given, resolve: give } = Promise.withResolvers<void>()
  const giving = asManager(async (work) => {
    await changeReferente(work, person, colleagues[0] ?? '')
    give()
    await gate
  })
  await given
  const written = vi.fn()
  const reckoning = workAs(house.engine, SYSTEM, (work) => refreshScadenze(work, person)).then(written)
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(written).not.toHaveBeenCalled()
  goOn()
  await Promise.all([giving, reckoning])
  expect(written).toHaveBeenCalled()
  expect(await astray()).toEqual([])
  expect(
    (
      await house.sql('select from scadenza where persona_id = $1 and referente_id = $2', [
        person,
        colleagues[0],
      ])
    ).length,
  ).toBeGreaterThan(0)
})

test('given back to nobody, duties name nobody; nobody can write another name', async () => {
  await asManager((work) => changeReferente(work, at(0), colleagues[0] ?? ''))
  await house.sql('update persona set referente_id = null where id = $1', [at(0)])
  expect(await astray()).toEqual([])
  const [{ n } = { n: 0 }] = await house.sql<{ n: number }>(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, verdict, referente_id)
     values ($1, 'A2.prova', 'A2', 'PG', '2026-01-01', '{}', $2) returning (referente_id is null)::int as n`,
    [at(0), colleagues[1]],
  )
  expect(n).toBe(1)
})
