import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveSentRosa, refusalOf, valueOf } from '../../../../test/builders/inserimento.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'
import {
  answerQuality,
  hearQuality,
  readCentreQuality,
  readQuality,
  showOwnQuality,
} from './qualita.command.ts'
import { revokeRosa } from './rosa.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())

const MARKS = { persone: 4, tempi: 5, ancora: 3 }
const byLink = (codice: string, more: Record<string, unknown> = {}) =>
  carryOut(house.engine, {
    actor: meetingActor(hashOfCode(codice)),
    request: answerQuality,
    input: { codice, ...MARKS, ...more },
  })
const own = (codice: string) =>
  carryOut(house.engine, {
    actor: meetingActor(hashOfCode(codice)),
    request: showOwnQuality,
    input: { codice },
  })
const hear = (vacancyId: string, rosaId: string, more: Record<string, unknown> = {}) =>
  house.ask('imprese', hearQuality, { vacancyId, rosaId, ...MARKS, ...more })
const read = (vacancyId: string) => valueOf(house.ask('imprese', readQuality, { vacancyId }))

test('the company answers by its link, reads it there, and may change it', async () => {
  const { vacancyId, codice, rosaId } = await giveSentRosa(house, 1)
  expect((await read(vacancyId)).unheard.map(({ id }) => id)).toEqual([rosaId])
  expect(await own(codice)).toMatchObject({ kind: 'done', value: undefined })
  expect(await byLink(codice, { note: 'Rapidi' })).toMatchObject({ kind: 'done' })
  expect(await byLink(codice, { persone: 2 })).toMatchObject({ kind: 'done' })
  expect(await own(codice)).toMatchObject({ value: { persone: 2, tempi: 5, ancora: 3, note: null } })
  const { rows, unheard } = await read(vacancyId)
  expect(rows).toMatchObject([{ persone: 2, how: 'collegamento', by: null, givenOn: '2026-11-10' }])
  expect(unheard).toEqual([])
})

test('an answer left out is told to be missing, one out of the five to be so', async () => {
  const { codice } = await giveSentRosa(house, 1)
  const wrong = async (more: Record<string, unknown>) => {
    const answer = await byLink(codice, more)
    return answer.kind === 'invalid' ? answer.errors : []
  }
  expect(await wrong({ tempi: undefined })).toEqual([
    { field: 'tempi', message: 'Manca questa risposta, scrivila o scegline una.' },
  ])
  for (const tempi of ['0', '6', '2.5', 'molto', null, [], {}])
    expect((await wrong({ tempi })).map(({ field }) => field)).toEqual(['tempi'])
  expect(await wrong({ tempi: '5' })).toEqual([])
})

test('heard on the phone it is said who heard it; a second time, and the link then, are refused', async () => {
  const { vacancyId, codice, rosaId } = await giveSentRosa(house, 1)
  await valueOf(hear(vacancyId, rosaId, { note: 'Tutto bene' }))
  expect((await read(vacancyId)).rows).toMatchObject([{ ...MARKS, how: 'telefono', note: 'Tutto bene' }])
  expect(await refusalOf(hear(vacancyId, rosaId))).toBe('qualita.gia-risposta')
  expect(await refusalOf(byLink(codice))).toBe('qualita.senza-risposta')
})

test('of another vacancy, or by a link that is closed or another’s, it is refused', async () => {
  const mine = await giveSentRosa(house, 1)
  const other = await giveSentRosa(house, 1)
  expect(await refusalOf(hear(mine.vacancyId, other.rosaId))).toBe('rosa.non-inviata')
  const stolen = { actor: meetingActor(hashOfCode(mine.codice)), request: answerQuality }
  const input = { codice: other.codice, ...MARKS }
  expect(await refusalOf(carryOut(house.engine, { ...stolen, input }))).toBe('rosa.collegamento-chiuso')
  await valueOf(house.ask('imprese', revokeRosa, { vacancyId: mine.vacancyId, rosaId: mine.rosaId }))
  expect(await refusalOf(byLink(mine.codice))).toBe('rosa.collegamento-chiuso')
  expect((await read(mine.vacancyId)).rows).toEqual([])
})

test.each([{ persone: 0 }, { persone: 6 }, { tempi: 2.5 }, { ancora: 'molto' }, { tempi: undefined }])(
  '%j is no answer',
  async (wrong) => {
    const { codice } = await giveSentRosa(house, 1)
    expect((await byLink(codice, wrong)).kind).toBe('invalid')
  },
)

test('eight answers at once by one link leave one', async () => {
  const { vacancyId, codice } = await giveSentRosa(house, 1)
  const answers = await Promise.all([1, 2, 3, 4, 5, 1, 2, 3].map((persone) => byLink(codice, { persone })))
  expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'done'))
  expect((await read(vacancyId)).rows).toHaveLength(1)
})

test('the centre’s manager reads the mean of a year; what is a day older is not in it', async () => {
  const before = await valueOf(house.ask('responsabile', readCentreQuality, {}))
  await house.sql('delete from qualita')
  const [old, edge, now] = [
    await giveSentRosa(house, 1),
    await giveSentRosa(house, 1),
    await giveSentRosa(house, 1),
  ]
  await valueOf(hear(old.vacancyId, old.rosaId, { persone: 1 }))
  await valueOf(hear(edge.vacancyId, edge.rosaId, { persone: 2 }))
  await valueOf(hear(now.vacancyId, now.rosaId, { persone: 5 }))
  await house.sql("update qualita set given_on = '2025-11-09' where rosa_id = $1", [old.rosaId])
  await house.sql("update qualita set given_on = '2025-11-10' where rosa_id = $1", [edge.rosaId])
  const { rows, mean, since } = await valueOf(house.ask('responsabile', readCentreQuality, {}))
  expect(since).toBe('2025-11-10')
  expect(before.since).toBe(since)
  expect(rows).toHaveLength(2)
  expect(mean?.persone).toBe(3.5)
})

test.each(['sportello', 'orientatore', 'regione', 'ente', 'amministratore'])(
  '%s may not',
  async (username) => {
    const { vacancyId, rosaId } = await giveSentRosa(house, 1)
    expect((await house.ask(username, hearQuality, { vacancyId, rosaId, ...MARKS })).kind).toBe('forbidden')
    expect((await house.ask(username, readCentreQuality, {})).kind).toBe('forbidden')
  },
)
