import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Giudizio, Qualita } from './qualita.ts'

type Given = Omit<Giudizio, 'note'> & { note?: string | undefined }

/** What a company said on the phone of a rosa that was sent. Refused `qualita.gia-risposta`, `rosa.non-inviata`. */
export async function writeQualita(
  work: Work,
  { rosaId, ...given }: Given & { rosaId: string },
): Promise<Outcome<void>> {
  const sent = await work.tx
    .selectFrom('rosa')
    .where('id', '=', rosaId)
    .where('state', '=', 'inviata')
    .select('id')
    .executeTakeFirst()
  if (!sent) return refused('rosa.non-inviata')
  const row = await work.tx
    .insertInto('qualita')
    .values({
      rosaId,
      ...given,
      note: given.note ?? null,
      how: 'telefono',
      givenOn: work.today,
      givenAt: work.now,
      by: work.actor.id,
    })
    .onConflict((on) => on.doNothing())
    .returning('rosaId')
    .executeTakeFirst()
  return row ? done(undefined) : refused('qualita.gia-risposta')
}

/** The company's own answer by its link; it may change it while the link opens. False where it may not answer. */
export async function answerQualita(work: Work, { persone, tempi, ancora, note }: Given): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select qualita_answer(${persone}, ${tempi}, ${ancora}, ${note || null}, ${work.now}) as is`.execute(
    work.tx,
  )
  return rows[0]?.is ?? false
}

/** What the holder of the link answered so far. */
export async function findOwnQualita(work: Work): Promise<Giudizio | undefined> {
  const { rows } = await sql<Giudizio>`select * from qualita_shown()`.execute(work.tx)
  return rows[0]
}

/** What companies said, the last first: of a vacancy, of a centre since a day. */
export async function listQualita(
  work: Work,
  { vacancyId, centro, since }: { vacancyId?: string; centro?: string | undefined; since?: string },
): Promise<Qualita[]> {
  let rows = work.tx
    .selectFrom('qualita as q')
    .innerJoin('rosa as r', 'r.id', 'q.rosaId')
    .innerJoin('vacancy as v', 'v.id', 'r.vacancyId')
    .innerJoin('azienda as a', 'a.id', 'v.aziendaId')
    .leftJoin('account as o', 'o.id', 'q.by')
  if (vacancyId) rows = rows.where('v.id', '=', vacancyId)
  if (centro) rows = rows.where('v.centroCode', '=', centro)
  if (since) rows = rows.where('q.givenOn', '>=', since)
  const all = await rows
    .orderBy('q.givenAt', 'desc')
    .selectAll('q')
    .select(['v.id as vacancyId', 'v.title', 'v.aziendaId', 'a.name as azienda', 'o.displayName'])
    .execute()
  return all.map(({ displayName, ...row }) => ({ ...row, by: displayName })) as unknown as Qualita[]
}
