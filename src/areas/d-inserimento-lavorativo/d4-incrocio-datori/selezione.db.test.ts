import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveCook, giveSentRosa, refusalOf, valueOf } from '../../../../test/builders/inserimento.ts'
import { readSelection, recordSelection } from './selezione.command.ts'
import { readVacancy } from './vacancy.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(() => house.setNow('2026-11-10T09:00:00Z'))

const asked = { selectionRequested: true }
const read = (vacancyId: string) => valueOf(house.ask('imprese', readSelection, { vacancyId }))
const write = (vacancyId: string, personaId: string | undefined, more: Record<string, unknown> = {}) =>
  house.ask('imprese', recordSelection, { vacancyId, personaId, result: 'adatta', ...more })

// Asked on 10 November: seven days are the 17th.
test.each([
  ['2026-11-16T09:00:00Z', 'open'],
  ['2026-11-17T22:30:00Z', 'open'],
  ['2026-11-17T23:30:00Z', 'missed'],
])('not started at %s: %s', async (at, outcome) => {
  const { vacancyId } = await giveSentRosa(house, 1, asked)
  house.setNow(at)
  expect((await read(vacancyId)).clock).toMatchObject({ due: '2026-11-17', outcome })
})

test.each([
  ['2026-11-16T09:00:00Z', 'met'],
  ['2026-11-17T09:00:00Z', 'met'],
  ['2026-11-18T09:00:00Z', 'missed'],
])('the first interview starts it: at %s %s', async (at, outcome) => {
  const { vacancyId, persone } = await giveSentRosa(house, 2, asked)
  house.setNow(at)
  await valueOf(write(vacancyId, persone[0], { note: 'Precisa, disponibile ai turni' }))
  await valueOf(write(vacancyId, persone[1], { result: 'non-adatta' }))
  const { clock, names } = await read(vacancyId)
  expect(clock).toMatchObject({ on: at.slice(0, 10), outcome })
  expect(names.map(({ interviews }) => interviews[0]?.result ?? '').toSorted()).toEqual([
    'adatta',
    'non-adatta',
  ])
  const { vacancy } = await valueOf(house.ask('imprese', readVacancy, { vacancyId }))
  expect(vacancy.selectionStartedOn).toBe(at.slice(0, 10))
})

test('what was found stays; the last one is on top', async () => {
  const { vacancyId, persone } = await giveSentRosa(house, 1, asked)
  await valueOf(write(vacancyId, persone[0], { result: 'da-risentire' }))
  house.setNow('2026-11-12T09:00:00Z')
  await valueOf(write(vacancyId, persone[0]))
  const [name] = (await read(vacancyId)).names
  expect(name?.interviews.map(({ result, heldOn }) => [result, heldOn])).toEqual([
    ['adatta', '2026-11-12'],
    ['da-risentire', '2026-11-10'],
  ])
})

test('not asked, of somebody else, in the future: refused', async () => {
  const without = await giveSentRosa(house, 1)
  expect(await refusalOf(write(without.vacancyId, without.persone[0]))).toBe('selezione.non-chiesta')
  const { vacancyId, persone } = await giveSentRosa(house, 1, asked)
  expect(await refusalOf(write(vacancyId, await giveCook(house)))).toBe('rosa.nome-non-trovato')
  expect(await refusalOf(write(vacancyId, persone[0], { heldOn: '2026-11-11' }))).toBe('azienda.nel-futuro')
  expect((await write(vacancyId, persone[0], { result: 'bella' })).kind).toBe('invalid')
  expect((await read(vacancyId)).vacancy.selectionStartedOn).toBeNull()
})

test('two first interviews at once: both are written, or one is told to look again', async () => {
  const { vacancyId, persone } = await giveSentRosa(house, 2, asked)
  const answers = await Promise.all(persone.map((personaId) => write(vacancyId, personaId)))
  const done = answers.filter(({ kind }) => kind === 'done').length
  expect(done).toBeGreaterThanOrEqual(1)
  const written = (await read(vacancyId)).names.flatMap(({ interviews }) => interviews)
  expect(written).toHaveLength(done)
})

test.each(['sportello', 'orientatore', 'regione', 'ente', 'amministratore'])(
  '%s may not',
  async (username) => {
    const { vacancyId, persone } = await giveSentRosa(house, 1, asked)
    const input = { vacancyId, personaId: persone[0], result: 'adatta' }
    expect((await house.ask(username, recordSelection, input)).kind).toBe('forbidden')
  },
)
