import type { JsonValue } from '../../platform/db/schema.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate, WorkKind } from '../../standard/index.ts'
import type { Chosen, Communicated, Period } from './rapporto.ts'

/** Work of a person, with where it is known from. */
export interface Rapporto extends Communicated {
  personaId: string
  origin: 'dichiarato' | 'comunicazione'
  ateco: string | null
  contractCode: string | null
  from: PlainDate
  until: PlainDate | null
  weeklyMinutes: number | null
  endCause: string | null
  communicationCode: string | null
  version: number
  recordedAt: Date
  by: string | null
}

/** Work as a person declares it at the centre. */
export interface NewRapporto {
  employerCode: string | null
  employerName: string
  ateco: string | null
  contract: WorkKind
  from: PlainDate
  until: PlainDate | null
  openEnded: boolean
  weeklyMinutes: number | null
  yearlyIncomeCents: number | null
}

/** A work as somebody saw it. */
export interface SeenRapporto {
  personaId: string
  rapportoId: string
  version: number
}

/** The work of a person that stands, the first begun first. */
export async function listRapporti(work: Work, personaId: string): Promise<Rapporto[]> {
  const rows = await work.tx
    .selectFrom('rapporto as r')
    .leftJoin('account as a', 'a.id', 'r.recordedBy')
    .where('r.personaId', '=', personaId)
    .where('r.removedAt', 'is', null)
    .orderBy('r.startedOn')
    .orderBy('r.id')
    .select(['r.id', 'r.personaId', 'r.origin', 'r.employerCode', 'r.employerName', 'r.ateco', 'r.contract'])
    .select(['r.contractCode', 'r.startedOn as from', 'r.endedOn as until', 'r.periods', 'r.weeklyMinutes'])
    .select(['r.endCause', 'r.communicationCode', 'r.choices', 'r.version', 'r.recordedAt'])
    .select('a.displayName as by')
    .execute()
  // Only this room writes them.
  return rows as unknown as Rapporto[]
}

/** Adds work that a person declares. Gives its id. */
export async function addRapporto(work: Work, personaId: string, said: NewRapporto): Promise<string> {
  const { id } = await work.tx
    .insertInto('rapporto')
    .values({
      ...columnsOf(said),
      personaId,
      origin: 'dichiarato',
      recordedAt: work.now,
      recordedBy: work.actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function columnsOf({ from, until, openEnded, yearlyIncomeCents, ...rest }: NewRapporto) {
  const period: Period = { from, until, openEnded, yearlyIncomeCents }
  return { ...rest, startedOn: from, endedOn: until, periods: JSON.stringify([period]) }
}

/**
 * Writes anew what was declared; what it was is kept. Refused `rapporto.cambiato` where it is no longer as it was seen,
 * `rapporto.non-dichiarato` where a communication tells it.
 */
export async function changeRapporto(
  work: Work,
  seen: SeenRapporto,
  said: NewRapporto,
): Promise<Outcome<number>> {
  return onSeen(work, seen, async () => {
    const version = seen.version + 1
    const stamp = { version, recordedAt: work.now, recordedBy: work.actor.id }
    await work.tx
      .updateTable('rapporto')
      .set({ ...columnsOf(said), ...stamp })
      .where('id', '=', seen.rapportoId)
      .execute()
    return done(version)
  })
}

/** Takes away what was declared, with the reason. Refused as `changeRapporto`. */
export async function removeRapporto(work: Work, seen: SeenRapporto, reason: string): Promise<Outcome<void>> {
  return onSeen(work, seen, async () => {
    const stamp = { version: seen.version + 1, recordedAt: work.now, recordedBy: work.actor.id }
    await work.tx
      .updateTable('rapporto')
      .set({ ...stamp, removedAt: work.now, removedReason: reason })
      .where('id', '=', seen.rapportoId)
      .execute()
    return done(undefined)
  })
}

/** Acts on work that was declared if it is still as it was seen; it stays locked meanwhile. */
async function onSeen<T>(
  work: Work,
  { personaId, rapportoId, version }: SeenRapporto,
  act: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const row = await work.tx
    .selectFrom('rapporto')
    .where('id', '=', rapportoId)
    .where('personaId', '=', personaId)
    .where('removedAt', 'is', null)
    .select(['origin', 'version'])
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refused('accesso.non-trovata')
  if (row.origin !== 'dichiarato') return refused('rapporto.non-dichiarato')
  return row.version === version ? act() : refused('rapporto.cambiato')
}

/** Writes what was chosen about a work told twice. A newer communication asks again. */
export async function chooseRapporto(
  work: Work,
  { id, choices }: Rapporto,
  { declaredId, chosen }: { declaredId: string; chosen: Chosen },
): Promise<void> {
  const all = { ...choices, [declaredId]: chosen }
  await work.tx
    .updateTable('rapporto')
    .set({ choices: JSON.stringify(all) })
    .where('id', '=', id)
    .execute()
}

/** One writing of a work: its content as the table keeps it. */
export interface RapportoWriting {
  version: number
  content: JsonValue
  recordedAt: Date
  by: string | null
}

/** What a work was, the latest first. */
export function listRapportoHistory(
  work: Work,
  { personaId, rapportoId }: { personaId: string; rapportoId: string },
): Promise<RapportoWriting[]> {
  return work.tx
    .selectFrom('rapportoVersione as v')
    .leftJoin('account as a', 'a.id', 'v.recordedBy')
    .where('v.rapportoId', '=', rapportoId)
    .where('v.personaId', '=', personaId)
    .orderBy('v.version', 'desc')
    .select(['v.version', 'v.content', 'v.recordedAt', 'a.displayName as by'])
    .execute()
}
