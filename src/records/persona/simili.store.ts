import { sql } from 'kysely'
import { searchKey } from '../../platform/names/index.ts'
import type { Work } from '../../platform/work/index.ts'
import { listPersoneByIds, type PersonaTrovata } from './ricerca.store.ts'

/** What is known of a person before her file is made. */
export interface Identita {
  codice: string
  canonical: string
  birthOn?: string | undefined
  surname?: string | undefined
  name?: string | undefined
  phone?: string | null | undefined
  email?: string | null | undefined
}

/** Why one person may be another: the same code, a shared address, the same birth with a similar name, a similar name. */
export type Somiglianza = 'codice' | 'contatto' | 'nascita' | 'nome'
export type PersonaSimile = PersonaTrovata & { because: Somiglianza }

const ENOUGH = 20

/**
 * The people who may already be this one, the most alike first: the same code with its omocodia turned back, the same
 * telephone or e-mail, the same day of birth with a similar code or name, a name that sounds the same in the same year.
 */
export async function listSimili(
  work: Work,
  { codice, canonical, ...known }: Identita,
): Promise<PersonaSimile[]> {
  const [surname, name] = [searchKey(known.surname ?? ''), searchKey(known.name ?? '')]
  const born = known.birthOn ?? null
  const fullKey = `${surname} ${name}`.trim() || null
  const letters = /^[A-Z]{6}/.exec(canonical)?.[0] ?? null
  const { rows } = await sql<{ id: string; because: Somiglianza }>`
    select distinct on (id) id, because, rank from (
      select id, 'codice' as because, 1 as rank from persona
      where codice_fiscale = ${codice} or cf_canonical = ${canonical}
      union all
      select persona_id, 'codice', 1 from codice_precedente
      where reason <> 'errore' and (codice_fiscale = ${codice} or cf_canonical = ${canonical})
      union all
      select id, 'contatto', 2 from persona
      where reverse(phone) = reverse(${known.phone ?? null}::text) or lower(email) = lower(${known.email ?? null}::text)
      union all
      select id, 'nascita', 3 from persona
      where birth_on = ${born}::date and (
        levenshtein(left(cf_canonical, 6), ${letters}::text) <= 2
        or word_similarity(${fullKey}::text, surname_key || ' ' || name_key) >= 0.5
        or name_sound(surname_key) && name_sound(${surname || null}::text))
      union all
      (select id, 'nome', 4 from persona
       where surname_key in (select key from cognome where sound && name_sound(${surname || null}::text))
         and birth_on between make_date(extract(year from ${born}::date)::int - 1, 1, 1)
                          and make_date(extract(year from ${born}::date)::int + 1, 12, 31)
         and greatest(word_similarity(${name || null}::text, name_key), word_similarity(name_key, ${name || null}::text)) >= 0.7
       limit ${ENOUGH})
    ) s order by id, rank`.execute(work.tx)
  const because = new Map(rows.map((row) => [row.id, row]))
  const people = await listPersoneByIds(
    work,
    rows.slice(0, ENOUGH).map(({ id }) => id),
  )
  const rank: Record<Somiglianza, number> = { codice: 1, contatto: 2, nascita: 3, nome: 4 }
  return people
    .map((row) => ({ ...row, because: because.get(row.id)?.because ?? 'nome' }))
    .sort((a, b) => rank[a.because] - rank[b.because])
}
