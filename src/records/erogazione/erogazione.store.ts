import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  isServiceCode,
  type Cost,
  type DeliveryMode,
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
}

/** Begins a delivery now, by whoever acts. Gives its id. */
export async function startDelivery(work: Work, delivery: NewDelivery): Promise<string> {
  if (work.actor.id === null) throw new Error('a delivery needs its operator')
  const { id } = await work.tx
    .insertInto('prestazione')
    .values({
      serviceCode: delivery.service,
      state: 'in-corso',
      mode: delivery.mode,
      centroCode: delivery.centro,
      place: delivery.place,
      operatorId: work.actor.id,
      startedAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
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
    .innerJoin('partecipazione as q', 'q.prestazioneId', 'p.id')
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
    if (known) known.people.push({ personaId, cents })
    else
      byId.set(row.id, {
        ...rest,
        state: rest.state as Prestazione['state'],
        mode: rest.mode as DeliveryMode,
        service: serviceCode,
        centro: centroCode,
        operatorName: displayName,
        verdicts: rest.verdicts as unknown as Verdict[] | null,
        people: [{ personaId, cents }],
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
      verdicts: JSON.stringify(closing.verdicts),
      recognisedMinutes: cost.recognisedMinutes,
      sessionCents: cost.sessionCents,
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
  for (const [at, { personaId }] of delivery.people.entries()) {
    await work.tx
      .updateTable('partecipazione')
      .set({ cents: cost.participantCents[at] ?? 0 })
      .where('prestazioneId', '=', delivery.id)
      .where('personaId', '=', personaId)
      .execute()
  }
  return done(undefined)
}
