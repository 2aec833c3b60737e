import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveAppuntamento, giveReachable } from '../../../test/builders/messaggi.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { repeatInvites, sweepOutbox, writeMessage, writeReminders } from '../../records/messaggio/index.ts'
import { chooseMessages, registerContact, writeToPersona } from './messaggi.command.ts'
import { listCalls } from './messaggi.query.ts'

// Tuesday, 10:04 in Italy; the appointment is on Thursday at ten.
const NOW = '2026-11-10T09:04:00Z'
const START = '2026-11-12T09:00:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate messaggio, appuntamento, contatto_persona, scelta_messaggi cascade')
})

const remind = () => workAs(house.engine, SYSTEM, writeReminders)
const repeat = () => workAs(house.engine, SYSTEM, repeatInvites)
const written = () =>
  house.sql<Record<string, unknown>>('select * from messaggio where automatic order by created_at, id')

async function expected(startsAt = START): Promise<{ personaId: string; id: string }> {
  const personaId = await giveReachable(house, { phone: '+393470000001' })
  return { personaId, id: await giveAppuntamento(house, { personaId, startsAt }) }
}

describe('of an appointment', () => {
  test('one from 48 hours before, one from 2 hours before, never after; each once', async () => {
    const { id } = await expected()
    const counts: [string, number][] = []
    for (const at of [
      '2026-11-10T08:59:59Z',
      '2026-11-10T09:00:00Z',
      '2026-11-10T09:05:00Z',
      '2026-11-12T06:59:59Z',
      '2026-11-12T07:00:00Z',
      '2026-11-12T08:00:00Z',
      '2026-11-12T09:00:00Z',
    ]) {
      house.setNow(at)
      counts.push([at.slice(5, 19), await remind()])
    }
    expect(counts.filter(([, count]) => count > 0)).toEqual([
      ['11-10T09:00:00', 1],
      ['11-12T07:00:00', 1],
    ])
    const rows = await written()
    expect(rows.map((row) => [row['template'], row['about_id']])).toEqual([
      ['appuntamento.promemoria', id],
      ['appuntamento.promemoria', id],
    ])
    expect(rows[0]?.['expires_at']).toEqual(new Date(START))
  })

  test('who answered is not asked again', async () => {
    const { id } = await expected()
    expect(await remind()).toBe(1)
    await house.sql(`update messaggio set answer = 'confermo', answered_at = now() where about_id = $1`, [id])
    house.setNow('2026-11-12T07:30:00Z')
    expect(await remind()).toBe(0)
  })

  test.each(['presente', 'annullato'])('none where it is %s', async (state) => {
    const { id } = await expected()
    await house.sql('update appuntamento set state = $2 where id = $1', [id, state])
    expect(await remind()).toBe(0)
  })

  test('one that waits for the morning does not go once the appointment is off', async () => {
    const { id } = await expected()
    await remind()
    await house.sql(`update appuntamento set state = 'annullato' where id = $1`, [id])
    await workAs(house.engine, SYSTEM, sweepOutbox)
    expect((await written())[0]).toMatchObject({ state: 'annullato', failure: 'superato' })
  })

  test('three programs at once write it once', async () => {
    await expected()
    const counts = await Promise.all([remind(), remind(), remind()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(1)
  })
})

describe('a human being spoke to her', () => {
  const call = (personaId: string, reached: 'si' | 'no') =>
    house.ask('sportello', registerContact, { personaId, kind: 'telefonata', reached, note: 'prova' })

  test.each([
    ['the third working day', '2026-11-13T08:00:00Z', 0],
    ['the day after, a Saturday', '2026-11-14T08:00:00Z', 1],
  ])('on Tuesday: on %s', async (_day, at, count) => {
    const { personaId } = await expected('2026-11-15T08:00:00Z')
    expect(await call(personaId, 'si')).toMatchObject({ kind: 'done' })
    house.setNow(at)
    expect(await remind()).toBe(count)
  })

  test('who did not answer the telephone is reminded', async () => {
    const { personaId } = await expected()
    await call(personaId, 'no')
    expect(await remind()).toBe(1)
  })

  test('a message typed by hand is a contact', async () => {
    const { personaId } = await expected()
    const text = 'Ti aspetto giovedì alle dieci, come abbiamo detto.'
    expect(await house.ask('sportello', writeToPersona, { personaId, text })).toMatchObject({ kind: 'done' })
    expect(await remind()).toBe(0)
  })

  test('a reminder that waits does not go after a call', async () => {
    const { personaId } = await expected()
    await remind()
    house.setNow('2026-11-10T10:00:00Z')
    await call(personaId, 'si')
    await workAs(house.engine, SYSTEM, sweepOutbox)
    expect((await written())[0]).toMatchObject({ state: 'annullato', failure: 'contatto' })
  })
})

test('a pause holds to its last day, with its reason', async () => {
  const { personaId } = await expected()
  const pause = (pausedUntil?: string, reason?: string) =>
    house.ask('sportello', chooseMessages, { personaId, pausedUntil, reason })
  expect(await pause('11/11/2026')).toMatchObject({ kind: 'invalid', errors: [{ field: 'reason' }] })
  expect(await pause(undefined, 'parto')).toMatchObject({
    kind: 'invalid',
    errors: [{ field: 'pausedUntil' }],
  })
  expect(await pause('11/11/2026', 'È via per lavoro')).toMatchObject({ kind: 'done' })
  house.setNow('2026-11-11T22:59:00Z')
  expect(await remind()).toBe(0)
  house.setNow('2026-11-11T23:00:00Z')
  expect(await remind()).toBe(1)
})

describe('of an invitation', () => {
  const STARTS = new Date('2026-11-24T09:00:00Z')
  async function invite(): Promise<{ personaId: string; id: string }> {
    const personaId = await giveReachable(house, { phone: '+393470000001' })
    const id = await workAs(house.engine, SYSTEM, (work) =>
      writeMessage(work, {
        personaId,
        template: 'gruppo.invito',
        values: { when: STARTS, where: 'via di Prova 1' },
        expiresAt: STARTS,
        about: { kind: 'gruppo', id: '019f1ca2-8200-7000-bbbc-743dd932f4c9' },
      }),
    )
    await house.sql(`update messaggio set state = 'inviato', sent_at = $2 where id = $1`, [id, NOW])
    return { personaId, id: id ?? '' }
  }
  const calls = async () => {
    const answer = await house.ask('orientatore', listCalls, {})
    return answer.kind === 'done' ? answer.value.map(({ personaId, why }) => [personaId, why]) : []
  }

  test('the same words again after three days, once; then somebody calls', async () => {
    const { personaId, id } = await invite()
    house.setNow('2026-11-13T09:03:59Z')
    expect(await repeat()).toBe(0)
    house.setNow('2026-11-13T09:04:00Z')
    expect(await repeat()).toBe(1)
    expect(await repeat()).toBe(0)
    const [again] = await written()
    const [first] = await house.sql('select * from messaggio where id = $1', [id])
    expect(again).toMatchObject({ reminder_of: id, body: first?.['body'], code_hash: null, automatic: true })
    expect(await calls()).toEqual([])
    house.setNow('2026-11-16T09:04:00Z')
    expect(await repeat()).toBe(0)
    expect(await calls()).toEqual([[personaId, 'senza-risposta']])
    await house.ask('sportello', registerContact, { personaId, kind: 'telefonata', reached: 'si' })
    expect(await calls()).toEqual([])
  })

  test('who answered is not asked again, and who leaves is for a human being', async () => {
    const { personaId, id } = await invite()
    await house.sql(`update messaggio set answer = 'non-vengo', answered_at = $2 where id = $1`, [id, NOW])
    house.setNow('2026-11-13T09:04:00Z')
    expect(await repeat()).toBe(0)
    expect(await calls()).toEqual([[personaId, 'non-viene']])
  })

  test('a centre sees its own people only', async () => {
    await invite()
    await house.sql(`update messaggio set answer = 'sposto', answered_at = now()`)
    const answer = await house.ask('orientatore-terni', listCalls, {})
    expect(answer).toEqual({ kind: 'done', value: [] })
  })
})
