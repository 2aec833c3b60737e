import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { VoceContent } from './voce.schema.ts'

/** A line of the scheda. */
export type Voce = VoceContent & {
  id: string
  version: number
  source: string
  recordedAt: Date
  by: string | null
  confirmedOn: string | null
}

/** One writing of one line. */
export interface VoceWriting {
  version: number
  data: unknown
  source: string
  recordedAt: Date
  by: string | null
}

export type VoceSource = 'persona' | 'operatore' | 'portale'
/** A line as somebody saw it. */
export interface SeenVoce {
  personaId: string
  voceId: string
  version: number
}

/** The lines of a person that stand, oldest first. */
export async function listVoci(work: Work, personaId: string): Promise<Voce[]> {
  const rows = await work.tx
    .selectFrom('voce as v')
    .leftJoin('account as a', 'a.id', 'v.recordedBy')
    .where('v.personaId', '=', personaId)
    .where('v.removedAt', 'is', null)
    .orderBy('v.id')
    .select([
      'v.id',
      'v.kind',
      'v.data',
      'v.version',
      'v.source',
      'v.recordedAt',
      'v.confirmedOn',
      'a.displayName as by',
    ])
    .execute()
  // Only this file writes them, out of the schema.
  return rows as Voce[]
}

/** What a line was, latest first. */
export function listVoceHistory(work: Work, personaId: string, voceId: string): Promise<VoceWriting[]> {
  return work.tx
    .selectFrom('voceHistory as h')
    .leftJoin('account as a', 'a.id', 'h.recordedBy')
    .where('h.personaId', '=', personaId)
    .where('h.voceId', '=', voceId)
    .orderBy('h.version', 'desc')
    .select(['h.version', 'h.data', 'h.source', 'h.recordedAt', 'a.displayName as by'])
    .execute()
}

/** Adds a line. Refused `voce.disponibilita-gia-presente` where one would be the second: there is one availability. */
export async function addVoce(
  work: Work,
  personaId: string,
  { kind, data, source = 'operatore' }: VoceContent & { source?: VoceSource },
): Promise<Outcome<{ id: string; version: number }>> {
  const row = await work.tx
    .insertInto('voce')
    .values({
      personaId,
      kind,
      data: JSON.stringify(data),
      source,
      recordedAt: work.now,
      recordedBy: work.actor.id,
    })
    .onConflict((on) =>
      on
        .column('personaId')
        .where('kind', '=', sql.lit('disponibilita'))
        .where('removedAt', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!row) return refused('voce.disponibilita-gia-presente')
  await writeHistory(work, { personaId, voceId: row.id, version: 1 }, { data, source })
  return done({ id: row.id, version: 1 })
}

/** Writes a line anew; it must then be confirmed again. */
export async function changeVoce(
  work: Work,
  seen: SeenVoce,
  { kind, data, source = 'operatore' }: VoceContent & { source?: VoceSource },
): Promise<Outcome<{ version: number }>> {
  return onSeen(work, seen, async (row) => {
    if (row.kind !== kind || row.removedAt) return refused('accesso.non-trovata')
    return done(await write(work, seen, { data, source }))
  })
}

/** «È ancora così»: the person says so today. Not a new writing. */
export async function confirmVoce(work: Work, seen: SeenVoce): Promise<Outcome<{ version: number }>> {
  return onSeen(work, seen, async (row) => {
    if (row.removedAt) return refused('accesso.non-trovata')
    await update(work, seen.voceId, { confirmedOn: work.today })
    return done({ version: seen.version })
  })
}

/** Takes a line off the scheda; it can be put back. */
export async function removeVoce(work: Work, seen: SeenVoce): Promise<Outcome<{ version: number }>> {
  return onSeen(work, seen, async (row) => {
    if (row.removedAt) return refused('accesso.non-trovata')
    await update(work, seen.voceId, { removedAt: work.now, removedBy: work.actor.id })
    return done({ version: seen.version })
  })
}

/** Undoes: a removed line comes back, a changed one returns to what it was before. Refused where there is no before. */
export async function undoVoce(work: Work, seen: SeenVoce): Promise<Outcome<{ version: number }>> {
  return onSeen(work, seen, async (row) => {
    if (row.removedAt) {
      try {
        await update(work, seen.voceId, { removedAt: null, removedBy: null })
      } catch (error) {
        if (violatedConstraint(error) === 'voce_disponibilita')
          return refused('voce.disponibilita-gia-presente')
        throw error
      }
      return done({ version: seen.version })
    }
    const history = await listVoceHistory(work, seen.personaId, seen.voceId)
    const before = history.find(({ version }) => version === seen.version - 1)
    return before ? done(await write(work, seen, before)) : refused('voce.niente-da-annullare')
  })
}

interface Row {
  kind: string
  version: number
  removedAt: Date | null
  by: string | null
}

/** Acts on a line if it is still as it was seen; it stays locked meanwhile. */
async function onSeen<T>(
  work: Work,
  { personaId, voceId, version }: SeenVoce,
  act: (row: Row) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const row = await work.tx
    .selectFrom('voce as v')
    .leftJoin('account as a', 'a.id', 'v.recordedBy')
    .where('v.id', '=', voceId)
    .where('v.personaId', '=', personaId)
    .select(['v.kind', 'v.version', 'v.removedAt', 'a.displayName as by'])
    .forUpdate('v')
    .executeTakeFirst()
  if (!row) return refused('accesso.non-trovata')
  if (row.version !== version)
    return refused('voce.modificata-da-altri', { by: row.by ?? '–', version: row.version })
  return act(row)
}

async function write(
  work: Work,
  seen: SeenVoce,
  { data, source }: { data: unknown; source: string },
): Promise<{ version: number }> {
  const version = seen.version + 1
  const stamp = { source, recordedAt: work.now, recordedBy: work.actor.id }
  await update(work, seen.voceId, { ...stamp, data: JSON.stringify(data), version, confirmedOn: null })
  await writeHistory(work, { ...seen, version }, { data, source })
  return { version }
}

async function writeHistory(
  work: Work,
  { personaId, voceId, version }: SeenVoce,
  { data, source }: { data: unknown; source: string },
): Promise<void> {
  await work.tx
    .insertInto('voceHistory')
    .values({
      personaId,
      voceId,
      version,
      data: JSON.stringify(data),
      source,
      recordedAt: work.now,
      recordedBy: work.actor.id,
    })
    .execute()
}

async function update(
  work: Work,
  voceId: string,
  values: Partial<{
    data: string
    version: number
    source: string
    recordedAt: Date
    recordedBy: string | null
    confirmedOn: string | null
    removedAt: Date | null
    removedBy: string | null
  }>,
): Promise<void> {
  await work.tx.updateTable('voce').set(values).where('id', '=', voceId).execute()
}
