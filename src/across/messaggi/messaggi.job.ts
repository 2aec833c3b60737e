import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from '../../platform/jobs/index.ts'
import { workAs, type Engine } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import {
  askOutcomes,
  claimDue,
  conclude,
  handOver,
  repeatInvites,
  sweepOutbox,
  tellRefused,
  writeReminders,
  type Courier,
  type Envelope,
  type Fate,
} from '../../records/messaggio/index.ts'
import { callOffAnswered } from './call-off.ts'

/** Messages taken at a time, and conversations with the other side at once. */
const BATCH = 25
const AT_ONCE = 5
/** Who waits for a code waits so long at most: a minute, which is what cron knows, would be too much. */
const LOOK_AGAIN_MS = 3_000
const LOOK_FOR_MS = 55_000

/** What the room does by itself: sends what is due and hears the answers, all the time; writes the reminders and the refusals. */
export function messaggiJobs(engine: Engine, courier: Courier): Job[] {
  return [
    {
      name: 'messaggi-invio',
      cron: '* * * * *',
      atStart: true,
      async run(stopping) {
        const until = Date.now() + LOOK_FOR_MS
        await workAs(engine, SYSTEM, sweepOutbox)
        while (Date.now() < until && !stopping.aborted) {
          await callOffAnswered(engine)
          await sendDue(engine, courier, stopping)
          await sleep(LOOK_AGAIN_MS, undefined, { signal: stopping }).catch(() => undefined)
        }
        courier.close()
      },
    },
    {
      name: 'messaggi-promemoria',
      cron: '*/5 * * * *',
      async run() {
        await workAs(engine, SYSTEM, writeReminders)
        await workAs(engine, SYSTEM, repeatInvites)
        await workAs(engine, SYSTEM, askOutcomes)
        await workAs(engine, SYSTEM, tellRefused)
      },
    },
  ]
}

/** Sends all that is due, each once: several programs may do it at the same time, and any of them may die. */
export async function sendDue(engine: Engine, courier: Courier, stopping?: AbortSignal): Promise<void> {
  const claim = randomUUID()
  const isOver = () => stopping?.aborted ?? false
  while (!isOver()) {
    const due = await workAs(engine, SYSTEM, (work) => claimDue(work, { claim, limit: BATCH }))
    if (due.length === 0) return
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = due.pop(); next && !isOver(); next = due.pop())
          await carry(engine, { courier, claim, envelope: next })
      }),
    )
  }
}

interface Carrying {
  courier: Courier
  claim: string
  envelope: Envelope
}

async function carry(engine: Engine, { courier, claim, envelope }: Carrying): Promise<void> {
  const { id } = envelope
  let handed = false
  const fate = await courier
    .send(envelope, async () => {
      const isOurs = await workAs(engine, SYSTEM, (work) => handOver(work, id, claim))
      if (!isOurs) throw new Error('the message is no longer ours to send')
      handed = true
    })
    .catch((): Fate => (handed ? UNKNOWN : NOT_SENT))
  await workAs(engine, SYSTEM, (work) => conclude(work, { id, claim }, fate))
}

/** For couriers that throw. */
const UNKNOWN: Fate = { kind: 'unknown', failure: 'interrotto' }
const NOT_SENT: Fate = { kind: 'refused', permanent: false, failure: 'irraggiungibile' }
