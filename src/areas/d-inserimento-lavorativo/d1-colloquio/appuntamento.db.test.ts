import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { factsOf } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveCook, valueOf } from '../../../../test/builders/inserimento.ts'
import { closeColloquio, startColloquio } from './colloquio.command.ts'

const START = Date.parse('2026-11-10T09:00:00Z')
let house: TestHouse
let day = 0
let personaId = ''
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  day++
  after(0)
  await house.sql('delete from appuntamento')
  personaId = await giveCook(house)
})

/** So many minutes after the interview began. */
const after = (minutes: number) =>
  house.setNow(new Date(START + day * 86_400_000 + minutes * 60_000).toISOString())
const start = async () =>
  (await valueOf(house.ask('orientatore', startColloquio, { personaId }))).prestazioneId
const close = (prestazioneId: string) => valueOf(house.ask('orientatore', closeColloquio, { prestazioneId }))

describe('the appointment says by itself what became of it', () => {
  const fix = async (service: string, days: number, username = 'orientatore') => {
    const { id: operatorId } = await house.actor(username)
    const [row] = await house.sql<{ id: string }>(
      `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, state, created_by, created_at)
       values ($1, $2, $3, 'PG', $4, $5, 'fissato', $2, now()) returning id`,
      [
        personaId,
        operatorId,
        service,
        new Date(START + (day + days) * 86_400_000 + 3_600_000),
        new Date(START + (day + days) * 86_400_000 + 7_200_000),
      ],
    )
    return row?.id ?? ''
  }
  const stateOf = async (id: string) =>
    (await house.sql<{ state: string }>('select state from appuntamento where id = $1', [id]))[0]?.state
  test('there as the interview begins, held as it is closed; others are left alone', async () => {
    const mine = await fix('D1', 0)
    const others = [await fix('A2', 3), await fix('D1', 1), await fix('D1', 2, 'responsabile')]
    const prestazioneId = await start()
    expect(await stateOf(mine)).toBe('presente')
    after(45)
    await close(prestazioneId)
    expect(await stateOf(mine)).toBe('svolto')
    for (const other of others) expect(await stateOf(other)).toBe('fissato')
    for (const kind of ['appuntamento.cominciato', 'appuntamento.svolto'] as const) {
      const facts = (await factsOf(house, kind)).filter(({ data }) => data['appuntamento'] === mine)
      expect(facts).toHaveLength(1)
    }
  })

  test('called off it stays so', async () => {
    const mine = await fix('D1', 0)
    await house.sql("update appuntamento set state = 'annullato' where id = $1", [mine])
    const prestazioneId = await start()
    after(45)
    await close(prestazioneId)
    expect(await stateOf(mine)).toBe('annullato')
  })
})
