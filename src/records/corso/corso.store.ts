import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { findAbilitaByName } from '../abilita/index.ts'
import type { CorsoContent } from './corso.schema.ts'

/** A course as it was seen: what changed meanwhile is refused `corso.cambiato`. */
export interface SeenCorso {
  corsoId: string
  version: number
}

/** Writes a new course. Refused `corso.gia-presente`, `corso.abilita-sconosciuta`. */
export async function createCorso(work: Work, content: CorsoContent): Promise<Outcome<string>> {
  const abilita = await abilitaOf(work, content)
  if (!abilita.ok) return abilita
  const row = await work.tx
    .insertInto('corso')
    .values({ ...columnsOf(work, content), createdAt: work.now, createdBy: work.actor.id })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return refused('corso.gia-presente', { title: content.title })
  await writeAbilita(work, row.id, abilita.value)
  return done(row.id)
}

/** Writes a course anew. Refused `corso.non-trovato`, `corso.cambiato`, and as a new one. */
export async function rewriteCorso(
  work: Work,
  { corsoId, version }: SeenCorso,
  content: CorsoContent,
): Promise<Outcome<{ version: number }>> {
  const held = await hold(work, corsoId)
  if (!held) return refused('corso.non-trovato')
  if (held.version !== version) return refused('corso.cambiato')
  const abilita = await abilitaOf(work, content)
  if (!abilita.ok) return abilita
  const same = await findSame(work, content)
  if (same && same.id !== corsoId) return refused('corso.gia-presente', { title: content.title })
  await work.tx
    .updateTable('corso')
    .set({ ...columnsOf(work, content), version: version + 1 })
    .where('id', '=', corsoId)
    .execute()
  await writeAbilita(work, corsoId, abilita.value)
  return done({ version: version + 1 })
}

/** Takes a course off the catalogue. Refused `corso.non-trovato`. */
export async function withdrawCorso(work: Work, corsoId: string): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('corso')
    .set({ withdrawnAt: work.now, withdrawnBy: work.actor.id })
    .where('id', '=', corsoId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('corso.non-trovato')
}

/** The course that has title, body, start and place of this one; undefined where there is none. */
export async function findSame(
  work: Work,
  { title, body, startsOn, comune }: CorsoContent,
): Promise<{ id: string; version: number } | undefined> {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from corso
    where withdrawn_at is null and text_key(title) = text_key(${title}) and text_key(body) = text_key(${body})
      and starts_on = ${startsOn} and coalesce(comune, '') = ${comune ?? ''}`.execute(work.tx)
  return rows[0]
}

const hold = (work: Work, corsoId: string) =>
  work.tx
    .selectFrom('corso')
    .where('id', '=', corsoId)
    .where('withdrawnAt', 'is', null)
    .select('version')
    .forUpdate()
    .executeTakeFirst()

function columnsOf(work: Work, content: CorsoContent) {
  const { abilita: _written, comune, patente, lingua, livello, validFrom, validUntil, ...rest } = content
  return {
    ...rest,
    comune: comune ?? null,
    patente: patente ?? null,
    lingua: lingua ?? null,
    livello: livello ?? null,
    validFrom: validFrom ?? work.today,
    validUntil: validUntil ?? null,
  }
}

async function abilitaOf(work: Work, { abilita }: CorsoContent): Promise<Outcome<number[]>> {
  const ids = new Set<number>()
  for (const name of abilita) {
    const found = await findAbilitaByName(work, name)
    if (!found) return refused('corso.abilita-sconosciuta', { name })
    ids.add(found.id)
  }
  return done([...ids])
}

async function writeAbilita(work: Work, corsoId: string, ids: readonly number[]): Promise<void> {
  await work.tx.deleteFrom('corsoAbilita').where('corsoId', '=', corsoId).execute()
  if (ids.length > 0)
    await work.tx
      .insertInto('corsoAbilita')
      .values(ids.map((abilitaId) => ({ corsoId, abilitaId })))
      .execute()
}
