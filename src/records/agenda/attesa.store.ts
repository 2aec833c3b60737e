import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { ServiceCode } from '../../standard/index.ts'
import type { Accepted, Attesa, FreedPlace } from './attesa.ts'

export interface NewAttesa extends Accepted {
  personaId: string
  service: ServiceCode
  centro: string
}

/** Writes that somebody waits for a place; who waited already for that service waits as it is said now. Gives the id. */
export async function writeAttesa(work: Work, { personaId, service, ...rest }: NewAttesa): Promise<string> {
  await work.tx
    .updateTable('attesa')
    .set({ state: 'chiusa' })
    .where('personaId', '=', personaId)
    .where('serviceCode', '=', service)
    .where('state', '=', 'aperta')
    .execute()
  const { centro, weekdays, ...accepted } = rest
  const { id } = await work.tx
    .insertInto('attesa')
    .values({
      ...accepted,
      weekdays: [...weekdays],
      personaId,
      serviceCode: service,
      centroCode: centro,
      createdBy: work.actor.id ?? '',
      createdAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends a waiting that is open: false where it is not. */
export async function closeAttesa(work: Work, id: string, state: 'soddisfatta' | 'chiusa'): Promise<boolean> {
  const row = await work.tx
    .updateTable('attesa')
    .set({ state })
    .where('id', '=', id)
    .where('state', '=', 'aperta')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Who waits at a centre, the first to have asked first; or what a person waits for. */
export function listAttese(work: Work, whose: { centro: string } | { personaId: string }): Promise<Attesa[]> {
  return read(
    work,
    'centro' in whose ? sql`w.centro_code = ${whose.centro}` : sql`w.persona_id = ${whose.personaId}`,
  )
}

/**
 * Who waits for a service at a centre and may be offered a place: has no other offer, has not said no to this one, has
 * nothing else in those minutes.
 */
export function listCandidates(
  work: Work,
  { centro, service, operatorId, startsAt, endsAt }: FreedPlace,
): Promise<Attesa[]> {
  return read(
    work,
    sql`w.centro_code = ${centro} and w.service_code = ${service}
      and not exists (select from posto_offerto x where x.attesa_id = w.id
        and ((x.state = 'offerto' and x.expires_at > ${work.now})
          or (x.operator_id = ${operatorId} and x.starts_at = ${startsAt})))
      and not exists (select from appuntamento p where p.persona_id = w.persona_id and p.state in ('fissato', 'presente')
        and p.starts_at < ${endsAt} and p.ends_at > ${startsAt})`,
  )
}

interface Row extends Omit<Attesa, 'offer'> {
  offerId: string | null
  operatorId: string
  operatorName: string | null
  startsAt: Date
  endsAt: Date
  expiresAt: Date
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Attesa[]> {
  const { rows } = await sql<Row>`
    select w.id, w.persona_id, q.surname, q.name, w.service_code as service, w.centro_code as centro, w.from_on,
      w.until_on, w.weekdays, w.from_minutes, w.until_minutes, w.created_at,
      (select min(p.starts_at) from appuntamento p where p.persona_id = w.persona_id and p.service_code = w.service_code
        and p.state = 'fissato' and p.starts_at > ${work.now}) as booked_at,
      o.id as offer_id, o.operator_id, a.display_name as operator_name, o.starts_at, o.ends_at, o.expires_at
    from attesa w join persona q on q.id = w.persona_id
      left join posto_offerto o on o.attesa_id = w.id and o.state = 'offerto' and o.expires_at > ${work.now}
      left join account a on a.id = o.operator_id
    where w.state = 'aperta' and w.until_on >= ${work.today}::date and ${where}
    order by w.created_at, w.id`.execute(work.tx)
  return rows.map(({ offerId, operatorId, operatorName, startsAt, endsAt, expiresAt, ...attesa }) => ({
    ...attesa,
    offer: offerId === null ? null : { id: offerId, operatorId, operatorName, startsAt, endsAt, expiresAt },
  }))
}
