import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Postponement, RinvioReason } from './rinvio.ts'

/** A duty that was put off and has not come back. */
export interface Rinvio {
  actId: string
  personaId: string
  rule: string
  untilOn: PlainDate
  reason: RinvioReason
  note: string | null
  dueOn: PlainDate
  at: Date
  by: string
}

/** Of a duty `s`, that it is put off beyond today: while its term is the one it was put off under. */
export const isPostponed = (today: PlainDate): RawBuilder<boolean> => sql<boolean>`exists (
  select from rinvio r where r.persona_id = s.persona_id and r.rule = s.rule and r.due_on = s.due_on
    and r.ended_at is null and r.until_on > ${today}::date)`

/**
 * Of a query, the duties `s` to do that are put off beyond today. Found from what was put off, each by its key: they are
 * few, whatever the number of duties.
 */
export const postponedDuties = (today: PlainDate): RawBuilder<unknown> => sql`(
  select distinct persona_id, rule, due_on from rinvio where ended_at is null and until_on > ${today}::date) r
  cross join lateral (
    select * from scadenza d where (d.persona_id, d.rule, d.due_on) = (r.persona_id, r.rule, r.due_on)
      and d.met_on is null offset 0) s`

/** The duty to put off, who answers for it and who follows the person: its row is held. Undefined where it is not to do. */
export async function findOpenDuty(
  work: Work,
  { personaId, rule }: { personaId: string; rule: string },
): Promise<
  { dueOn: PlainDate; service: string; centroCode: string; referenteId: string | null } | undefined
> {
  const { rows } = await sql<{
    dueOn: PlainDate
    service: string
    centroCode: string
    referenteId: string | null
  }>`
    select s.due_on, s.service_code as service, s.centro_code, p.referente_id
    from scadenza s join persona p on p.id = s.persona_id
    where s.persona_id = ${personaId} and s.rule = ${rule} and s.met_on is null and s.due_on is not null
    for update of s`.execute(work.tx)
  return rows[0]
}

/** Puts duties of one rule and one term off, each ending the postponement it had. Gives the act that did it. */
export async function postpone(
  work: Work,
  duties: { personaIds: readonly string[]; rule: string; dueOn: PlainDate },
  { until, reason, note }: Postponement,
): Promise<string> {
  const { personaIds, rule, dueOn } = duties
  const actId = randomUUID()
  const { now, actor } = work
  await sql`
    update rinvio set ended_at = ${now}, ended_by = ${actor.id}
    where persona_id = any(${personaIds}::uuid[]) and rule = ${rule} and ended_at is null`.execute(work.tx)
  await sql`
    insert into rinvio (act_id, persona_id, rule, until_on, reason, note, due_on, at, by)
    select ${actId}, id, ${rule}, ${until}, ${reason}, ${note ?? null}, ${dueOn}, ${now}, ${actor.id}
    from unnest(${personaIds}::uuid[]) as id`.execute(work.tx)
  return actId
}

/** Brings back before its day what one act put off, of those the actor answers for. Gives those that were still put off. */
export async function endRinvii(
  work: Work,
  actId: string,
): Promise<{ personaId: string; rule: string; service: string }[]> {
  const { now, today, actor } = work
  const { rows } = await sql<{ personaId: string; rule: string; service: string }>`
    update rinvio r set ended_at = ${now}, ended_by = ${actor.id}
    from scadenza s join persona p on p.id = s.persona_id
    where r.act_id = ${actId} and r.ended_at is null and r.until_on > ${today}::date
      and (s.persona_id, s.rule, s.due_on) = (r.persona_id, r.rule, r.due_on)
      and (p.referente_id = ${actor.id} or s.centro_code = ${actor.centro})
    returning r.persona_id, r.rule, s.service_code as service`.execute(work.tx)
  return rows
}

/** What of a person's duties is put off today, by rule. */
export async function listRinvii(work: Work, personaId: string): Promise<Map<string, Rinvio>> {
  const { rows } = await sql<Rinvio>`
    select r.act_id, r.persona_id, r.rule, r.until_on, r.reason, r.note, r.due_on, r.at, a.display_name as by
    from rinvio r join account a on a.id = r.by
    join scadenza s on s.persona_id = r.persona_id and s.rule = r.rule and s.due_on = r.due_on and s.met_on is null
    where r.persona_id = ${personaId} and r.ended_at is null and r.until_on > ${work.today}::date
    order by r.at`.execute(work.tx)
  return new Map(rows.map((row) => [row.rule, row]))
}
