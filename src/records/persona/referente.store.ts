import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'

/** Somebody who may follow people. */
export interface Collega {
  id: string
  name: string
}

/** Who works at the actor's centre and may follow people, by name; the actor too. */
export function listColleghi(work: Work, roles: readonly string[]): Promise<Collega[]> {
  return work.tx
    .selectFrom('account')
    .where('active', '=', true)
    .where('role', 'in', roles)
    .where((eb) => eb.or([eb('centroCode', '=', work.actor.centro), eb('id', '=', work.actor.id)]))
    .orderBy('displayName')
    .select(['id', 'displayName as name'])
    .execute()
}

/** Gives a person to another referente; undefined where there is no such person, or she already is theirs. */
export async function changeReferente(
  work: Work,
  personaId: string,
  referenteId: string,
): Promise<{ from: string | null } | undefined> {
  const row = await work.tx
    .selectFrom('persona')
    .where('id', '=', personaId)
    .select('referenteId')
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.referenteId === referenteId) return undefined
  await work.tx.updateTable('persona').set({ referenteId }).where('id', '=', personaId).execute()
  return { from: row.referenteId }
}

export async function countFollowed(work: Work, referenteId: string): Promise<number> {
  const { n } = await work.tx
    .selectFrom('persona')
    .where('referenteId', '=', referenteId)
    .where('mergedInto', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export interface Passaggio {
  id: string
  from: string
  to: string
  fromId: string
  toId: string
  people: number
  at: Date
}

/** The handovers of the actor's centre that can be taken back, latest first. */
export function listPassaggi(work: Work): Promise<Passaggio[]> {
  return work.tx
    .selectFrom('passaggio as p')
    .innerJoin('account as f', 'f.id', 'p.fromId')
    .innerJoin('account as t', 't.id', 'p.toId')
    .where('p.centroCode', '=', work.actor.centro)
    .where('p.undoneAt', 'is', null)
    .orderBy('p.at', 'desc')
    .limit(20)
    .select(['p.id', 'f.displayName as from', 't.displayName as to', 'p.fromId', 'p.toId', 'p.at'])
    .select(sql<number>`cardinality(p.persone)`.as('people'))
    .execute()
}

export interface Passed {
  id: string
  persone: string[]
}

/**
 * Gives everybody whom one follows to another, if they are as many as were seen. Refused `passaggio.nessuna-persona`, and
 * `passaggio.cambiato` with the new count.
 */
export async function passAll(
  work: Work,
  { fromId, toId, people, centroCode }: { fromId: string; toId: string; people: number; centroCode: string },
): Promise<Outcome<Passed>> {
  const rows = await work.tx
    .updateTable('persona')
    .set({ referenteId: toId })
    .where('referenteId', '=', fromId)
    .where('mergedInto', 'is', null)
    .returning('id')
    .execute()
  if (rows.length === 0) return refused('passaggio.nessuna-persona')
  if (rows.length !== people) return refused('passaggio.cambiato', { count: rows.length })
  const persone = rows.map(({ id }) => id)
  const { id } = await work.tx
    .insertInto('passaggio')
    .values({ fromId, toId, centroCode, persone, at: work.now, by: work.actor.id ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return done({ id, persone })
}

/** Gives back those whom the other still follows. Refused `passaggio.non-trovato`. */
export async function takeBackAll(
  work: Work,
  passaggioId: string,
): Promise<Outcome<{ fromId: string; toId: string; persone: string[] }>> {
  const row = await work.tx
    .updateTable('passaggio')
    .set({ undoneAt: work.now })
    .where('id', '=', passaggioId)
    .where('centroCode', '=', work.actor.centro)
    .where('undoneAt', 'is', null)
    .returning(['fromId', 'toId', 'persone'])
    .executeTakeFirst()
  if (!row) return refused('passaggio.non-trovato')
  const back = await work.tx
    .updateTable('persona')
    .set({ referenteId: row.fromId })
    .where('referenteId', '=', row.toId)
    .where('id', '=', sql<string>`any(${row.persone}::uuid[])`)
    .returning('id')
    .execute()
  return done({ fromId: row.fromId, toId: row.toId, persone: back.map(({ id }) => id) })
}
