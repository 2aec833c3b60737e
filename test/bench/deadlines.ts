import { sql } from 'kysely'
import { workAs, type Engine } from '../../src/platform/work/index.ts'
import { SYSTEM } from '../../src/records/accesso/index.ts'
import { refreshAllScadenze, refreshScadenze } from '../../src/records/scadenza/index.ts'
import { personaFactsOf, type Known } from '../../src/records/stato/index.ts'
import { addDays, plainDate, verdictsFor, type PlainDate } from '../../src/standard/index.ts'
import { timed } from './measure.ts'
import type { Person } from './records.ts'
import { say, timesRow, type Row } from './table.ts'

const MILLION = 1_000_000
const MINUTE = 60
const AT_ONCE = 10_000

/** The duties of law: a million people judged with no database, everybody's rows reckoned again, one person's. */
export async function measureDeadlines(engine: Engine, people: readonly Person[]): Promise<Row[]> {
  const trip = await timed(people, () => sql`select 1`.execute(engine.db))
  const one = await timed(people, ({ id }) => workAs(engine, SYSTEM, (work) => refreshScadenze(work, id)))
  return [
    judgeMillion(plainDate('2026-11-10')),
    timesRow('scadenze di una persona, dopo un evento', one, {
      base: trip.p50,
      beside: 'select 1',
      aim: { of: 'p50', milliseconds: 5 },
    }),
    await refreshEverybody(engine, 'scadenze di tutti, nulla è cambiato'),
    await refreshRewritten(engine),
  ]
}

/** Status and duties of a million invented people, one after the other in this process. Their invention is not counted. */
function judgeMillion(today: PlainDate): Row {
  let took = 0
  let duties = 0
  for (let from = 0; from < MILLION; from += AT_ONCE) {
    const known = Array.from({ length: AT_ONCE }, (_, at) => invent(from + at, today))
    const started = performance.now()
    for (const each of known)
      for (const { due } of verdictsFor(personaFactsOf(each, today), today)) if (due !== null) duties++
    took += performance.now() - started
  }
  if (duties < MILLION) throw new Error(`${duties} duties of ${MILLION} people: nothing was judged`)
  return paceRow('atto: stato e doveri di un milione di persone', { people: MILLION, seconds: took / 1_000 })
}

/** A person in three has a job that goes on, one in four a support, half have had their interview. */
function invent(index: number, today: PlainDate): Known {
  const givenOn = addDays(today, -(index % 700) - 1)
  const from = addDays(givenOn, 20 + (index % 90))
  const isSupported = index % 4 === 0
  return {
    birthOn: addDays(today, -(6_500 + ((index * 37) % 16_000))),
    sex: index % 2 === 0 ? 'F' : 'M',
    jobs:
      index % 3 === 0
        ? [
            {
              from,
              until: addDays(from, index % 200),
              kind: 'subordinato',
              openEnded: false,
              yearlyIncomeCents: 1_500_000,
            },
          ]
        : [],
    titoli: [index % 5 === 0 ? 'laurea-magistrale' : 'licenza-media'],
    dids: [
      {
        givenOn,
        unemploymentFrom: givenOn,
        neverWorked: false,
        lastJobEndedOn: addDays(givenOn, -1),
        closedOn: null,
        closedReason: null,
      },
    ],
    sostegni: isSupported
      ? [
          {
            id: String(index),
            kind: 'naspi',
            from: givenOn,
            until: addDays(givenOn, 500),
            requiresUnemployment: true,
            whileEmployed: false,
            suspendedFrom: null,
          },
        ]
      : [],
    pattoSignedOn: null,
    level: 1 + (index % 4),
    events: index % 2 === 0 ? [{ kind: 'primo-colloquio', on: addDays(givenOn, 30 + (index % 90)) }] : [],
  }
}

async function refreshEverybody(engine: Engine, what: string): Promise<Row> {
  const started = performance.now()
  const { people } = await refreshAllScadenze(engine)
  return paceRow(what, { people, seconds: (performance.now() - started) / 1_000 })
}

/** The worst night: every row is another, as if the region had changed every number. */
async function refreshRewritten(engine: Engine): Promise<Row> {
  await workAs(engine, SYSTEM, async (work) => {
    await sql`set local statement_timeout = 0`.execute(work.tx)
    await sql`update scadenza set started_on = started_on - 1`.execute(work.tx)
  })
  return refreshEverybody(engine, 'scadenze di tutti, tutte da riscrivere')
}

/** A pace, and what a million would take at it. */
function paceRow(what: string, { people, seconds }: { people: number; seconds: number }): Row {
  const inAll = (seconds * MILLION) / people
  return {
    what,
    measured: `${say(people / seconds)} persone al secondo (${say(people)} in ${say(seconds)} s)`,
    ratio: `un milione in ${say(inAll)} s`,
    aim: `≤ ${MINUTE} s`,
    reached: inAll <= MINUTE,
  }
}
