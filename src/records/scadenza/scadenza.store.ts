import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { plainDate, verdictsFor } from '../../standard/index.ts'
import { holdPersona, knownOf, personaFactsOf } from '../stato/index.ts'
import { rowOf, type Scadenza } from './scadenza.ts'

/**
 * Reckons the duties towards a person again, after anything that the rules look at: declaration, support, patto,
 * delivery, experiences, domicile. Within the transaction of what changed.
 */
export async function refreshScadenze(work: Work, personaId: string): Promise<void> {
  await holdPersona(work, personaId)
  const today = plainDate(work.today)
  const known = (await knownOf(work, [personaId])).get(personaId)
  if (!known) throw new Error(`no person ${personaId}`)
  const verdicts = verdictsFor(personaFactsOf(known, today), today, known.parameters)
  const rows = verdicts.flatMap((verdict) => rowOf(verdict) ?? [])
  const centroCode = known.centroCode ?? work.actor.centro
  const kept = centroCode === null ? [] : rows.map(({ rule }) => rule)
  const gone = work.tx
    .deleteFrom('scadenza')
    .where('personaId', '=', personaId)
    .where((eb) => eb('rule', '<>', sql<string>`all(${kept}::text[])`))
  if (centroCode === null || kept.length === 0) {
    await gone.execute()
    return
  }
  await work.tx
    .with('gone', () => gone)
    .insertInto('scadenza')
    .values(
      rows.map(({ service, verdict, ...row }) => ({
        ...row,
        personaId,
        centroCode,
        serviceCode: service,
        verdict: JSON.stringify(verdict),
      })),
    )
    .onConflict((on) =>
      on
        .columns(['personaId', 'rule'])
        .doUpdateSet((eb) => ({
          centroCode: eb.ref('excluded.centroCode'),
          startedOn: eb.ref('excluded.startedOn'),
          fromOn: eb.ref('excluded.fromOn'),
          dueOn: eb.ref('excluded.dueOn'),
          metOn: eb.ref('excluded.metOn'),
          verdict: eb.ref('excluded.verdict'),
        }))
        .where(sql<boolean>`scadenza.* is distinct from excluded.*`),
    )
    .execute()
}

/**
 * Whose duties the day alone may change: a job that goes on loses the status after so many days, a suspension from work
 * opens a right after so many months. To be reckoned again every night.
 */
export async function listChangedByTime(work: Work): Promise<string[]> {
  const { rows } = await sql<{ personaId: string }>`
    select d.persona_id from did d join voce v on v.persona_id = d.persona_id
    where d.closed_on is null and v.kind = 'esperienza' and v.removed_at is null
      and coalesce((v.data->>'until')::date, 'infinity') >= ${work.today}::date - 1
    union
    select s.persona_id from sostegno s
    where s.suspended_from is not null and coalesce(s.valid_until, 'infinity') >= ${work.today}::date - 1`.execute(
    work.tx,
  )
  return rows.map(({ personaId }) => personaId)
}

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
 * Gives the duties of people to the centre that answers for their domicile today, where it is not the one they have:
 * competence passes on its day. In: comuni by their Belfiore code, or all. For the program.
 */
export async function moveScadenze(work: Work, comuni?: readonly string[]): Promise<void> {
  await sql`
    update scadenza s set centro_code = c.centro_code
    from persona p join competenza c on c.belfiore = p.comune
      and ${work.today}::date between c.valid_from and coalesce(c.valid_until, 'infinity'::date)
    where p.id = s.persona_id and s.centro_code <> c.centro_code
      ${comuni ? sql`and p.comune = any(${comuni})` : sql``}`.execute(work.tx)
}
