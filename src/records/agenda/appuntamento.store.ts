import { sql, type RawBuilder } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate, ServiceCode } from '../../standard/index.ts'
import { holdPersona } from '../stato/index.ts'
import type { Appuntamento, AppuntamentoState } from './appuntamento.ts'
import type { Slot } from './slots.ts'

export interface NewAppuntamento {
  personaId: string
  service: ServiceCode
  slot: Slot
  centro: string
  dueOn: PlainDate | null
  lateReason: string | null
}

/** Two bookings of the same place wait for each other here, in one order: a person first, then an operator. */
export async function holdPlace(work: Work, personaId: string, operatorId: string): Promise<void> {
  await holdPersona(work, personaId)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agenda ${operatorId}`}, 0))`.execute(work.tx)
}

/**
 * Books a place; `instead` is the appointment it takes over from. Refused `agenda.posto-preso`, `agenda.persona-impegnata`
 * or `agenda.cambiato` (the other one is no longer as it was seen); the transaction stays usable.
 */
export async function writeAppuntamento(
  work: Work,
  wanted: NewAppuntamento,
  instead?: Appuntamento,
): Promise<Outcome<string>> {
  const { rows } = await sql<{ id: string }>`select new_id() as id`.execute(work.tx)
  const id = rows[0]?.id ?? ''
  if (instead && !(await writeState(work, instead, { state: 'spostato', replacedBy: id })))
    return refused('agenda.cambiato')
  return orRefused(work, async () => {
    await work.tx
      .insertInto('appuntamento')
      .values({
        id,
        personaId: wanted.personaId,
        operatorId: wanted.slot.operatorId,
        serviceCode: wanted.service,
        centroCode: wanted.centro,
        startsAt: wanted.slot.startsAt,
        endsAt: wanted.slot.endsAt,
        dueOn: wanted.dueOn,
        lateReason: wanted.lateReason,
        createdBy: work.actor.id ?? '',
        createdAt: work.now,
      })
      .execute()
    return id
  })
}

/** Writes what became of an appointment, if it still is as it was seen. Refused `agenda.cambiato`, `agenda.posto-preso`. */
export async function changeState(
  work: Work,
  seen: Appuntamento,
  state: AppuntamentoState,
): Promise<Outcome<void>> {
  const written = await orRefused(work, () => writeState(work, seen, { state }))
  if (!written.ok) return written
  return written.value ? done(undefined) : refused('agenda.cambiato')
}

async function writeState(
  work: Work,
  { id, version }: Appuntamento,
  change: { state: AppuntamentoState; replacedBy?: string },
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

async function orRefused<T>(work: Work, write: () => Promise<T>): Promise<Outcome<T>> {
  await sql`savepoint appuntamento`.execute(work.tx)
  try {
    return done(await write())
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
      p.service_code as service, p.starts_at, p.ends_at, p.state, p.due_on, p.late_reason, p.version, p.replaced_by
    from appuntamento p join persona q on q.id = p.persona_id left join account a on a.id = p.operator_id
    where ${where} order by p.starts_at, a.display_name, p.id`.execute(work.tx)
  return rows
}
