import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import type { JsonValue } from '../../platform/db/schema.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { findPersona, listHistory, updateAnagrafica, type Field, type Persona } from '../persona/index.ts'
import { pauseScadenze, refreshScadenze } from '../scadenza/index.ts'
import { chosenData, compareSchede, type Side } from './confronto.ts'
import { closeDoppione, isSigning, listDoppioni, type Closed, type Doppione } from './doppio.store.ts'

export interface ToUnite {
  keptId: string
  absorbedId: string
  /** Which scheda each datum is taken from; unsaid, the newest. */
  choices: Partial<Record<Field, Side>>
  /** Whose referente stays; unsaid, that of the kept scheda, or the other's where it has none. */
  referente?: Side | undefined
  /** The versions that were looked at. */
  seen: { kept: number; absorbed: number }
}

export interface Unita {
  unioneId: string
  doppioni: Doppione[]
}

/**
 * Makes two schede one, in the transaction at hand: what the absorbed one has passes to the kept one, which takes the chosen
 * data. Refused `unione.stessa-scheda`, `unione.gia-unita`, `unione.cambiata` where either is not as it was seen,
 * `unione.resta-definitivo` where the code to keep is provisional and the other is not, `patto.alla-firma` while one signs,
 * `unione.non-insieme` where two rows cannot both be of one person.
 */
export async function uniteSchede(work: Work, asked: ToUnite): Promise<Outcome<Unita>> {
  const { keptId, absorbedId } = asked
  const locked = await holdBoth(work, [keptId, absorbedId])
  if (!locked.ok) return locked
  const [kept, absorbed] = locked.value
  if (kept.version !== asked.seen.kept || absorbed.version !== asked.seen.absorbed)
    return refused('unione.cambiata')
  if (kept.cfKind === 'provvisorio' && absorbed.cfKind === 'definitivo')
    return refused('unione.resta-definitivo')
  if (await isSigning(work, [keptId, absorbedId])) return refused('patto.alla-firma')
  const doppioni = await listDoppioni(work, keptId, absorbedId)
  const closed: Closed[] = []
  for (const doppione of doppioni) closed.push(await closeDoppione(work, doppione))
  const written = await writeChosen(work, asked, [kept, absorbed])
  if (!written.ok) return written
  const moved = await move(work, absorbedId, keptId)
  if (!moved.ok) return moved
  await rememberCode(work, keptId, absorbedId)
  const { id: unioneId } = await work.tx
    .insertInto('unione')
    .values({
      keptId,
      absorbedId,
      at: work.now,
      by: work.actor.id,
      ...written.value,
      moved: JSON.stringify(moved.value),
      closed: JSON.stringify(await markAll(work, closed)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.tx.deleteFrom('scadenza').where('personaId', '=', absorbedId).execute()
  await refreshScadenze(work, keptId)
  return done({ unioneId, doppioni })
}

/** The scheda that a person's was absorbed by; undefined where it was not. */
export async function findMergedInto(work: Work, personaId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select persona_merged_into(${personaId}) as id`.execute(
    work.tx,
  )
  return rows[0]?.id ?? undefined
}

/** How many rows of each table a person has, of those the actor may see. */
export async function countRows(work: Work, personaId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ n: Record<string, number> }>`select persona_rows(${personaId}) as n`.execute(
    work.tx,
  )
  return rows[0]?.n ?? {}
}

/** Both schede, locked: first the night's reckoning, then the rows in the order of their ids, so that nobody waits in a ring. */
async function holdBoth(work: Work, ids: [string, string]): Promise<Outcome<[Persona, Persona]>> {
  if (ids[0] === ids[1]) return refused('unione.stessa-scheda')
  await pauseScadenze(work)
  await work.tx.selectFrom('persona').where('id', 'in', ids).orderBy('id').select('id').forUpdate().execute()
  const [kept, absorbed] = [await findPersona(work, ids[0]), await findPersona(work, ids[1])]
  if (kept && absorbed) return done([kept, absorbed])
  const gone = await findMergedInto(work, kept ? ids[1] : ids[0])
  return gone ? refused('unione.gia-unita') : refused('accesso.non-trovata')
}

interface Written {
  before: string | null
  versionAfter: number | null
}

/** Writes the chosen data and referente on the kept scheda; gives what it was, where anything changed. */
async function writeChosen(
  work: Work,
  { keptId, absorbedId, choices, referente }: ToUnite,
  [kept, absorbed]: [Persona, Persona],
): Promise<Outcome<Written>> {
  const sent = chosenData(
    compareSchede(
      { persona: kept, history: await listHistory(work, keptId) },
      { persona: absorbed, history: await listHistory(work, absorbedId) },
    ),
    choices,
  )
  const side = referente ?? (kept.referenteId ? 'kept' : 'absorbed')
  const referenteId = side === 'kept' ? kept.referenteId : absorbed.referenteId
  if (Object.keys(sent).length === 0 && referenteId === kept.referenteId)
    return done({ before: null, versionAfter: null })
  const { rows } = await sql<{ row: JsonValue }>`
    select to_jsonb(p) as row from persona p where id = ${keptId}`.execute(work.tx)
  const written = await updateAnagrafica(work, { personaId: keptId, seen: { version: kept.version }, sent })
  if (!written.ok) return written
  await work.tx.updateTable('persona').set({ referenteId }).where('id', '=', keptId).execute()
  return done({ before: JSON.stringify(rows[0]?.row), versionAfter: written.value.version })
}

async function move(work: Work, from: string, to: string): Promise<Outcome<JsonValue>> {
  try {
    const { rows } = await sql<{ moved: JsonValue }>`select unione_move(${from}, ${to}) as moved`.execute(
      work.tx,
    )
    return done(rows[0]?.moved ?? [])
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === undefined) throw error
    return refused('unione.non-insieme', { what: constraint.split('_')[0] })
  }
}

/** The code of the absorbed scheda is known as one that its person had. */
async function rememberCode(work: Work, keptId: string, absorbedId: string): Promise<void> {
  await sql`select unione_remember_code(${keptId}, ${absorbedId}, ${work.now})`.execute(work.tx)
}

async function markAll(work: Work, closed: readonly Closed[]): Promise<JsonValue[]> {
  const marks: JsonValue[] = []
  for (const { table, id, state } of closed) {
    const { rows } = await sql<{ mark: Record<string, JsonValue> }>`
      select unione_mark(${table}, ${id}) as mark`.execute(work.tx)
    marks.push({ ...rows[0]?.mark, id, state })
  }
  return marks
}
