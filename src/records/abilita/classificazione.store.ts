import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { AbilitaPortata } from './elenco.ts'

/** What an import did: skills added, changed, there already; names added; free texts that became one of them. */
export interface Gathered {
  added: number
  updated: number
  known: number
  names: number
  gathered: number
}

const AT_ONCE = 2_000

/** Takes skills of a classification in, or further names of ours, in the transaction of `work` (as the region). */
export async function gatherAbilita(
  work: Work,
  all: readonly AbilitaPortata[],
  source: 'elenco' | 'esco',
): Promise<Gathered> {
  const sum: Gathered = { added: 0, updated: 0, known: 0, names: 0, gathered: 0 }
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = JSON.stringify(all.slice(from, from + AT_ONCE))
    const { rows } = await sql<{ gathered: Gathered }>`
      select abilita_gather(${some}::jsonb, ${source}) as gathered`.execute(work.tx)
    for (const key of Object.keys(sum) as (keyof Gathered)[]) sum[key] += rows[0]?.gathered[key] ?? 0
  }
  return sum
}

export interface ProfessioneUfficiale {
  code: string
  name: string
}

/** Takes the occupations of ISTAT in. `unknown` are the codes of the working list that are not among them. */
export async function writeProfessioniUfficiali(
  work: Work,
  all: readonly ProfessioneUfficiale[],
): Promise<{ added: number; updated: number; known: number; unknown: string[] }> {
  const { rows } = await sql<{ wasNew: boolean }>`
    insert into professione_cp (code, name)
    select code, name from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as p (code text, name text) order by code
    on conflict (code) do update set name = excluded.name where professione_cp.name <> excluded.name
    returning (xmax = 0) as was_new`.execute(work.tx)
  const added = rows.filter(({ wasNew }) => wasNew).length
  const missing = await work.tx
    .selectFrom('professione as p')
    .leftJoin('professioneCp as c', 'c.code', 'p.code')
    .where('c.code', 'is', null)
    .select('p.code')
    .orderBy('p.code')
    .execute()
  return {
    added,
    updated: rows.length - added,
    known: all.length - rows.length,
    unknown: missing.map(({ code }) => code),
  }
}
