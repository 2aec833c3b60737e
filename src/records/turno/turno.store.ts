import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { mayCall, REASONS, turnoName, type Letter, type Reason, type TurnoOutcome } from './turno.ts'

/** A number of today, at the actor's centre. */
export interface Turno {
  id: string
  centro: string
  letter: Letter
  number: number
  personaId: string | null
  reason: Reason
  calledAt: Date | null
  calledBy: string | null
  place: string | null
  endedAt: Date | null
}

const COLUMNS = [
  'id',
  'centroCode as centro',
  'letter',
  'number',
  'personaId',
  'reason',
  'calledAt',
  'calledBy',
  'place',
  'endedAt',
] as const
type Row = Omit<Turno, 'letter' | 'reason'> & { letter: string; reason: string }
const turnoOf = (row: Row): Turno => ({
  ...row,
  letter: row.letter as Letter,
  reason: row.reason as Reason,
})

/** What two requests must not do at once waits here until the end of the transaction. */
const hold = (work: Work, what: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`turno ${what}`}))`.execute(work.tx)

export interface NewTurno {
  centro: string
  personaId: string | null
  reason: Reason
  needs: readonly string[]
}

export interface Taken {
  turnoId: string
  /** «S-03». */
  number: string
  /** Opens the ticket at `/coda/{code}`; it is kept nowhere else. */
  code: string
}

/**
 * Gives the next number of the queue, from 1 each day and without holes; given by nobody to who takes it herself. Refuses with `turno.gia-in-coda` whoever
 * already waits at this centre.
 */
export async function takeTurno(work: Work, given: NewTurno): Promise<Outcome<Taken>> {
  const { centro, personaId, reason, needs } = given
  const { letter } = REASONS[reason]
  await hold(work, `${centro} ${work.today}`)
  const waiting = personaId && (await findWaitingOf(work, personaId))
  if (waiting) return refused('turno.gia-in-coda', { number: turnoName(waiting) })
  const { last } = await work.tx
    .selectFrom('turno')
    .where('centroCode', '=', centro)
    .where('day', '=', work.today)
    .where('letter', '=', letter)
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow()
  const code = newCode()
  const number = last + 1
  const { id } = await work.tx
    .insertInto('turno')
    .values({
      centroCode: centro,
      day: work.today,
      letter,
      number,
      personaId,
      reason,
      needs: [...needs],
      arrivedAt: work.now,
      takenBy: work.actor.id,
      codeHash: hashOfCode(code),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return done({ turnoId: id, number: turnoName({ letter, number }), code })
}

/** The number a person holds today and that has not ended. */
export function findWaitingOf(
  work: Work,
  personaId: string,
): Promise<{ letter: string; number: number } | undefined> {
  return work.tx
    .selectFrom('turno')
    .where('personaId', '=', personaId)
    .where('day', '=', work.today)
    .where('endedAt', 'is', null)
    .select(['letter', 'number'])
    .executeTakeFirst()
}

/** A number of today, held until the end of the transaction; refuses with `turno.non-trovato`. */
export async function holdTurno(work: Work, turnoId: string): Promise<Outcome<Turno>> {
  const row = await work.tx
    .selectFrom('turno')
    .where('id', '=', turnoId)
    .where('day', '=', work.today)
    .select(COLUMNS)
    .forUpdate()
    .executeTakeFirst()
  return row ? done(turnoOf(row)) : refused('turno.non-trovato')
}

/**
 * Calls a number to a place: the one named, otherwise the next of a queue (of all, where none is named), those
 * entrusted to the actor first. Two at the same instant get two different people.
 */
export async function callTurno(
  work: Work,
  { turnoId, letter, place }: { turnoId?: string | undefined; letter?: Letter | undefined; place: string },
): Promise<Outcome<Turno>> {
  await hold(work, `call ${work.actor.id ?? ''}`)
  const inFront = await work.tx
    .selectFrom('turno')
    .where('calledBy', '=', work.actor.id)
    .where('day', '=', work.today)
    .where('endedAt', 'is', null)
    .select(['letter', 'number'])
    .executeTakeFirst()
  if (inFront) return refused('turno.con-qualcuno', { number: turnoName(inFront) })
  const chosen = turnoId ? await holdTurno(work, turnoId) : await holdNext(work, letter)
  if (!chosen.ok) return chosen
  const allowed = mayCall(chosen.value)
  if (!allowed.ok) return allowed
  const row = await work.tx
    .updateTable('turno')
    .set({ calledAt: work.now, calledBy: work.actor.id, place })
    .where('id', '=', chosen.value.id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  return done(turnoOf(row))
}

async function holdNext(work: Work, letter: Letter | undefined): Promise<Outcome<Turno>> {
  const { id: me } = work.actor
  const row = await work.tx
    .selectFrom('turno')
    .where('day', '=', work.today)
    .where('calledAt', 'is', null)
    .where('endedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('referredTo', '=', me),
        eb.and([eb('referredTo', 'is', null), ...(letter ? [eb('letter', '=', letter)] : [])]),
      ]),
    )
    .orderBy((eb) => eb('referredTo', 'is', null))
    .orderBy('arrivedAt')
    .orderBy('id')
    .select(COLUMNS)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ? done(turnoOf(row)) : refused('turno.nessuno')
}

/** Ends a number that is held. */
export async function endTurno(
  work: Work,
  turnoId: string,
  { outcome, prestazioneId = null }: { outcome: TurnoOutcome; prestazioneId?: string | null },
): Promise<void> {
  await work.tx
    .updateTable('turno')
    .set({ endedAt: work.now, outcome, prestazioneId })
    .where('id', '=', turnoId)
    .execute()
}

/** Entrusts a number that is held to a colleague: it waits again, for her. */
export async function referTurno(work: Work, turnoId: string, to: string): Promise<void> {
  await work.tx
    .updateTable('turno')
    .set({ referredTo: to, calledAt: null, calledBy: null, place: null })
    .where('id', '=', turnoId)
    .execute()
}

/** The number the actor has in front of her now, and whose it is. */
export function findInFront(
  work: Work,
): Promise<{ turnoId: string; letter: string; number: number; personaId: string | null } | undefined> {
  return work.tx
    .selectFrom('turno')
    .where('calledBy', '=', work.actor.id)
    .where('day', '=', work.today)
    .where('endedAt', 'is', null)
    .select(['id as turnoId', 'letter', 'number', 'personaId'])
    .executeTakeFirst()
}
