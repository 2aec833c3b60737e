import { sql, type RawBuilder } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate, ServiceCode } from '../../standard/index.ts'
import { freeSala, occupySalaRiservata } from '../sala/index.ts'
import { holdPersona } from '../stato/index.ts'
import type { Appuntamento, AppuntamentoState, Avviso } from './appuntamento.ts'
import type { Slot } from './slots.ts'

export interface NewAppuntamento {
  personaId: string
  service: ServiceCode
  slot: Slot
  centro: string
  dueOn: PlainDate | null
  lateReason: string | null
  /** The covering of an absence that it belongs to. */
  coperturaId?: string
  /** Whoever books, where it is not the actor: a person who says yes to an offer has no account. */
  createdBy?: string
}

/** The appointment another takes over from, and why where its hour was near. */
export interface Instead {
  seen: Appuntamento
  reason?: string | undefined
}

/** Bookings that touch the same people and operators wait for each other here, in one order: people first, each by id. */
export async function holdPlaces(
  work: Work,
  personaIds: readonly string[],
  operatorIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(personaIds)].toSorted()) await holdPersona(work, id)
  for (const id of [...new Set(operatorIds)].toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`agenda ${id}`}, 0))`.execute(work.tx)
}

/**
 * Books a place, with a private room where the centre has one free; `instead` is the appointment it takes over from.
 * Refused `agenda.posto-preso`, `agenda.persona-impegnata` or `agenda.cambiato` (the other one is no longer as it was
 * seen); the transaction stays usable.
 */
export async function writeAppuntamento(
  work: Work,
  wanted: NewAppuntamento,
  instead?: Instead,
): Promise<Outcome<string>> {
  const { rows } = await sql<{ id: string }>`select new_id() as id`.execute(work.tx)
  const id = rows[0]?.id ?? ''
  const { startsAt, endsAt } = wanted.slot
  return orRefused(work, async () => {
    if (instead && !(await giveWay(work, instead, id))) return refused('agenda.cambiato')
    await work.tx
      .insertInto('appuntamento')
      .values({
        id,
        personaId: wanted.personaId,
        operatorId: wanted.slot.operatorId,
        serviceCode: wanted.service,
        centroCode: wanted.centro,
        startsAt,
        endsAt,
        dueOn: wanted.dueOn,
        lateReason: wanted.lateReason,
        coperturaId: wanted.coperturaId ?? null,
        createdBy: wanted.createdBy ?? work.actor.id ?? '',
        createdAt: work.now,
      })
      .execute()
    await occupySalaRiservata(work, { centro: wanted.centro, from: startsAt, until: endsAt, id })
    return done(id)
  })
}

async function giveWay(work: Work, { seen, reason }: Instead, replacedBy: string): Promise<boolean> {
  const change = { state: 'spostato' as const, replacedBy, ...(reason && { changeReason: reason }) }
  if (!(await writeState(work, seen, change))) return false
  await freeSala(work, { kind: 'appuntamento', id: seen.id })
  return true
}

export interface Change {
  state: AppuntamentoState
  /** Due where the state is `assente`. */
  avviso?: Avviso | undefined
  changeReason?: string | undefined
}

/** Writes what became of an appointment, if it still is as it was seen. Refused `agenda.cambiato`, `agenda.posto-preso`. */
export async function changeState(work: Work, seen: Appuntamento, change: Change): Promise<Outcome<void>> {
  const { avviso, ...rest } = change
  const isSaid = (seen.avviso ?? undefined) !== avviso
  return orRefused(work, async () => {
    const written = await writeState(work, seen, { ...rest, ...(isSaid && { avviso: avviso ?? null }) })
    if (!written) return refused('agenda.cambiato')
    if (change.state === 'annullato') await freeSala(work, { kind: 'appuntamento', id: seen.id })
    return done(undefined)
  })
}

async function writeState(
  work: Work,
  { id, version }: Appuntamento,
  change: Omit<Change, 'avviso'> & { avviso?: Avviso | null | undefined; replacedBy?: string },
): Promise<boolean> {
  const row = await work.tx
    .updateTable('appuntamento')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What is in the way, by the constraint that says so. */
const TAKEN = {
  appuntamento_operator_free: 'agenda.posto-preso',
  appuntamento_person_free: 'agenda.persona-impegnata',
} as const

async function orRefused<T>(work: Work, write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  await sql`savepoint appuntamento`.execute(work.tx)
  try {
    return await write()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === undefined || !isTaken(constraint)) throw error
    await sql`rollback to savepoint appuntamento`.execute(work.tx)
    return refused(TAKEN[constraint])
  }
}

const isTaken = (constraint: string): constraint is keyof typeof TAKEN => constraint in TAKEN

/** An appointment; undefined where there is none or it may not be seen. */
export async function findAppuntamento(work: Work, id: string): Promise<Appuntamento | undefined> {
  const [row] = await read(work, sql`p.id = ${id}`)
  return row
}

/** The appointments of a person that are still to come or going on, the next one first. */
export function listOfPersona(work: Work, personaId: string): Promise<Appuntamento[]> {
  return read(
    work,
    sql`p.persona_id = ${personaId} and p.state in ('fissato', 'presente') and p.ends_at > ${work.now}`,
  )
}

/** The appointments of an operator that are still to come in some days, by the clock: those an absence hits. */
export function listHit(
  work: Work,
  operatorId: string,
  { fromOn, untilOn }: { fromOn: PlainDate; untilOn: PlainDate },
): Promise<Appuntamento[]> {
  return read(
    work,
    sql`p.operator_id = ${operatorId} and p.state = 'fissato' and p.starts_at > ${work.now}
      and (p.starts_at at time zone 'Europe/Rome')::date between ${fromOn}::date and ${untilOn}::date`,
  )
}

/** The appointments that a covering made, still to be held and to come, each with the place it had before. */
export async function listCovered(
  work: Work,
  coperturaId: string,
): Promise<(Appuntamento & { before: { operatorId: string; startsAt: Date; endsAt: Date } })[]> {
  const rows = await read(
    work,
    sql`p.copertura_id = ${coperturaId} and p.state = 'fissato' and p.starts_at > ${work.now}`,
  )
  const before = await work.tx
    .selectFrom('appuntamento')
    .where('replacedBy', 'in', ['00000000-0000-0000-0000-000000000000', ...rows.map(({ id }) => id)])
    .select(['replacedBy', 'operatorId', 'startsAt', 'endsAt'])
    .execute()
  return rows.flatMap((row) => {
    const was = before.find(({ replacedBy }) => replacedBy === row.id)
    return was ? [{ ...row, before: was }] : []
  })
}

/** How often a person did not come in the last year: having said so, and without a word. */
export async function countAbsences(
  work: Work,
  personaId: string,
): Promise<{ avvisate: number; nonAvvisate: number }> {
  const { rows } = await sql<{ avvisate: number; nonAvvisate: number }>`
    select count(*) filter (where avviso = 'avvisato') as avvisate,
      count(*) filter (where avviso is distinct from 'avvisato') as non_avvisate
    from appuntamento where persona_id = ${personaId} and state = 'assente'
      and starts_at > ${work.now}::timestamptz - interval '1 year'`.execute(work.tx)
  return rows[0] ?? { avvisate: 0, nonAvvisate: 0 }
}

/** What is in the agenda of an operator, or of a centre, between two instants, by the clock; not what was moved or called off. */
export function listBetween(
  work: Work,
  whose: { operatorId: string } | { centro: string },
  { from, until }: { from: Date; until: Date },
): Promise<Appuntamento[]> {
  const mine =
    'centro' in whose ? sql`p.centro_code = ${whose.centro}` : sql`p.operator_id = ${whose.operatorId}`
  return read(
    work,
    sql`${mine} and p.starts_at >= ${from} and p.starts_at < ${until} and p.state not in ('spostato', 'annullato')`,
  )
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Appuntamento[]> {
  const { rows } = await sql<Appuntamento>`
    select p.id, p.persona_id, q.surname, q.name, p.operator_id, a.display_name as operator_name,
      p.service_code as service, p.centro_code as centro, p.starts_at, p.ends_at, p.state, p.due_on, p.late_reason, s.name as sala, p.avviso,
      p.change_reason, p.version, p.replaced_by
    from appuntamento p join persona q on q.id = p.persona_id left join account a on a.id = p.operator_id
      left join sala_occupata o on o.by_kind = 'appuntamento' and o.by_id = p.id left join sala s on s.id = o.sala_id
    where ${where} order by p.starts_at, a.display_name, p.id`.execute(work.tx)
  return rows
}
