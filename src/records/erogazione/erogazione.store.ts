import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  isServiceCode,
  type Cost,
  type DeliveryChannel,
  type DeliveryMode,
  type PerformanceCode,
  type PlainDate,
  type ServiceCode,
  type Verdict,
} from '../../standard/index.ts'
import { holdPersona } from '../stato/index.ts'
import { spanOf, type Prestazione } from './prestazione.ts'

export interface NewDelivery {
  service: ServiceCode
  mode: DeliveryMode
  centro: string
  place: string
  personaIds: readonly string[]
  /** The company it is for, instead of people. */
  aziendaId?: string
  performance?: PerformanceCode
  /** Left out: whoever acts. */
  operatorId?: string
  /** How many deliver it together. Left out: one. */
  operators?: number
  /** Left out: now. */
  startedAt?: Date
}

/** Begins a delivery: now and by whoever acts, unless it says otherwise. Gives its id. */
export async function startDelivery(work: Work, delivery: NewDelivery): Promise<string> {
  const operatorId = delivery.operatorId ?? work.actor.id
  if (operatorId === null) throw new Error('a delivery needs its operator')
  const { id } = await work.tx
    .insertInto('prestazione')
    .values({
      serviceCode: delivery.service,
      state: 'in-corso',
      mode: delivery.mode,
      centroCode: delivery.centro,
      place: delivery.place,
      operatorId,
      operators: delivery.operators ?? 1,
      startedAt: delivery.startedAt ?? work.now,
      aziendaId: delivery.aziendaId ?? null,
      performance: delivery.performance ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (delivery.personaIds.length === 0) return id
  await work.tx
    .insertInto('partecipazione')
    .values(delivery.personaIds.map((personaId) => ({ prestazioneId: id, personaId })))
    .execute()
  return id
}

/**
 * The delivery of a service that the actor has open with a person, if any. It holds the person until the end of the
 * transaction, so that two clicks do not begin two.
 */
export async function findOpenDelivery(
  work: Work,
  { personaId, service }: { personaId: string; service: ServiceCode },
): Promise<string | undefined> {
  await holdPersona(work, personaId)
  const row = await work.tx
    .selectFrom('prestazione as p')
    .innerJoin('partecipazione as q', 'q.prestazioneId', 'p.id')
    .where('q.personaId', '=', personaId)
    .where('p.serviceCode', '=', service)
    .where('p.operatorId', '=', work.actor.id ?? '')
    .where('p.state', '=', 'in-corso')
    .select('p.id')
    .executeTakeFirst()
  return row?.id
}

/** A delivery with those it is for; undefined where it does not exist or may not be seen. */
export async function findDelivery(work: Work, id: string): Promise<Prestazione | undefined> {
  const [delivery] = await read(work, id)
  return delivery
}

async function read(work: Work, id: string): Promise<Prestazione[]> {
  const rows = await work.tx
    .selectFrom('prestazione as p')
    .innerJoin('account as a', 'a.id', 'p.operatorId')
    .leftJoin('partecipazione as q', 'q.prestazioneId', 'p.id')
    .where('p.id', '=', id)
    .orderBy('p.startedAt', 'desc')
    .orderBy('q.personaId')
    .selectAll('p')
    .select(['a.displayName', 'q.personaId', 'q.cents'])
    .execute()
  const byId = new Map<string, Prestazione & { people: { personaId: string; cents: number | null }[] }>()
  for (const row of rows) {
    const { personaId, cents, displayName, serviceCode, centroCode, ...rest } = row
    if (!isServiceCode(serviceCode)) throw new Error(`not a service: ${serviceCode}`)
    const known = byId.get(row.id)
    const people = personaId === null ? [] : [{ personaId, cents }]
    if (known) known.people.push(...people)
    else
      byId.set(row.id, {
        ...rest,
        state: rest.state as Prestazione['state'],
        mode: rest.mode as DeliveryMode,
        service: serviceCode,
        centro: centroCode,
        operatorName: displayName,
        verdicts: rest.verdicts as unknown as Verdict[] | null,
        performance: rest.performance as PerformanceCode | null,
        channel: rest.channel as DeliveryChannel | null,
        people,
      })
  }
  return [...byId.values()]
}

export interface Closing {
  /** When it began, as corrected where it was. */
  startedAt: Date
  minutes: number
  minutesReason: string | null
  outputs: readonly string[]
  verdicts: readonly Verdict[]
  cost: Cost
  channel: DeliveryChannel | null
}

/**
 * Writes a delivery as it happened, once. Refuses with `erogazione.gia-chiusa`, or with `erogazione.sovrapposta` where
 * its operator was delivering something else in those minutes; the transaction stays usable.
 */
export async function writeClosing(
  work: Work,
  delivery: Prestazione,
  closing: Closing,
): Promise<Outcome<void>> {
  const { minutes, cost } = closing
  const write = work.tx
    .updateTable('prestazione')
    .set({
      ...spanOf(closing.startedAt, minutes, work.now),
      state: 'chiusa',
      minutes,
      minutesReason: closing.minutesReason,
      outputs: [...closing.outputs],
      channel: closing.channel,
      verdicts: JSON.stringify(closing.verdicts),
      recognisedMinutes: cost.recognisedMinutes,
      sessionCents: cost.sessionCents,
      awaitingPlacement: cost.blockedUntilPlacement,
    })
    .where('id', '=', delivery.id)
    .where('state', '=', 'in-corso')
    .returning('id')
  await sql`savepoint closing`.execute(work.tx)
  try {
    if (!(await write.executeTakeFirst())) return refused('erogazione.gia-chiusa')
  } catch (error) {
    if (violatedConstraint(error) !== 'prestazione_no_overlap') throw error
    await sql`rollback to savepoint closing`.execute(work.tx)
    return refused('erogazione.sovrapposta')
  }
  await writeShares(work, delivery, cost)
  return done(undefined)
}

async function writeShares(work: Work, delivery: Prestazione, cost: Cost): Promise<void> {
  for (const [at, { personaId }] of delivery.people.entries()) {
    await work.tx
      .updateTable('partecipazione')
      .set({ cents: cost.participantCents[at] ?? 0 })
      .where('prestazioneId', '=', delivery.id)
      .where('personaId', '=', personaId)
      .execute()
  }
}

/** The closed deliveries of a company, and of a person where one is named, whose hours still wait for a placement. */
export async function holdAwaitingPlacement(
  work: Work,
  { aziendaId, personaId }: { aziendaId: string; personaId?: string | undefined },
): Promise<Prestazione[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from prestazione p
    where p.awaiting_placement and (p.azienda_id = ${aziendaId} or exists (
      select from partecipazione q where q.prestazione_id = p.id and q.persona_id = ${personaId ?? null}::uuid))
    order by p.started_at, p.id for update`.execute(work.tx)
  const found: Prestazione[] = []
  for (const { id } of rows) found.push(...(await read(work, id)))
  return found
}

/** Writes that the hours of a delivery are recognised, because of the placement communicated that day. */
export async function writePlacement(
  work: Work,
  delivery: Prestazione,
  placed: { on: PlainDate; verdicts: readonly Verdict[]; cost: Cost },
): Promise<void> {
  await work.tx
    .updateTable('prestazione')
    .set({
      awaitingPlacement: false,
      placementOn: placed.on,
      verdicts: JSON.stringify(placed.verdicts),
      recognisedMinutes: placed.cost.recognisedMinutes,
      sessionCents: placed.cost.sessionCents,
    })
    .where('id', '=', delivery.id)
    .execute()
  await writeShares(work, delivery, placed.cost)
}
