import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { holdPlaces, listOfPersona, writeAppuntamento } from './appuntamento.store.ts'
import { closeAttesa, listCandidates } from './attesa.store.ts'
import { fits, isOfferable, offerEnds, type Attesa, type FreedPlace, type Posto } from './attesa.ts'
import { dutyOf } from './duty.store.ts'
import { tellOffer } from './notice.store.ts'

/**
 * Offers a place that became free to the first who waits for it and could come: it is kept for her two hours from when
 * she is told. Who asks holds the operator. Gives whom it was offered to; undefined where nobody, where the place is not free, or
 * where it begins too soon.
 */
export async function offerFreed(work: Work, place: FreedPlace): Promise<Attesa | undefined> {
  if (!isOfferable(place.startsAt, work.now)) return undefined
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attesa ${place.centro}`}, 0))`.execute(work.tx)
  await endOffers(work, place.operatorId)
  if (!(await isFree(work, place))) return undefined
  const waiting = (await listCandidates(work, place)).find((each) => fits(each, place))
  if (!waiting) return undefined
  const code = newCode()
  const expiresAt = offerEnds(work.now)
  const { operatorId, startsAt, endsAt } = place
  const { id } = await work.tx
    .insertInto('postoOfferto')
    .values({
      attesaId: waiting.id,
      operatorId,
      startsAt,
      endsAt,
      offeredAt: work.now,
      expiresAt,
      codeHash: hashOfCode(code),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tellOffer(work, { id, personaId: waiting.personaId, place, expiresAt, path: `/posto/${code}` })
  return waiting
}

async function endOffers(work: Work, operatorId: string): Promise<void> {
  await work.tx
    .updateTable('postoOfferto')
    .set({ state: 'scaduto', decidedAt: work.now })
    .where('state', '=', 'offerto')
    .where('operatorId', '=', operatorId)
    .where('expiresAt', '<=', work.now)
    .execute()
}

async function isFree(work: Work, { operatorId, startsAt, endsAt }: FreedPlace): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from appuntamento p where p.operator_id = ${operatorId} and p.state in ('fissato', 'presente')
        and p.starts_at < ${endsAt} and p.ends_at > ${startsAt})
      or exists (select from assenza z where z.account_id = ${operatorId}
        and ${romeDayOf(startsAt)}::date between z.from_on and z.until_on)
      or exists (select from posto_offerto o where o.operator_id = ${operatorId} and o.state = 'offerto'
        and o.starts_at < ${endsAt} and o.ends_at > ${startsAt}) as taken`.execute(work.tx)
  return rows[0]?.taken === false
}

/** Whether a place is kept for somebody at this moment. Who asks holds the operator. */
export async function isKept(
  work: Work,
  { operatorId, startsAt, endsAt }: Pick<Posto, 'operatorId' | 'startsAt' | 'endsAt'>,
): Promise<boolean> {
  const row = await work.tx
    .selectFrom('postoOfferto')
    .where('operatorId', '=', operatorId)
    .where('state', '=', 'offerto')
    .where('expiresAt', '>', work.now)
    .where('startsAt', '<', endsAt)
    .where('endsAt', '>', startsAt)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Passes on what nobody answered in time, and offers the places that were called off without anybody offering them. Gives
 * how many offers it made. Done twice, the second does nothing.
 */
export async function passOnPosti(work: Work): Promise<number> {
  const { rows } = await sql<FreedPlace>`
    with freed as (
      select o.operator_id, w.service_code, w.centro_code, o.starts_at, o.ends_at
      from posto_offerto o join attesa w on w.id = o.attesa_id where o.state = 'offerto' and o.expires_at <= ${work.now}
      union
      select p.operator_id, p.service_code, p.centro_code, p.starts_at, p.ends_at from appuntamento p
      where p.state in ('annullato', 'spostato') and p.starts_at > ${work.now}
        and exists (select from attesa w where w.state = 'aperta' and w.centro_code = p.centro_code
          and w.service_code = p.service_code))
    select operator_id, service_code as service, centro_code as centro, starts_at, ends_at from freed order by starts_at`.execute(
    work.tx,
  )
  const operators = rows.map(({ operatorId }) => operatorId)
  await holdPlaces(work, [], operators)
  let offered = 0
  for (const place of rows) if (await offerFreed(work, place)) offered++
  for (const operatorId of new Set(operators)) await endOffers(work, operatorId)
  await sql`delete from sala_occupata o using appuntamento p
    where o.by_kind = 'appuntamento' and o.by_id = p.id and p.state = 'annullato'`.execute(work.tx)
  return offered
}

/** An offer with the waiting it answers. */
export interface Offered {
  id: string
  attesaId: string
  personaId: string
  expiresAt: Date
  state: string
  place: FreedPlace & { on: PlainDate; operatorName: string }
}

/** An offer by its id, or by the code of the address that was sent; undefined where there is none. */
export async function findPosto(
  work: Work,
  by: { id: string } | { code: string },
): Promise<Offered | undefined> {
  const where = 'id' in by ? sql`o.id = ${by.id}` : sql`o.code_hash = ${hashOfCode(by.code)}`
  const { rows } = await sql<
    Omit<Offered, 'place'> &
      Omit<FreedPlace, 'service'> & { service: FreedPlace['service']; operatorName: string }
  >`
    select o.id, o.attesa_id, w.persona_id, o.expires_at, o.state, o.operator_id, a.display_name as operator_name,
      o.starts_at, o.ends_at, w.service_code as service, w.centro_code as centro
    from posto_offerto o join attesa w on w.id = o.attesa_id join account a on a.id = o.operator_id
    where ${where}`.execute(work.tx)
  const [row] = rows
  if (!row) return undefined
  const { id, attesaId, personaId, expiresAt, state, ...place } = row
  return {
    id,
    attesaId,
    personaId,
    expiresAt,
    state,
    place: { ...place, on: plainDate(romeDayOf(place.startsAt)) },
  }
}

/**
 * Books the place that was kept, instead of the appointment she has for that service; what she gives back is offered in
 * turn. Refused `agenda.offerta-finita`, or as `writeAppuntamento`.
 */
export async function acceptPosto(work: Work, posto: Offered): Promise<Outcome<string>> {
  const { personaId, place } = posto
  const seen = (await listOfPersona(work, personaId)).find(
    ({ service, state }) => service === place.service && state === 'fissato',
  )
  await holdPlaces(work, [personaId], [place.operatorId, ...(seen ? [seen.operatorId] : [])])
  const fresh = await findPosto(work, { id: posto.id })
  if (fresh?.state !== 'offerto' || fresh.expiresAt <= work.now) return refused('agenda.offerta-finita')
  const dueOn = (await dutyOf(work, personaId, place.service))?.dueOn ?? null
  const booked = await writeAppuntamento(
    work,
    {
      personaId,
      service: place.service,
      slot: place,
      centro: place.centro,
      dueOn,
      lateReason: dueOn !== null && place.on > dueOn ? 'Primo posto libero, accettato dalla persona' : null,
      createdBy: await creatorOf(work, posto.attesaId),
    },
    seen && { seen },
  )
  if (!booked.ok) return booked
  await decide(work, posto.id, { state: 'accettato', appuntamentoId: booked.value })
  await closeAttesa(work, posto.attesaId, 'soddisfatta')
  if (seen) await offerFreed(work, seen)
  return booked
}

/** Gives back the place that was kept: it goes to the next who waits. Refused `agenda.offerta-finita`. */
export async function declinePosto(work: Work, posto: Offered): Promise<Outcome<void>> {
  await holdPlaces(work, [posto.personaId], [posto.place.operatorId])
  const fresh = await findPosto(work, { id: posto.id })
  if (fresh?.state !== 'offerto' || fresh.expiresAt <= work.now) return refused('agenda.offerta-finita')
  await decide(work, posto.id, { state: 'rifiutato', appuntamentoId: null })
  await offerFreed(work, posto.place)
  return done(undefined)
}

async function decide(
  work: Work,
  id: string,
  decision: { state: 'accettato' | 'rifiutato'; appuntamentoId: string | null },
): Promise<void> {
  await work.tx
    .updateTable('postoOfferto')
    .set({ ...decision, decidedAt: work.now })
    .where('id', '=', id)
    .execute()
}

/** Whoever put her on the list answers for the booking, where the person herself says yes. */
async function creatorOf(work: Work, attesaId: string): Promise<string> {
  if (work.actor.id !== null) return work.actor.id
  const row = await work.tx
    .selectFrom('attesa')
    .where('id', '=', attesaId)
    .select('createdBy')
    .executeTakeFirstOrThrow()
  return row.createdBy
}
