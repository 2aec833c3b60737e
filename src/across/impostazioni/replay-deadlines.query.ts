import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { Tally, type Effect } from '../../records/normativa/index.ts'
import { knownOf, personaFactsOf } from '../../records/stato/index.ts'
import {
  plainDate,
  type Outcome,
  type Parameters,
  type PlainDate,
  type Verdict,
} from '../../standard/index.ts'
import { asIfAlways, rulesMovedBy, type Question } from './question.ts'

/** More people than this are not judged while somebody waits: a sample is, and the answer says how large. */
const MOST_PEOPLE = 100_000
const AT_ONCE = 500

/** A duty that would stand otherwise. Nobody’s name: an identifier, a centre, days. */
export interface DeadlineCase {
  personaId: string
  centro: string
  rule: string
  startedOn: PlainDate | null
  before: { outcome: Outcome; due: PlainDate | null }
  after: { outcome: Outcome; due: PlainDate | null }
}

interface Slice {
  centro: string | undefined
  limit: number
  offset: number
  /** How many people at most. */
  most?: number
}

/** The duties towards everybody who has any, judged with the numbers in force and as if the value had always been there. */
export async function replayDeadlines(
  work: Work,
  question: Question,
  slice: Slice,
): Promise<{ effect: Effect; cases: DeadlineCase[] }> {
  return asProgram(work, async (program) => {
    const tally = new Tally()
    const found = { changedSince: 0, seen: 0, cases: [] as DeadlineCase[] }
    const { percent, people } = await listPeople(program, slice.most ?? MOST_PEOPLE)
    for (let at = 0; at < people.length; at += AT_ONCE) {
      const some = people.slice(at, at + AT_ONCE)
      for (const pair of await judgeSome(program, question, some))
        count(pair, { tally, found, slice, question })
    }
    const on = plainDate(work.today)
    const effect: Effect = {
      about: 'scadenze',
      on,
      percent,
      changedSince: found.changedSince,
      centri: tally.centri(),
    }
    return { effect, cases: found.cases }
  })
}

interface Person {
  personaId: string
  centro: string
}

interface Pair extends Person {
  before: Verdict
  after: Verdict
}

interface Counting {
  tally: Tally
  found: { changedSince: number; seen: number; cases: DeadlineCase[] }
  slice: Slice
  question: Question
}

function count(
  { personaId, centro, before, after }: Pair,
  { tally, found, slice, question }: Counting,
): void {
  const isLate = ({ outcome }: Verdict) => outcome === 'missed'
  const isSame = before.outcome === after.outcome && before.due === after.due && before.from === after.from
  if (isSame) return tally.add(centro, { judged: 1 })
  tally.add(centro, {
    judged: 1,
    changed: 1,
    newlyMissed: isLate(after) && !isLate(before) ? 1 : 0,
    noLongerMissed: isLate(before) && !isLate(after) ? 1 : 0,
  })
  const started = after.parameters['from'] ?? before.parameters['from']
  const startedOn = typeof started === 'string' ? started : null
  if (startedOn !== null && startedOn >= question.given.validFrom) found.changedSince++
  if (slice.centro !== undefined && slice.centro !== centro) return
  const isShown = found.seen >= slice.offset && found.cases.length < slice.limit
  found.seen++
  if (!isShown) return
  const end = ({ outcome, due }: Verdict) => ({ outcome, due })
  found.cases.push({ personaId, centro, rule: after.rule, startedOn, before: end(before), after: end(after) })
}

/** How the duties of some people end, without and with the value; those that nobody has are left out. */
async function judgeSome(work: Work, question: Question, people: readonly Person[]): Promise<Pair[]> {
  const today = plainDate(work.today)
  const known = await knownOf(
    work,
    people.map(({ personaId }) => personaId),
  )
  const rules = rulesMovedBy(question.parameter)
  const asIf = asIfAlways(question)
  return people.flatMap((person) => {
    const who = known.get(person.personaId)
    if (!who) return []
    const judge = (parameters: Parameters) => {
      const facts = personaFactsOf({ ...who, parameters }, today)
      return rules.map((rule) => rule.judge(facts, today, parameters))
    }
    const after = judge(asIf)
    return judge(question.parameters).flatMap((before, at): Pair[] => {
      const then = after[at]
      return then && (isDuty(before) || isDuty(then)) ? [{ ...person, before, after: then }] : []
    })
  })
}

const DUTIES: readonly Outcome[] = ['open', 'met', 'missed']
const isDuty = ({ outcome }: Verdict): boolean => DUTIES.includes(outcome)

/** Who has duties, and how many in a hundred of them: always the same ones. */
async function listPeople(work: Work, most: number): Promise<{ percent: number; people: Person[] }> {
  const { rows } = await sql<{ n: number }>`select count(distinct persona_id) as n from scadenza`.execute(
    work.tx,
  )
  const all = rows[0]?.n ?? 0
  const percent = all <= most ? 100 : Math.max(1, Math.floor((most * 100) / all))
  const people = await sql<Person>`
    select persona_id, min(centro_code) as centro from scadenza ${inSample(percent)}
    group by persona_id order by persona_id`.execute(work.tx)
  return { percent, people: people.rows }
}

function inSample(percent: number): RawBuilder<unknown> {
  return percent === 100
    ? sql``
    : sql`where (hashtext(persona_id::text)::bigint & 2147483647) % 100 < ${percent}`
}

/**
 * Reads as the program itself, and gives back the actor’s own eyes: the region may know how many and where, not see
 * the people. Only what carries no name leaves here.
 */
async function asProgram<T>(work: Work, run: (program: Work) => Promise<T>): Promise<T> {
  const as = (role: string) => sql`select set_config('role', ${role}, true)`.execute(work.tx)
  await as(SYSTEM.databaseRole)
  const value = await run({ ...work, actor: SYSTEM })
  await as(work.actor.databaseRole)
  return value
}
