import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Ricerca } from './ricerca.ts'

/** A person in a list: enough to tell her from another one. */
export interface PersonaTrovata {
  id: string
  surname: string
  name: string
  birthOn: string
  comune: string | null
  referente: string | null
  /** The day of the last thing that happened with her; null where nothing did, or where one may not know. */
  lastOn: string | null
}

/** `total` is exact up to `MAX_COUNTED`; one more means «more than that». */
export interface Trovate {
  rows: PersonaTrovata[]
  total: number
  /** Nobody is written like this: these sound or look like it. */
  similar: boolean
}

export const MAX_COUNTED = 500
/** How alike two spellings are, from 0 to 1: to be looked at, to be shown, and when they only sound the same. */
const ALIKE = 0.45
const LIKE_ENOUGH = 0.4
const SOUNDS_ALIKE = 0.7
/** The same sound is not enough where the letters have nothing in common: Chiara is not Serra. */
const A_LITTLE = 0.15
/** Surnames whose people are looked at. */
const LIKELIEST = 50
const NONE: Trovate = { rows: [], total: 0, similar: false }

type Page = { limit: number; offset: number }

/** Finds people by what was typed: as written first; by sound and by likeness where nobody is written so. */
export async function searchPersone(work: Work, asked: Ricerca, page: Page): Promise<Trovate> {
  if (asked.kind === 'vuota' || asked.kind === 'poco') return NONE
  const written = await list(work, writtenLike(asked), page)
  if (written.length > 0) return { ...counted(written), similar: false }
  if (asked.kind !== 'nome' || longWords(asked).length === 0) return NONE
  await sql`select set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`.execute(work.tx)
  const similar = await list(work, similarTo(work, asked), page)
  return { ...counted(similar), similar: similar.length > 0 }
}

/** People by id, in the order given; those one may not see are left out. */
export async function listPersoneByIds(work: Work, ids: readonly string[]): Promise<PersonaTrovata[]> {
  if (ids.length === 0) return []
  const hits = sql`
    select id, place from unnest(${[...ids]}::uuid[]) with ordinality as t(id, place) join persona using (id)
    where merged_into is null`
  return counted(await list(work, hits, { limit: ids.length, offset: 0 })).rows
}

/** The people whose referente the actor is. */
export async function listMiePersone(work: Work, page: Page): Promise<Trovate> {
  const order = sql`row_number() over (order by p.surname_key, p.name_key, p.id)`
  const hits = sql`select p.id, ${order} as place from persona p
    where p.referente_id = ${work.actor.id} and p.merged_into is null`
  return { ...counted(await list(work, hits, page)), similar: false }
}

type Row = PersonaTrovata & { total: number }

