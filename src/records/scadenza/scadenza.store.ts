import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { plainDate, verdictsFor } from '../../standard/index.ts'
import { holdPersona, knownOf, personaFactsOf } from '../stato/index.ts'
import { rowOf, type Scadenza } from './scadenza.ts'

/**
 * Reckons the duties towards a person again, after anything that the rules look at: declaration, support, patto,
 * delivery, experiences, domicile. Within the transaction of what changed. Gives how many rows were written or removed.
 */
export async function refreshScadenze(work: Work, personaId: string): Promise<number> {
  await holdPersona(work, personaId)
  return reckonScadenze(work, [personaId])
}

/**
 * Reckons the duties towards some people again and writes those that are no longer what they were: what the day alone
 * changes (days left, days late) is not written. Who asks holds the people. Gives how many rows were written or
 * removed. Throws where a person does not exist.
 */
export async function reckonScadenze(work: Work, personaIds: readonly string[]): Promise<number> {
  const today = plainDate(work.today)
  const known = await knownOf(work, personaIds)
  const rows = personaIds.flatMap((personaId) => {
    const who = known.get(personaId)
    if (!who) throw new Error(`no person ${personaId}`)
    const centro = who.centroCode ?? work.actor.centro
    return verdictsFor(personaFactsOf(who, today), today, who.parameters).flatMap((verdict) => {
      const row = rowOf(verdict)
      return row ? [{ personaId, centro, ...row }] : []
    })
  })
  return write(work, personaIds, rows)
}

/** The rows of some people become these. Where nothing says which centre answers, the one that does goes on. */
async function write(
  work: Work,
  personaIds: readonly string[],
  rows: readonly (Scadenza & { personaId: string; centro: string | null })[],
): Promise<number> {
  const { rows: counted } = await sql<{ changed: number }>`
    with given as materialized (
      select g.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g("personaId" uuid, rule text, service text,
        centro text, "startedOn" date, "fromOn" date, "dueOn" date, "metOn" date, verdict jsonb)
    ), fresh (persona_id, rule, service_code, centro_code, started_on, from_on, due_on, met_on, verdict) as materialized (
      select g."personaId", g.rule, g.service,
        coalesce(g.centro, (select min(s.centro_code) from scadenza s where s.persona_id = g."personaId")) as centro_code,
        g."startedOn", g."fromOn", g."dueOn", g."metOn", g.verdict from given g
    ), gone as (
      delete from scadenza s where s.persona_id = any(${personaIds}::uuid[])
        and not exists (select from fresh f where f.persona_id = s.persona_id and f.rule = s.rule)
      returning 1
    ), written as (
      insert into scadenza (persona_id, rule, service_code, centro_code, started_on, from_on, due_on, met_on, verdict)
      select f.* from fresh f where f.centro_code is not null and not exists (
        select from scadenza s where s.persona_id = f.persona_id and s.rule = f.rule
          and (s.centro_code, s.started_on, s.from_on, s.due_on, s.met_on, s.verdict - ${BY_DAY}::text[])
            is not distinct from
            (f.centro_code, f.started_on, f.from_on, f.due_on, f.met_on, f.verdict - ${BY_DAY}::text[]))
      on conflict (persona_id, rule) do update set (centro_code, started_on, from_on, due_on, met_on, verdict) =
        (excluded.centro_code, excluded.started_on, excluded.from_on, excluded.due_on, excluded.met_on, excluded.verdict)
      returning 1
    )
    select (select count(*) from gone) + (select count(*) from written) as changed`.execute(work.tx)
  return counted[0]?.changed ?? 0
}

/** What of a verdict changes when a day passes and nothing else does. */
const BY_DAY = ['daysLeft', 'daysLate']

/** The duties towards a person: to do first, the nearest term on top; then those done. */
export async function listScadenze(work: Work, personaId: string): Promise<Scadenza[]> {
  const rows = await work.tx
    .selectFrom('scadenza')
    .where('personaId', '=', personaId)
    .orderBy((eb) => eb('metOn', 'is not', null))
    .orderBy('dueOn')
    .orderBy('rule')
    .select(['rule', 'serviceCode as service', 'startedOn', 'fromOn', 'dueOn', 'metOn', 'verdict'])
    .execute()
  return rows as unknown as Scadenza[]
}

/**
 * Gives the duties of who lives in some comuni (Belfiore codes) to the centre that answers for them today, where it is
 * not the one they have: competence passes on its day. For the program. While everybody's duties are reckoned again it
 * waits for the batch, and the next one waits for it: else a batch might write the centre it read before.
 */
export async function moveScadenze(work: Work, comuni: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${MOVING})`.execute(work.tx)
  await sql`
    update scadenza s set centro_code = c.centro_code
    from persona p join competenza c on c.belfiore = p.comune
      and ${work.today}::date between c.valid_from and coalesce(c.valid_until, 'infinity'::date)
    where p.id = s.persona_id and s.centro_code <> c.centro_code and p.comune = any(${comuni})`.execute(work.tx)
}

/** Keeps `moveScadenze` waiting until the end of the transaction. Asked before anybody is held. */
export async function keepScadenze(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${MOVING})`.execute(work.tx)
}

const MOVING = sql`hashtextextended('scadenze', 0)`
