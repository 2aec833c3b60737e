import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** A skill with every name it is known by, as keys compare them, and the occupations it belongs to. */
export interface AbilitaDetta {
  id: number
  name: string
  names: readonly string[]
  codes: readonly string[]
}

/** The skills of the working list: what a text is read for. */
export async function listAbilitaDette(work: Work): Promise<AbilitaDetta[]> {
  const { rows } = await sql<AbilitaDetta>`
    select a.id, a.name, array(select n.key from abilita_nome n where n.abilita_id = a.id order by n.key) as names,
      array(select p.code from abilita_professione p where p.abilita_id = a.id order by p.code) as codes
    from abilita a where a.source = 'elenco' order by a.id`.execute(work.tx)
  return rows
}

/** More than a list of suggestions holds. */
const SUGGESTED = 60

/** Names of skills for whoever works in, or looks for, some occupations; those of every occupation follow. */
export async function listAbilitaFor(work: Work, codes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.name from abilita a
    where a.source <> 'persone'
      and (exists (select from abilita_professione p where p.abilita_id = a.id and p.code = any(${[...codes]}::text[]))
        or (a.source = 'elenco' and not exists (select from abilita_professione p where p.abilita_id = a.id)))
    order by not exists (select from abilita_professione p where p.abilita_id = a.id), a.name
    limit ${SUGGESTED}`.execute(work.tx)
  return rows.map(({ name }) => name)
}

/** The skill a text names, whichever of its names it uses; undefined where none does. */
export async function findAbilitaByName(
  work: Work,
  said: string,
): Promise<{ id: number; name: string } | undefined> {
  const { rows } = await sql<{ id: number; name: string }>`
    select a.id, a.name from abilita_nome n join abilita a on a.id = n.abilita_id where n.key = text_key(${said})`.execute(
    work.tx,
  )
  return rows[0]
}

export interface Classificazioni {
  abilita: Record<'persone' | 'elenco' | 'esco', number>
  withUri: number
  names: number
  professioniUfficiali: number
  /** Occupations of the working list, with the name ISTAT gives to the code, where it has one. */
  professioni: { code: string; name: string; official: string | null }[]
  /** What people wrote that no list knows, the most frequent first. */
  free: { id: number; name: string; people: number }[]
}

const FREE_SHOWN = 50

/** How things stand with the classifications. As the region. */
export async function readClassificazioni(work: Work): Promise<Classificazioni> {
  const { rows } = await sql<{
    persone: number
    elenco: number
    esco: number
    withUri: number
    names: number
    professioniUfficiali: number
  }>`
    select count(*) filter (where source = 'persone')::integer as persone,
      count(*) filter (where source = 'elenco')::integer as elenco, count(*) filter (where source = 'esco')::integer as esco,
      count(uri)::integer as with_uri, (select count(*)::integer from abilita_nome) as names,
      (select count(*)::integer from professione_cp) as professioni_ufficiali
    from abilita`.execute(work.tx)
  const {
    persone = 0,
    elenco = 0,
    esco = 0,
    withUri = 0,
    names = 0,
    professioniUfficiali = 0,
  } = rows[0] ?? {}
  const { rows: professioni } = await sql<Classificazioni['professioni'][number]>`
    select p.code, p.name, c.name as official from professione p left join professione_cp c on c.code = p.code
    order by p.code`.execute(work.tx)
  const { rows: free } = await sql<Classificazioni['free'][number]>`
    select id, name, people from abilita_free(${FREE_SHOWN})`.execute(work.tx)
  return { abilita: { persone, elenco, esco }, withUri, names, professioniUfficiali, professioni, free }
}
