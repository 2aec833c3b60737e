import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { Tally, type Effect } from '../../records/normativa/index.ts'
import {
  addDays,
  costOf,
  isServiceCode,
  listParameters,
  plainDate,
  type Cost,
  type DeliveryMode,
  type Parameters,
  type PlainDate,
  type ServiceCode,
} from '../../standard/index.ts'
import { asIfAlways, type Question } from './question.ts'

/** What a delivery is judged on. Deliveries alike in it are judged once, however many they are. */
interface Alike {
  mode: DeliveryMode
  minutes: number
  /** Those present, in a group. */
  heads: number | null
  /** Between which changes of the card's numbers its day falls. */
  era: number
}

interface Group extends Alike {
  centro: string
  /** One of their days. */
  on: PlainDate
  count: number
  /** How many are of the day of the question, or after. */
  since: number
}

interface Judged {
  before: Cost
  after: Cost
}

/** A delivery that would be worth something else. Nobody’s name: an identifier, a centre, a day. */
export interface DeliveryCase {
  id: string
  on: PlainDate
  centro: string
  mode: DeliveryMode
  minutes: number
  heads: number | null
  before: { minutes: number; cents: number }
  after: { minutes: number; cents: number }
}

/** Every delivery of the service that was closed, judged with the numbers of its day and as if the value had been there. */
export async function replayDeliveries(work: Work, question: Question): Promise<Effect> {
  const tally = new Tally()
  let changedSince = 0
  for (const [group, judged] of await judgeAll(work, question)) {
    const { centro, count, since } = group
    if (!isChanged(judged)) tally.add(centro, { judged: count })
    else {
      const { minutes, cents } = differenceOf(judged)
      changedSince += since
      tally.add(centro, { judged: count, changed: count, minutes: minutes * count, cents: cents * count })
    }
  }
  return {
    about: 'prestazioni',
    on: plainDate(work.today),
    percent: 100,
    changedSince,
    centri: tally.centri(),
  }
}

/** A page of the deliveries that change, the latest first; of one centre or of all. */
export async function listDeliveryCases(
  work: Work,
  question: Question,
  page: { centro: string | undefined; limit: number; offset: number },
): Promise<DeliveryCase[]> {
  const changed = new Map<string, Judged>()
  const kinds: Alike[] = []
  for (const [group, judged] of await judgeAll(work, question)) {
    const key = keyOf(group)
    if (!isChanged(judged) || changed.has(key)) continue
    changed.set(key, judged)
    const { mode, minutes, heads, era } = group
    kinds.push({ mode, minutes, heads, era })
  }
  const { rows } = await sql<Alike & { id: string; day: PlainDate; centro: string }>`
    select d.* from ${deliveries(question)} d
    join jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as k(mode text, minutes integer, heads integer, era integer)
      on k.mode = d.mode and k.minutes = d.minutes and k.heads is not distinct from d.heads and k.era = d.era
    ${page.centro === undefined ? sql`` : sql`where d.centro = ${page.centro}`}
    order by d.day desc, d.id limit ${page.limit} offset ${page.offset}`.execute(work.tx)
  return rows.flatMap(({ era, day: on, ...row }) => {
    const judged = changed.get(keyOf({ ...row, era }))
    return judged ? [{ ...row, on, before: worthOf(judged.before), after: worthOf(judged.after) }] : []
  })
}

const keyOf = ({ mode, minutes, heads, era }: Alike): string => [mode, minutes, heads, era].join(' ')
const worthOf = ({ recognisedMinutes: minutes, sessionCents: cents }: Cost) => ({ minutes, cents })

function differenceOf({ before, after }: Judged): { minutes: number; cents: number } {
  return {
    minutes: after.recognisedMinutes - before.recognisedMinutes,
    cents: after.sessionCents - before.sessionCents,
  }
}

function isChanged(judged: Judged): boolean {
  const { minutes, cents } = differenceOf(judged)
  const ends = ({ verdicts }: Cost) => verdicts.map(({ rule, outcome }) => `${rule} ${outcome}`).join()
  return minutes !== 0 || cents !== 0 || ends(judged.before) !== ends(judged.after)
}

async function judgeAll(work: Work, question: Question): Promise<(readonly [Group, Judged])[]> {
  const { rows } = await sql<Group>`
    select d.centro, d.mode, d.minutes, d.heads, d.era, min(d.day) as on, count(*) as count,
      count(*) filter (where d.day >= ${question.given.validFrom}::date) as since
    from ${deliveries(question)} d group by d.centro, d.mode, d.minutes, d.heads, d.era`.execute(work.tx)
  const service = serviceOf(question)
  const asIf = asIfAlways(question)
  return rows.map((group) => {
    const { on, mode, minutes, heads } = group
    const worth = (parameters: Parameters) =>
      costOf({ service, on, mode, minutes, ...(heads !== null && { participants: heads }) }, parameters)
    return [group, { before: worth(question.parameters), after: worth(asIf) }] as const
  })
}

function serviceOf({ parameter: { code } }: Question): ServiceCode {
  const service = code.slice(0, 2)
  if (!isServiceCode(service)) throw new Error(`${code} is not of a service`)
  return service
}

/** The closed deliveries of the service, each with what it is judged on. */
function deliveries(question: Question): RawBuilder<unknown> {
  return sql`(
    select p.id, p.centro_code as centro, p.mode, p.minutes, t.day, width_bucket(t.day, ${changesOf(question)}::date[]) as era,
      case p.mode when 'group' then greatest(1, (
        select count(*) from partecipazione q where q.prestazione_id = p.id)) end as heads
    from prestazione p cross join lateral (select (p.started_at at time zone 'Europe/Rome')::date as day) t
    where p.state = 'chiusa' and p.service_code = ${serviceOf(question)})`
}

/** The days on which a number of the card changed, in order. */
function changesOf(question: Question): PlainDate[] {
  const service = serviceOf(question)
  const ofCard = listParameters().filter(({ code }) => code.startsWith(`${service}.`))
  const days = ofCard.flatMap(({ code, series }) =>
    (question.parameters.get(code) ?? series).flatMap(({ validFrom, validUntil }) =>
      validUntil === null ? [validFrom] : [validFrom, addDays(validUntil, 1)],
    ),
  )
  return [...new Set(days)].sort()
}
