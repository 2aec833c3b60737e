import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { ok, refusal } from '../../../../test/builders/rosa.ts'
import { cook, giveAzienda } from '../../../../test/builders/vacancy.ts'
import { workAs } from '../../../platform/work/index.ts'
import { SYSTEM } from '../../../records/accesso/index.ts'
import { withdrawExpired } from '../../../records/vacancy/index.ts'
import {
  publishVacancyCommand,
  renewVacancyCommand,
  rewriteVacancyCommand,
  takeVacancy,
} from './vacancy.command.ts'
import { readVacancy, whenPublished } from './vacancy.query.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let azienda: string
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  azienda = await giveAzienda(house)
})

const take = (more: Record<string, unknown> = {}) =>
  ok(house.ask('imprese', takeVacancy, { aziendaId: azienda, content: cook(), ...more }))
const read = (vacancyId: string) => ok(house.ask('imprese', readVacancy, { vacancyId }))
const versionOf = async (vacancyId: string) => (await read(vacancyId)).vacancy.version
const facts = (vacancyId: string) =>
  house.sql<{ kind: string; service: string | null; data: Record<string, unknown> }>(
    "select kind, service_code as service, data from ledger where data->>'vacancy' = $1 order by seq",
    [vacancyId],
  )

describe('what is out already', () => {
  const published = async () => (await take({ publish: true })).vacancyId
  const seen = async (vacancyId: string) => ({ vacancyId, version: await versionOf(vacancyId) })

  test('what may not be asked does not reach the public by a correction either', async () => {
    const tasks = 'Solo uomini, massimo 30 anni.'
    const vacancyId = await published()
    const rewrite = async (more: Record<string, unknown>) =>
      house.ask('imprese', rewriteVacancyCommand, {
        ...(await seen(vacancyId)),
        content: cook({ tasks }),
        ...more,
      })
    expect(await refusal(rewrite({}))).toBe('vacancy.non-si-puo-chiedere')
    expect((await read(vacancyId)).vacancy.tasks).not.toContain('uomini')
    expect((await read(vacancyId)).publications.filter(({ act }) => act === 'aggiorna')).toHaveLength(0)
    await ok(rewrite({ reread: true }))
    expect((await facts(vacancyId)).map(({ kind }) => kind)).toContain('vacancy.riletta')
  })

  test('what was over and taken away stays away while it is corrected, and is published anew when it is renewed', async () => {
    const vacancyId = await published()
    const acts = async () =>
      (await read(vacancyId)).publications
        .filter(({ channel }) => channel === 'cliclavoro')
        .map(({ act, version }) => `${version} ${act}`)
        .toSorted()
    house.setNow('2027-01-10T09:00:00Z')
    await workAs(house.engine, SYSTEM, withdrawExpired)
    expect(await acts()).toEqual(['2 pubblica', '2 ritira'])
    await ok(
      house.ask('imprese', rewriteVacancyCommand, {
        ...(await seen(vacancyId)),
        content: cook({ people: 3 }),
      }),
    )
    expect(await acts()).toEqual(['2 pubblica', '2 ritira'])
    await ok(house.ask('imprese', renewVacancyCommand, await seen(vacancyId)))
    expect(await acts()).toEqual(['2 pubblica', '2 ritira', '4 pubblica'])
    await ok(house.ask('imprese', renewVacancyCommand, await seen(vacancyId)))
    expect(await acts()).toContain('5 aggiorna')
  })

  test('what should have begun already is not published; one already out may be corrected', async () => {
    const past = cook({ startsOn: '2026-11-09' })
    const refusedAt = { refusal: { code: 'vacancy.inizio-passato' } }
    const input = { aziendaId: azienda, content: past, publish: true }
    expect(await house.ask('imprese', takeVacancy, input)).toMatchObject(refusedAt)
    expect(await house.ask('imprese', whenPublished, { content: past })).toMatchObject(refusedAt)
    const { vacancyId } = await take({ content: past })
    expect(await house.ask('imprese', publishVacancyCommand, await seen(vacancyId))).toMatchObject(refusedAt)
    const today = await take({ content: cook({ startsOn: '2026-11-10' }), publish: true })
    house.setNow('2026-11-20T09:00:00Z')
    const content = cook({ startsOn: '2026-11-10', people: 2 })
    await ok(house.ask('imprese', rewriteVacancyCommand, { ...(await seen(today.vacancyId)), content }))
  })

  test('a requirement written twice would count twice: it is told at its place', async () => {
    const requisiti = [
      { kind: 'patente', patente: 'B', required: true },
      { kind: 'turni', required: false },
      { kind: 'patente', patente: 'B', required: false },
    ]
    const content = { ...cook(), requisiti }
    expect(await house.ask('imprese', takeVacancy, { aziendaId: azienda, content })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'content.requisiti.2', message: 'Questo requisito c’è già.' }],
    })
  })
})
