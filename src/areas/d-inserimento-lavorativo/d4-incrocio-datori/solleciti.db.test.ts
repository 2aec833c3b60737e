import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeOf, hire, send } from '../../../../test/builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveSentRosa, valueOf } from '../../../../test/builders/inserimento.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'
import { writeRosaOutcome } from './rosa.command.ts'
import { answerRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { listReminders } from './solleciti.query.ts'
import { closeVacancyCommand } from './vacancy.command.ts'
import { readVacancy } from './vacancy.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow('2026-11-10T09:00:00Z')
  await house.sql(
    "update rosa_candidato set outcome = 'in-corso', outcome_on = now(), outcome_by = 'operatore' where outcome is null",
  )
})

const list = (chi: 'mie' | 'centro' = 'mie') => valueOf(house.ask('imprese', listReminders, { chi }))
const toCall = async (vacancyId: string) => (await list()).find((row) => row.vacancyId === vacancyId)
const tell = (
  given: { vacancyId: string; rosaId: string; personaId: string | undefined },
  outcome = 'non-assunta',
) => valueOf(house.ask('imprese', writeRosaOutcome, { ...given, outcome }))
const checkedOn = async (vacancyId: string) =>
  (await valueOf(house.ask('imprese', readVacancy, { vacancyId }))).vacancy.outcomesCheckedOn

// Sent on 10 November: the tenth day is the 20th, the fifteenth the 25th.
test.each([
  ['2026-11-19', undefined],
  ['2026-11-20', 'primo'],
  ['2026-11-24', 'primo'],
  ['2026-11-25', 'ultimo'],
  ['2026-11-26', 'scaduto'],
])('on %s the reminder is %s', async (day, sollecito) => {
  const { vacancyId } = await giveSentRosa(house, 2)
  house.setNow(`${day}T09:00:00Z`)
  const row = await toCall(vacancyId)
  expect(row?.sollecito).toBe(sollecito)
  if (row) expect(row).toMatchObject({ dueOn: '2026-11-25', names: 2, phone: '+390750000000' })
})

test('it stops when the last name has an outcome, and so does the clock of the act', async () => {
  const { vacancyId, rosaId, persone } = await giveSentRosa(house, 2)
  house.setNow('2026-11-22T09:00:00Z')
  await tell({ vacancyId, rosaId, personaId: persone[0] })
  expect((await toCall(vacancyId))?.names).toBe(1)
  expect(await checkedOn(vacancyId)).toBeNull()
  house.setNow('2026-11-23T09:00:00Z')
  await tell({ vacancyId, rosaId, personaId: persone[1] })
  expect(await toCall(vacancyId)).toBeUndefined()
  expect(await checkedOn(vacancyId)).toBe('2026-11-23')
})

test('what the company says by its link stops it too: no, or how it ended', async () => {
  const { vacancyId, codice, persone } = await giveSentRosa(house, 2)
  house.setNow('2026-11-21T09:00:00Z')
  const asCompany = { actor: meetingActor(hashOfCode(codice)) }
  const says = (personaId: string | undefined, more: object) =>
    valueOf(
      carryOut(house.engine, { ...asCompany, request: answerRosa, input: { codice, personaId, ...more } }),
    )
  await says(persone[0], { answer: 'no', reason: 'orari' })
  await says(persone[1], { answer: 'interessa' })
  expect((await toCall(vacancyId))?.names).toBe(1)
  const input = { codice, personaId: persone[1], outcome: 'assunta' }
  await valueOf(carryOut(house.engine, { ...asCompany, request: tellRosaOutcome, input }))
  expect(await toCall(vacancyId)).toBeUndefined()
  expect(await checkedOn(vacancyId)).toBe('2026-11-21')
})

test('the communication of the hiring stops it as well', async () => {
  const { vacancyId, aziendaId, persone } = await giveSentRosa(house, 1)
  const [azienda] = await house.sql<{ iva: string }>('select partita_iva as iva from azienda where id = $1', [
    aziendaId,
  ])
  house.setNow('2026-11-21T09:00:00Z')
  const line = hire(await codeOf(house, persone[0] ?? ''), {
    datore: azienda?.iva,
    inizio: '2026-12-01',
    fine: '2027-05-31',
  })
  await send(house, line)
  expect(await toCall(vacancyId)).toBeUndefined()
  expect(await checkedOn(vacancyId)).toBe('2026-11-21')
})

test('a closed vacancy is not called about; the oldest rosa is on top; of the centre there are all', async () => {
  const first = await giveSentRosa(house, 1)
  house.setNow('2026-11-11T09:00:00Z')
  const second = await giveSentRosa(house, 1)
  const third = await giveSentRosa(house, 1)
  house.setNow('2026-11-30T09:00:00Z')
  const { vacancy } = await valueOf(house.ask('imprese', readVacancy, { vacancyId: third.vacancyId }))
  const { version } = vacancy
  await valueOf(
    house.ask('imprese', closeVacancyCommand, { vacancyId: third.vacancyId, version, reason: 'ritirata' }),
  )
  const order = (await list()).map(({ vacancyId }) => vacancyId)
  expect(order.indexOf(first.vacancyId)).toBeLessThan(order.indexOf(second.vacancyId))
  expect(order).not.toContain(third.vacancyId)
  expect((await list('centro')).map(({ vacancyId }) => vacancyId)).toContain(first.vacancyId)
  const others = await valueOf(house.ask('mirato', listReminders, { chi: 'mie' }))
  expect(others).toEqual([])
})

test.each(['sportello', 'orientatore', 'regione', 'ente', 'amministratore'])('%s may not', async (username) =>
  expect((await house.ask(username, listReminders, {})).kind).toBe('forbidden'),
)
