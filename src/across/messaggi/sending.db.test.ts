import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import {
  claimDue,
  handOver,
  settleUncertain,
  sweepOutbox,
  writeMessage,
  type Courier,
  type Envelope,
  type Fate,
} from '../../records/messaggio/index.ts'
import { sendDue } from './messaggi.job.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate messaggio')
})

/** A courier at a desk of its own: keeps what it was given and says what the test wants. */
class Desk implements Courier {
  readonly sent: Envelope[] = []
  fate: (envelope: Envelope) => Promise<Fate> = () => Promise.resolve({ kind: 'sent', simulated: false })
  async send(envelope: Envelope, handOver: () => Promise<void>): Promise<Fate> {
    await handOver()
    this.sent.push(envelope)
    return this.fate(envelope)
  }
  close(): void {
    // Nothing is open.
  }
}

async function write(more: { urgent?: boolean; until?: string; personaId?: string } = {}): Promise<string> {
  const personaId = more.personaId ?? (await giveReachable(house, { email: 'maria@example.it' }))
  const expiresAt = new Date(more.until ?? '2026-11-14T09:00:00Z')
  const id = await workAs(house.engine, SYSTEM, (work) =>
    more.urgent
      ? writeMessage(work, {
          personaId,
          template: 'patto.codice',
          values: { code: '482913', validUntil: expiresAt },
          expiresAt,
        })
      : writeMessage(work, {
          personaId,
          template: 'gruppo.annullato',
          values: { when: expiresAt },
          expiresAt,
        }),
  )
  return id ?? ''
}
const row = async (id: string) => (await house.sql('select * from messaggio where id = $1', [id]))[0] ?? {}
const sweep = () => workAs(house.engine, SYSTEM, sweepOutbox)

describe('each goes once', () => {
  test('of two programs that send at the same time, each takes others', async () => {
    for (let n = 0; n < 60; n++) await write()
    const desks = [new Desk(), new Desk(), new Desk()]
    await Promise.all(desks.map((desk) => sendDue(house.engine, desk)))
    const sent = desks.flatMap((desk) => desk.sent.map(({ id }) => id))
    expect(sent).toHaveLength(60)
    expect(new Set(sent).size).toBe(60)
    expect(
      await house.sql(`select from messaggio where state = 'inviato' and sent_at is not null`),
    ).toHaveLength(60)
  })

  test('a program so slow that another took its message over sends nothing', async () => {
    const id = await write()
    const [slow, quick] = ['019f1ca2-8200-7000-bbbc-000000000001', '019f1ca2-8200-7000-bbbc-000000000002']
    const claim = (name: string) =>
      workAs(house.engine, SYSTEM, (work) => claimDue(work, { claim: name, limit: 10 }))
    expect(await claim(slow)).toHaveLength(1)
    expect(await claim(quick)).toHaveLength(0)
    house.setNow('2026-11-10T09:09:01Z')
    await sweep()
    expect(await claim(quick)).toHaveLength(1)
    const hand = (name: string) => workAs(house.engine, SYSTEM, (work) => handOver(work, id, name))
    expect(await hand(slow)).toBe(false)
    expect(await hand(quick)).toBe(true)
    expect(await hand(quick)).toBe(false)
  })

  test('what a dead program had only claimed waits again; what it was handing over is uncertain', async () => {
    const [claimed, handed] = [await write(), await write()]
    const claim = '019f1ca2-8200-7000-bbbc-000000000001'
    await workAs(house.engine, SYSTEM, (work) => claimDue(work, { claim, limit: 10 }))
    await workAs(house.engine, SYSTEM, (work) => handOver(work, handed, claim))
    house.setNow('2026-11-10T09:08:59Z')
    await sweep()
    expect([(await row(claimed))['state'], (await row(handed))['state']]).toEqual(['in-invio', 'consegna'])
    house.setNow('2026-11-10T09:09:01Z')
    await sweep()
    expect([(await row(claimed))['state'], (await row(handed))['state']]).toEqual(['da-inviare', 'incerto'])
    const desk = new Desk()
    await sendDue(house.engine, desk)
    expect(desk.sent.map(({ id }) => id)).toEqual([claimed])
  })

  test('a courier that throws after the handing over leaves it uncertain; before, it is tried again', async () => {
    const id = await write()
    const desk = new Desk()
    desk.fate = () => Promise.reject(new Error('cut'))
    await sendDue(house.engine, desk)
    expect(await row(id)).toMatchObject({ state: 'incerto', failure: 'interrotto' })
    const other = await write()
    await sendDue(house.engine, { send: () => Promise.reject(new Error('no')), close: () => undefined })
    expect(await row(other)).toMatchObject({ state: 'da-inviare', failure: 'irraggiungibile', attempts: 1 })
  })

  test('the mail server’s log settles what is uncertain', async () => {
    const [arrived, lost] = [await write(), await write()]
    const sms = await write({ personaId: await giveReachable(house, { phone: '+393470000001' }) })
    const desk = new Desk()
    desk.fate = () => Promise.resolve({ kind: 'unknown', failure: 'senza-risposta' })
    await sendDue(house.engine, desk)
    const settled = await workAs(house.engine, SYSTEM, (work) => settleUncertain(work, [arrived, 'what?']))
    expect(settled).toEqual({ sent: 1, again: 1 })
    expect([(await row(arrived))['state'], (await row(lost))['state']]).toEqual(['inviato', 'da-inviare'])
    // Of SMS a mail server knows nothing.
    expect((await row(sms))['state']).toBe('incerto')
  })
})

