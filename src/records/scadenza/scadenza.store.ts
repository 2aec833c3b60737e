import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { plainDate, verdictsFor } from '../../standard/index.ts'
import { holdPersona, personaFactsOf, readKnown, source } from '../stato/index.ts'
import { fingerprintOf, rowOf, type Scadenza } from './scadenza.ts'

/**
 * Reckons the duties towards a person again, after anything that the rules look at: declaration, support, patto,
 * delivery, experiences, domicile. Within the transaction of what changed. Gives how many rows were written or removed.
 */
export async function refreshScadenze(work: Work, personaId: string): Promise<number> {
  await holdPersona(work, personaId)
  return reckonScadenze(work, [personaId])
}

/**
 * Reckons the duties towards some people again and writes those that are no longer the same. Who asks holds the people.
 * Gives how many rows were written or removed. Throws where a person does not exist.
 */
export async function reckonScadenze(work: Work, personaIds: readonly string[]): Promise<number> {
  const today = plainDate(work.today)
  const { known, more } = await readKnown(work, personaIds, { had: HAD })
  const added: Row[] = []
  const changed: Row[] = []
  const gone: Key[] = []
  for (const personaId of personaIds) {
    const who = known.get(personaId)
    if (!who) throw new Error(`no person ${personaId}`)
    const before = more.had(personaId)
    const centroCode = who.centroCode ?? work.actor.centro ?? before[0]?.centroCode
    const verdicts = centroCode ? verdictsFor(personaFactsOf(who, today), today, who.parameters) : []
    const now = verdicts.flatMap((verdict) => rowOf(verdict) ?? [])
    for (const row of now) {
      const fingerprint = fingerprintOf(row.verdict)
      const mine = { ...row, personaId, centroCode: centroCode ?? '', fingerprint }
      const was = before.find(({ rule }) => rule === row.rule)
      if (!was) added.push(mine)
      else if (SAID.some((field) => was[field] !== mine[field])) changed.push(mine)
    }
    for (const { rule } of before) if (!now.some((row) => row.rule === rule)) gone.push({ personaId, rule })
  }
  // First what holds the person's row, then her duties: as a change of referente does.
  await add(work, added)
  await change(work, changed)
  await remove(work, gone)
  return added.length + changed.length + gone.length
}

interface Row extends Scadenza {
  personaId: string
  centroCode: string
  fingerprint: string
}
type Key = Pick<Row, 'personaId' | 'rule'>

/** What is compared of a row, and is all that it says. */
const SAID = ['centroCode', 'startedOn', 'fromOn', 'dueOn', 'metOn', 'fingerprint'] as const

const HAD = source<Pick<Row, 'rule' | (typeof SAID)[number]>>({
  of: 's.persona_id',
  fields: {
    rule: 's.rule',
    centroCode: 's.centro_code',
    startedOn: 's.started_on',
    fromOn: 's.from_on',
    dueOn: 's.due_on',
    metOn: 's.met_on',
    fingerprint: 's.fingerprint',
  },
  from: 'scadenza s where s.persona_id = any(asked.ids)',
})

async function remove(work: Work, rows: readonly Key[]): Promise<void> {
  if (rows.length === 0) return
  const [people, rules] = [rows.map(({ personaId }) => personaId), rows.map(({ rule }) => rule)]
  await sql`
    delete from scadenza s using unnest(${people}::uuid[], ${rules}::text[]) as g (persona_id, rule)
    where s.persona_id = g.persona_id and s.rule = g.rule`.execute(work.tx)
}

async function add(work: Work, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into scadenza (persona_id, rule, service_code, centro_code, started_on, from_on, due_on, met_on,
      verdict, fingerprint)
    select w.* from ${given(rows)}`.execute(work.tx)
}

/** As an update: a row that is there is not tried as a new one first, and keeps who follows the person. */
async function change(work: Work, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update scadenza s set (centro_code, started_on, from_on, due_on, met_on, verdict, fingerprint) =
      (w."centroCode", w."startedOn", w."fromOn", w."dueOn", w."metOn", w.verdict, w.fingerprint)
    from ${given(rows)} where s.persona_id = w."personaId" and s.rule = w.rule`.execute(work.tx)
}

const given = (rows: readonly Row[]): RawBuilder<unknown> => sql`
  jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w("personaId" uuid, rule text, service text, "centroCode" text,
    "startedOn" date, "fromOn" date, "dueOn" date, "metOn" date, verdict jsonb, fingerprint text)`

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
  await pauseScadenze(work)
  await sql`
    update scadenza s set centro_code = c.centro_code
    from persona p join competenza c on c.belfiore = p.comune
      and ${work.today}::date between c.valid_from and coalesce(c.valid_until, 'infinity'::date)
    where p.id = s.persona_id and p.centro_scelto is null and s.centro_code <> c.centro_code and p.comune = any(${comuni})`.execute(
    work.tx,
  )
}

/** Waits for the batch that reckons everybody's duties, and keeps the next one waiting until the end of the transaction. */
export async function pauseScadenze(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(${MOVING})`.execute(work.tx)
}

/** Keeps `moveScadenze` waiting until the end of the transaction. Asked before anybody is held. */
export async function keepScadenze(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${MOVING})`.execute(work.tx)
}

const MOVING = sql`hashtextextended('scadenze', 0)`