function counted(rows: Row[]): { rows: PersonaTrovata[]; total: number } {
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** `hits` gives `id` and `place`, its place in the order. */
async function list(work: Work, hits: RawBuilder<unknown>, { limit, offset }: Page): Promise<Row[]> {
  // An accredited body does not read the ledger.
  const lastOn =
    work.actor.databaseRole === 'siul_ente'
      ? sql`null::text`
      : sql`(select to_char(l.at at time zone 'Europe/Rome', 'YYYY-MM-DD') from ledger l
             where l.persona_id = p.id order by l.seq desc limit 1)`
  const { rows } = await sql<Row>`
    with hit as materialized (select id, place from (${hits}) h order by place limit ${MAX_COUNTED + 1})
    select p.id, p.surname, p.name, p.birth_on, c.name as comune, a.display_name as referente,
      ${lastOn} as last_on, (select count(*) from hit) as total
    from (select id, place from hit order by place limit ${limit} offset ${offset}) h
    join persona p using (id)
    left join comune c on c.belfiore = p.comune
    left join account a on a.id = p.referente_id
    order by h.place`.execute(work.tx)
  return rows
}

function writtenLike(asked: Exclude<Ricerca, { kind: 'vuota' | 'poco' }>): RawBuilder<unknown> {
  const where = conditionOf(asked)
  const order = sql`p.surname_key using ~<~, p.name_key using ~<~, p.birth_on, p.id`
  return sql`select p.id, row_number() over () as place from (
    select p.id from persona p where ${where} and p.merged_into is null order by ${order} limit ${MAX_COUNTED + 1}) p`
}

function conditionOf(asked: Exclude<Ricerca, { kind: 'vuota' | 'poco' }>): RawBuilder<unknown> {
  if (asked.kind === 'codice')
    return withCode(sql`codice_fiscale = ${asked.codice} or cf_canonical = ${asked.canonical}`)
  if (asked.kind === 'inizio-codice') return withCode(sql`codice_fiscale like ${beginning(asked.prefix)}`)
  if (asked.kind === 'cifre') {
    const backwards = Array.from(asked.digits).toReversed().join('')
    return withCode(
      sql`codice_fiscale = ${asked.digits}`,
      sql`or reverse(phone) like ${beginning(backwards)}`,
    )
  }
  if (asked.kind === 'email') return sql`lower(p.email) like ${beginning(asked.email)}`
  return sql.join([...namesWritten(asked), ...born(asked)], sql` and `)
}

/** By the code one has or had: the provisional one, or that of a scheda joined to hers. `or` is of the person only. */
function withCode(has: RawBuilder<unknown>, or: RawBuilder<unknown> = sql``): RawBuilder<unknown> {
  return sql`p.id in (select id from persona where ${has} ${or}
    union all select persona_id from codice_precedente where ${has})`
}

type Nome = Extract<Ricerca, { kind: 'nome' }>

/** The words split in two in every way, as surname and name or the other way round. */
function namesWritten({ words, prefix }: Nome): RawBuilder<unknown>[] {
  if (words.length === 0) return []
  const ways = words.flatMap((_, cut) => {
    const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    if (cut === 0) return [sql`p.surname_key like ${beginning(second)}`]
    return [namedLike(first, second), namedLike(second, first)]
  })
  if (prefix) ways.push(sql`p.codice_fiscale like ${`${prefix}%`}`)
  return [sql`(${sql.join(ways, sql` or `)})`]
}

function namedLike(surname: string, name: string): RawBuilder<unknown> {
  return sql`p.surname_key like ${beginning(surname)} and p.name_key like ${beginning(name)}`
}

function born({ years, birthOn }: Nome): RawBuilder<unknown>[] {
  if (birthOn) return [sql`p.birth_on = ${birthOn}`]
  if (years.length === 0) return []
  const inYear = years.map((year) => sql`p.birth_on between ${`${year}-01-01`} and ${`${year}-12-31`}`)
  return [sql`(${sql.join(inYear, sql` or `)})`]
}

/** Every word is like the whole name, and one of them like the surname or of its sound; the most alike first. */
function similarTo(work: Work, asked: Nome): RawBuilder<unknown> {
  const words = longWords(asked)
  const marks = words.map((word, at) => {
    const onSurname = sql`s.marks[${sql.lit(at + 1)}]`
    return sql`case when ${onSurname} >= ${LIKE_ENOUGH} then ${onSurname} else word_similarity(${word}, p.name_key) end`
  })
  const who = [sql`p.surname_key = s.key`, sql`p.merged_into is null`, ...born(asked)]
  return sql`
    select id, row_number() over (order by alike desc, surname_key, name_key, id) as place from (
      select id, surname_key, name_key, (select sum(mark) from unnest(marks) mark) + nearest as alike
      from (
        select p.id, p.surname_key, p.name_key, array[${sql.join(marks)}] as marks, s.nearest
        from (${likelySurnames(work, words)}) s join persona p on ${sql.join(who, sql` and `)} offset 0) marked
      where ${LIKE_ENOUGH} <= all(marks)) ranked`
}

/** Surnames are few beside the people who bear them: the likeliest, with the marks of each word and the best of all. */
function likelySurnames(work: Work, words: readonly string[]): RawBuilder<unknown> {
  // An accredited body knows no surnames but those of the people referred to it.
  const surnames =
    work.actor.databaseRole === 'siul_ente'
      ? sql`(select distinct surname_key as key, name_sound(surname_key) as sound from persona)`
      : sql`cognome`
  const sounds = (word: string) =>
    sql`c.sound && (select name_sound(${word})) and similarity(c.key, ${word}) >= ${A_LITTLE}`
  const like = [...words, words.join(' ')].map((word) => sql`c.key % ${word} or ${sounds(word)}`)
  const marks = words.map(
    (word) => sql`greatest(word_similarity(${word}, c.key),
      case when ${sounds(word)} then ${SOUNDS_ALIKE}::real end)`,
  )
  const nearest = words.map((word) => sql`similarity(c.key, ${word})`)
  return sql`
    select key, marks, nearest from (
      select c.key, array[${sql.join(marks)}] as marks, greatest(${sql.join(nearest)}) as nearest
      from ${surnames} c where ${sql.join(like, sql` or `)} offset 0) k
    order by (select max(mark) from unnest(marks) mark) + nearest desc limit ${LIKELIEST}`
}

const longWords = ({ words }: Nome): string[] => words.filter((word) => word.length > 1)

/** A pattern for what begins like this; nothing typed is a wildcard. */
function beginning(text: string): string {
  return `${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