describe('in time', () => {
  test('at night only what somebody waits for; the rest at eight', async () => {
    house.setNow('2026-11-10T19:00:00Z')
    const [calm, code] = [await write(), await write({ urgent: true })]
    const desk = new Desk()
    await sendDue(house.engine, desk)
    expect(desk.sent.map(({ id }) => id)).toEqual([code])
    house.setNow('2026-11-11T06:59:59Z')
    await sendDue(house.engine, desk)
    expect(desk.sent).toHaveLength(1)
    house.setNow('2026-11-11T07:00:00Z')
    await sendDue(house.engine, desk)
    expect(desk.sent.map(({ id }) => id)).toEqual([code, calm])
  })

  test('never after its hour: not even where it was already on its way', async () => {
    const id = await write({ until: '2026-11-10T10:00:00Z' })
    const late = await write({ until: '2026-11-10T10:00:00Z' })
    const claim = '019f1ca2-8200-7000-bbbc-000000000001'
    await workAs(house.engine, SYSTEM, (work) => claimDue(work, { claim, limit: 1 }))
    house.setNow('2026-11-10T10:00:00Z')
    expect(await workAs(house.engine, SYSTEM, (work) => handOver(work, id, claim))).toBe(false)
    const desk = new Desk()
    await sendDue(house.engine, desk)
    await sweep()
    expect(desk.sent).toEqual([])
    expect(await row(late)).toMatchObject({ state: 'scaduto' })
  })

  test('a server that is away is tried again after 1, 5, 15, 60 minutes, until the message expires', async () => {
    const id = await write({ until: '2026-11-10T11:30:00Z' })
    const desk = new Desk()
    desk.fate = () => Promise.resolve({ kind: 'refused', permanent: false, failure: 'smtp-451' })
    const minutes: number[] = []
    for (let minute = 0; minute < 240; minute++) {
      house.setNow(new Date(Date.parse('2026-11-10T09:04:00Z') + minute * 60_000).toISOString())
      await sweep()
      const before = desk.sent.length
      await sendDue(house.engine, desk)
      if (desk.sent.length > before) minutes.push(minute)
    }
    expect(minutes).toEqual([0, 1, 6, 21, 81, 141])
    expect(await row(id)).toMatchObject({ state: 'scaduto', attempts: 6 })
  }, 60_000)

  test('what is refused for good stays for staff to see', async () => {
    const id = await write()
    const desk = new Desk()
    desk.fate = () => Promise.resolve({ kind: 'refused', permanent: true, failure: 'smtp-550' })
    await sendDue(house.engine, desk)
    house.setNow('2026-11-11T12:00:00Z')
    await sendDue(house.engine, desk)
    expect(desk.sent).toHaveLength(1)
    expect(await row(id)).toMatchObject({ state: 'fallito', failure: 'smtp-550' })
  })
})

test('a secret is forgotten once it has gone, or is out of date; the rest is kept as it was said', async () => {
  const [code, calm] = [await write({ urgent: true }), await write()]
  await sendDue(house.engine, new Desk())
  expect((await row(code))['body']).toBeNull()
  expect((await row(calm))['body']).not.toBeNull()
  const stale = await write({ urgent: true, until: '2026-11-10T09:10:00Z' })
  house.setNow('2026-11-10T09:10:00Z')
  await sweep()
  expect(await row(stale)).toMatchObject({ state: 'scaduto', body: null })
})
