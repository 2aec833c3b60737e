import { sql } from 'kysely'
import type { z } from 'zod'
import { inTransaction, type Database, type DatabaseActor, type Tx } from '../db/connection.ts'
import type { Lang } from '../words/index.ts'
import { complaintsIn, sayUnwritable } from './complaints.ts'
import { unwritableIn } from './unwritable.ts'
import { romeDayOf, type Clock } from '../clock/index.ts'

export { several, tick } from './form-values.ts'

/** Who asks: a member of staff, a tablet, the program itself. */
export interface Actor extends DatabaseActor {
  /** The account, or null where nobody is logged in. */
  id: string | null
  name: string
  role: string
  /** The centre the person works at, or null. */
  centro: string | null
}

/** Something that happened, for the ledger: `patto.sottoscritto`. No personal data: identifiers, days, numbers. */
export interface Fact {
  kind: `${string}.${string}`
  service?: string
  personaId?: string
  data?: Record<string, unknown>
}

/** What a command or a query works with: its transaction, who acts, the day and the instant, the facts it records. */
export interface Work {
  tx: Tx
  actor: Actor
  /** The civil day in Italy, `YYYY-MM-DD`. */
  today: string
  /** The instant, in UTC. */
  now: Date
  record(fact: Fact): void
}

export interface Refusal {
  code: string
  facts: Record<string, unknown>
}
/** How a decision ends: with what it gives, or with a refusal that has a code and its facts. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (code: string, facts: Record<string, unknown> = {}): Outcome<never> => ({
  ok: false,
  refusal: { code, facts },
})

interface Request<S extends z.ZodType, T> {
  /** Service and verb, as the CLI calls it: `a1.register-did`; rooms of the halls use their own name. */
  name: string
  /** The roles that may ask. */
  may: readonly string[]
  input: S
  run(work: Work, input: z.output<S>): Promise<Outcome<T>>
}
/** A request that changes something. */
export type Command<S extends z.ZodType = z.ZodType, T = unknown> = Request<S, T> & { changes: true }
/** A request that only reads. */
export type Query<S extends z.ZodType = z.ZodType, T = unknown> = Request<S, T> & { changes: false }
export type AnyRequest = { name: string; may: readonly string[]; input: z.ZodType; changes: boolean }

export function defineCommand<S extends z.ZodType, T>(request: Request<S, T>): Command<S, T> {
  return { ...request, changes: true }
}
export function defineQuery<S extends z.ZodType, T>(request: Request<S, T>): Query<S, T> {
  return { ...request, changes: false }
}

export interface FieldError {
  field: string
  message: string
}
/** How a request ended at the door: done, refused, bad input (each field with its message), or not for this role. */
export type Answer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'invalid'; errors: FieldError[] }
  | { kind: 'forbidden' }

export interface Engine {
  db: Database
  clock: Clock
}

class Rollback extends Error {
  refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Carries out one request from beginning to end: permission, input, one transaction under the actor; its facts go into
 * the ledger with its writes. A refusal leaves nothing behind. Faults are thrown.
 */
export async function carryOut<S extends z.ZodType, T>(
  engine: Engine,
  call: { actor: Actor; request: Request<S, T> & { changes: boolean }; input: unknown; lang?: Lang },
): Promise<Answer<T>> {
  const { actor, request } = call
  if (!request.may.includes(actor.role)) return { kind: 'forbidden' }
  const lang = call.lang ?? 'it'
  const unwritable = unwritableIn(call.input)
  if (unwritable.length > 0)
    return { kind: 'invalid', errors: unwritable.map((field) => ({ field, message: sayUnwritable(lang) })) }
  const parsed = request.input.safeParse(call.input, { error: complaintsIn(lang) })
  if (!parsed.success)
    return { kind: 'invalid', errors: parsed.error.issues.flatMap((i) => fieldErrors(i, lang)) }
  try {
    const value = await workAs(engine, actor, async (work) => {
      const outcome = await request.run(work, parsed.data)
      if (!outcome.ok) throw new Rollback(outcome.refusal)
      return outcome.value
    })
    return { kind: 'done', value }
  } catch (error) {
    if (error instanceof Rollback) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

/** Work in one transaction as an actor, outside any request: what surfaces and the demo do. */
export async function workAs<T>(engine: Engine, actor: Actor, run: (work: Work) => Promise<T>): Promise<T> {
  const now = engine.clock.now()
  const today = romeDayOf(now)
  const settings = { ...actor.settings, 'siul.actor': actor.id ?? '', 'siul.today': today }
  return inTransaction(engine.db, { databaseRole: actor.databaseRole, settings }, async (tx) => {
    const facts: Fact[] = []
    const value = await run({ tx, actor, today, now, record: (fact) => void facts.push(fact) })
    if (facts.length > 0) await appendFacts(tx, facts, now)
    return value
  })
}

async function appendFacts(tx: Tx, facts: Fact[], at: Date): Promise<void> {
  const rows = facts.map((fact) => ({
    kind: fact.kind,
    service_code: fact.service ?? null,
    persona_id: fact.personaId ?? null,
    data: fact.data ?? {},
  }))
  await tx.executeQuery(ledgerAppend(JSON.stringify(rows), at).compile(tx))
}

function ledgerAppend(facts: string, at: Date) {
  return sql`select ledger_append(${facts}::jsonb, ${at})`
}

/** An issue for a schema's own check, in both languages: `ctx.addIssue(complaint({ it, en }))`. */
export function complaint(says: Record<Lang, string>, path: PropertyKey[] = []) {
  return { code: 'custom' as const, message: says.it, params: says, path }
}

function fieldErrors(issue: z.core.$ZodIssue, lang: Lang): FieldError[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const unknown = { it: 'chiave sconosciuta', en: 'unknown key' }[lang]
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: `${unknown}: ${key}` }))
  }
  const says: unknown = issue.code === 'custom' ? issue.params?.[lang] : undefined
  return [{ field, message: typeof says === 'string' ? says : issue.message }]
}
