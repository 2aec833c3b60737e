import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  inItalian,
  isSanction,
  newDidFrom,
  plainDate,
  type Parameters,
  type PlainDate,
} from '../../standard/index.ts'
import { nextNumber } from '../documento/index.ts'
import { loadParameters } from '../normativa/index.ts'
import { isOpen, lossOf, trulyGiven, type Did, type DidChannel, type DidClosing } from './did.ts'

export interface NewDid {
  personaId: string
  givenOn: PlainDate
  channel: DidChannel
  unemploymentFrom: PlainDate
  neverWorked: boolean | null
  lastJobEndedOn: PlainDate | null
  centroCompetente: string
  centroActing: string
}

/** The declarations of a person, the oldest first. */
export async function listDids(work: Work, personaId: string): Promise<Did[]> {
  const rows = await work.tx
    .selectFrom('did as d')
    .leftJoin('account as a', 'a.id', 'd.recordedBy')
    .where('d.personaId', '=', personaId)
    .orderBy('d.givenOn')
    .orderBy('d.givenAt')
    .select(['d.id', 'd.number', 'd.givenOn', 'd.givenAt', 'd.channel', 'd.unemploymentFrom'])
    .select(['d.neverWorked', 'd.lastJobEndedOn', 'd.centroCompetente', 'd.centroActing'])
    .select(['a.displayName as by', 'd.closedOn', 'd.closedReason'])
    .execute()
  return rows as Did[]
}

/**
 * Registers a declaration. A person has one open: of two taken at once one is kept, and the other is refused
 * `did.gia-aperta` with the day and the number of the one there is. Refused `did.attesa` before the day from which the law
 * allows a new one after a sanction, and `did.prima-dell-ultima` where it would come before the end of the last one.
 */
export async function openDid(work: Work, did: NewDid): Promise<Outcome<{ id: string; number: string }>> {
  const before = await listDids(work, did.personaId)
  const hindrance = hindranceTo(did, before, await loadParameters(work))
  if (hindrance) return hindrance
  const number = await nextNumber(work, 'did')
  const row = await work.tx
    .insertInto('did')
    .values({ ...did, number, givenAt: work.now, recordedBy: work.actor.id })
    .onConflict((on) => on.column('personaId').where('closedOn', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) return done({ id: row.id, number })
  // Somebody else was quicker.
  const winner = (await listDids(work, did.personaId)).find(isOpen)
  return winner ? alreadyOpen(winner) : refused('accesso.non-trovata')
}

function hindranceTo(
  did: NewDid,
  before: readonly Did[],
  parameters: Parameters,
): Outcome<never> | undefined {
  const open = before.find(isOpen)
  if (open) return alreadyOpen(open)
  const last = trulyGiven(before).at(-1)
  if (!last?.closedOn) return undefined
  if (did.givenOn < last.closedOn) return refused('did.prima-dell-ultima', { day: inItalian(last.closedOn) })
  const loss = lossOf(last)
  const from = loss && isSanction(loss.kind) ? newDidFrom(loss, parameters) : did.givenOn
  return did.givenOn < from ? refused('did.attesa', { day: inItalian(from) }) : undefined
}

const alreadyOpen = ({ givenOn, number }: Did) =>
  refused('did.gia-aperta', { day: inItalian(plainDate(givenOn)), number })

/** Ends a declaration from a day. Refused `did.gia-chiusa` where it is closed, `did.chiusura-prima` before it was given. */
export async function closeDid(
  work: Work,
  { didId, personaId }: { didId: string; personaId: string },
  { on, reason }: { on: PlainDate; reason: DidClosing },
): Promise<Outcome<Did>> {
  const did = (await listDids(work, personaId)).find(({ id }) => id === didId)
  if (!did) return refused('accesso.non-trovata')
  if (on < did.givenOn) return refused('did.chiusura-prima', { day: inItalian(did.givenOn) })
  const closed = await work.tx
    .updateTable('did')
    .set({ closedOn: on, closedReason: reason, closedBy: work.actor.id })
    .where('id', '=', didId)
    .where('closedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return closed ? done({ ...did, closedOn: on, closedReason: reason }) : refused('did.gia-chiusa')
}

/** Waits until nobody else reckons this person's duties, and keeps others waiting until the end of the transaction. */
export async function holdPersona(work: Work, personaId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personaId}, 0))`.execute(work.tx)
}

/** Of some people, those whose duties nobody else is reckoning now: held as by `holdPersona`, without ever waiting. */
export async function holdFreePersone(work: Work, personaIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${personaIds}::uuid[]) as id
    where pg_try_advisory_xact_lock(hashtextextended(id::text, 0))`.execute(work.tx)
  return rows.map(({ id }) => id)
}

/** Holds many people at once, always in one order, as `holdPersona` does one. */
export async function holdPersone(work: Work, personaIds: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(p.id::text, 0))
    from (select id from unnest(${personaIds}::uuid[]) as id order by id) p`.execute(work.tx)
}

/** Opens again a declaration whose end was annulled. Refused `did.gia-aperta` where another one is open since. */
export async function reopenDid(
  work: Work,
  { didId, personaId }: { didId: string; personaId: string },
): Promise<Outcome<void>> {
  const open = (await listDids(work, personaId)).find(isOpen)
  if (open) return alreadyOpen(open)
  await work.tx
    .updateTable('did')
    .set({ closedOn: null, closedReason: null, closedBy: null })
    .where('id', '=', didId)
    .where('personaId', '=', personaId)
    .execute()
  return done(undefined)
}
