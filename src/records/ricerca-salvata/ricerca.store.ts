import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'

/** How often she is told of new jobs: every day, every week, not for now. */
export const FREQUENZE = ['giorno', 'settimana', 'pausa'] as const
export type Frequenza = (typeof FREQUENZE)[number]

export interface RicercaSalvata {
  id: string
  /** As the page asks it, by name of field. */
  asked: Readonly<Record<string, string>>
  frequenza: Frequenza
  savedAt: Date
}

/** More than these nobody reads the news of. */
export const MOST_SEARCHES = 10

/** The searches that the citizen who asks has kept, the latest first. */
export async function listRicerche(work: Work): Promise<RicercaSalvata[]> {
  const { rows } = await sql<RicercaSalvata>`
    select id, asked, frequenza, saved_at from ricerca_salvata where persona_id = cittadino_id()
    order by saved_at desc, id desc`.execute(work.tx)
  return rows
}

/**
 * Keeps a search for the citizen who asks; the same one again only changes how often. What is published by now she has seen.
 * Gives its id; undefined where she has as many as one may have.
 */
export async function saveRicerca(
  work: Work,
  { asked, frequenza }: Pick<RicercaSalvata, 'asked' | 'frequenza'>,
): Promise<string | undefined> {
  // Twice at once are one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('ricerche ' || cittadino_id()))`.execute(work.tx)
  const said = JSON.stringify(asked)
  const { rows } = await sql<{ id: string }>`
    with same as (
      update ricerca_salvata set ${changedTo(work, frequenza)}
      where persona_id = cittadino_id() and asked = ${said}::jsonb returning id
    ), made as (
      insert into ricerca_salvata (persona_id, asked, frequenza, saved_at, looked_on, seen_until)
      select cittadino_id(), ${said}::jsonb, ${frequenza}, ${work.now}, ${work.today}, ${work.now}
      where not exists (select from same)
        and (select count(*) from ricerca_salvata where persona_id = cittadino_id()) < ${MOST_SEARCHES}
      returning id
    ) select id from same union all select id from made`.execute(work.tx)
  return rows[0]?.id
}

/** Whoever takes a search up again after a pause is not told of what came in between. */
const changedTo = (work: Work, frequenza: Frequenza) => sql`frequenza = ${frequenza},
  seen_until = case when frequenza = 'pausa' then ${work.now}::timestamptz else seen_until end,
  looked_on = case when frequenza = 'pausa' then ${work.today}::date else looked_on end`

/** Changes how often the citizen who asks is told; false where the search is not hers. */
export async function changeRicerca(
  work: Work,
  { ricercaId, frequenza }: { ricercaId: string; frequenza: Frequenza },
): Promise<boolean> {
  const { rows } = await sql`
    update ricerca_salvata set ${changedTo(work, frequenza)}
    where id = ${ricercaId} and persona_id = cittadino_id() returning id`.execute(work.tx)
  return rows.length > 0
}

/** The citizen who asks does not want it any more; false where it is not hers. */
export async function dropRicerca(work: Work, ricercaId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from ricerca_salvata where id = ${ricercaId} and persona_id = cittadino_id() returning id`.execute(
    work.tx,
  )
  return rows.length > 0
}

/** A search to be looked at again today. */
export interface RicercaDovuta {
  id: string
  asked: Readonly<Record<string, string>>
  /** What was published until then was said. */
  seenUntil: Date
}

const WEEK = 7

/**
 * The searches of one person that are to be looked at today: of every day where they were not yet, of every week from the
 * seventh day. Held for this transaction: no other program takes them. Undefined where nobody is left.
 */
export async function claimRicerche(
  work: Work,
): Promise<{ personaId: string; searches: RicercaDovuta[] } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('ricerche salvate'))`.execute(work.tx)
  const weekAgo = addDays(plainDate(work.today), -WEEK)
  const due = sql`(frequenza = 'giorno' and looked_on < ${work.today} or frequenza = 'settimana' and looked_on <= ${weekAgo})`
  const { rows } = await sql<RicercaDovuta & { personaId: string }>`
    select id, persona_id, asked, seen_until from ricerca_salvata
    where ${due} and persona_id = (select persona_id from ricerca_salvata where ${due} order by looked_on, persona_id limit 1)
    order by saved_at, id for update`.execute(work.tx)
  const [first] = rows
  return first && { personaId: first.personaId, searches: rows }
}

/** Searches were looked at; where `until` is said, what was published until then needs not be said again. */
export async function settleRicerche(work: Work, ids: readonly string[], until?: Date): Promise<void> {
  await sql`
    update ricerca_salvata set looked_on = ${work.today}, seen_until = greatest(seen_until, ${until ?? null}::timestamptz)
    where id = any(${[...ids]}::uuid[])`.execute(work.tx)
}
