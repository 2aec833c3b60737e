import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Vacancy } from './vacancy.ts'

/** A job as everybody may read it. `employer` and `address` are null where the company wants to stay unknown. */
export interface Offerta extends Pick<
  Vacancy,
  'id' | 'number' | 'version' | 'title' | 'trades' | 'people' | 'tasks' | 'contract' | 'durationMonths'
> {
  professioni: string[]
  orari: Vacancy['orari']
  weeklyHours: number | null
  payFromCents: number | null
  payUntilCents: number | null
  payPer: Vacancy['payPer']
  comune: string | null
  comuneName: string | null
  province: string | null
  remote: boolean
  requisiti: Vacancy['requisiti']
  l68: boolean
  startsOn: PlainDate | null
  publishedAt: Date
  expiresOn: PlainDate
  centroCode: string
  confidential: boolean
  employer: string | null
  address: string | null
  /** The first two digits of ATECO. */
  division: string | null
}

/** One word of a search as the database looks for it. */
export interface Sought {
  /** Stems, all of which a text must have; none where only the meaning counts. */
  lexemes: readonly string[]
  /** The occupations it means. */
  professioni: readonly string[]
  /** 1 only lifts what other words find. */
  worth: 1 | 2
}

export interface Search {
  sought: readonly Sought[]
  /** Around a comune (its Belfiore code), within so many kilometres. */
  near?: string | undefined
  withinKm?: number | undefined
  /** `contratto` and `orario` have a value; the others count by being there. */
  filters: { [name in 'contratto' | 'orario' | 'patente' | 'l68' | 'subito']?: string | undefined }
  /** Published after an instant, until another. */
  news?: { after: Date; until: Date } | undefined
}

/** How a word was found in a job. */
export type Way = 'no' | 'compiti' | 'significato' | 'titolo'

export interface FoundOfferta extends Offerta {
  /** Kilometres from where one looks; null where that is not said, or the job is done from anywhere. */
  km: number | null
  /** For each word sought, in order. */
  ways: Way[]
}

/** The published jobs of a search, best first, and exactly how many there are. At most eight words, of eight stems in all. */
export async function searchOfferte(
  work: Work,
  search: Search,
  page: { limit: number; offset: number },
): Promise<{ rows: FoundOfferta[]; total: number }> {
  const { rows: found } = await sql<Offerta & { away: number | null; total: number; said: number }>`
    with f as materialized (
      select * from ${callOf(search, page)} with ordinality as found (number, away, total, said, place))
    select o.*, f.away, f.total, f.said from offerte_di(array(select number from f)) o join f on f.number = o.number
    order by f.place`.execute(work.tx)
  const { stems } = tokensOf(search.sought)
  const rows = found.map(({ away, said, total: _total, ...offer }) => {
    const ways = search.sought.map((_word, place) => wayOf(said, stems[place] ?? 0, place))
    return { ...offer, km: away === null ? null : Math.round(away / 10), ways }
  })
  return { rows, total: found[0]?.total ?? 0 }
}

/** How many published jobs a search finds. */
export async function countOfferte(work: Work, search: Search): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select total from ${callOf(search, { limit: 1, offset: 0 })}`.execute(work.tx)
  return rows[0]?.total ?? 0
}

function callOf({ sought, near, withinKm, filters, news }: Search, page: Page) {
  const { words, bits, stems } = tokensOf(sought)
  // What is not asked is not there: the database then need not look.
  const asked = JSON.stringify(Object.fromEntries(Object.entries(filters).filter(([, value]) => value)))
  return sql`offerte_cercate(${words}::text[], ${bits}::integer[], ${stems}::integer[],
    ${sought.map(({ worth }) => worth)}::integer[], ${near ?? null}, ${withinKm === undefined ? null : withinKm * 10},
    ${asked}::jsonb, ${news?.after ?? '-infinity'}::timestamptz,
    ${news?.until ?? 'infinity'}::timestamptz, ${page.limit}, ${page.offset})`
}

interface Page {
  limit: number
  offset: number
}

/** Where the bits of titles, and those of meanings, begin: what a job says of a search is one number. */
const IN_TITLE = 8
const IN_MEANING = 16

/** What to look up in the list of words, each with its bits; and for each word sought the bits of its stems. */
function tokensOf(sought: readonly Sought[]): { words: string[]; bits: number[]; stems: number[] } {
  const bitOf = new Map<string, number>()
  const give = (word: string, bit: number) => bitOf.set(word, (bitOf.get(word) ?? 0) | bit)
  let next = 0
  const stems = sought.map(({ lexemes, professioni }, place) => {
    for (const code of professioni) give(`=${code}`, 1 << (IN_MEANING + place))
    return lexemes.reduce((all, lexeme) => {
      const bit = bitOf.get(lexeme) ?? 1 << next++
      bitOf.set(lexeme, bit)
      return all | bit
    }, 0)
  })
  return { words: [...bitOf.keys()], bits: [...bitOf.values()], stems }
}

function wayOf(said: number, stems: number, place: number): Way {
  const has = (bits: number) => bits > 0 && (said & bits) === bits
  if (has(stems << IN_TITLE)) return 'titolo'
  if (has(1 << (IN_MEANING + place))) return 'significato'
  return has(stems) ? 'compiti' : 'no'
}

/** Those still published of some jobs, the newest first. */
export async function listOfferteByNumber(work: Work, numbers: readonly number[]): Promise<Offerta[]> {
  const { rows } = await sql<Offerta>`
    select * from offerte_di(${[...numbers]}::integer[]) order by published_at desc, number`.execute(work.tx)
  return rows
}

/** A published job by its number; undefined where there is none, or it is over. */
export async function findOfferta(work: Work, number: number): Promise<Offerta | undefined> {
  const row = await work.tx.selectFrom('offerta').where('number', '=', number).selectAll().executeTakeFirst()
  return row as unknown as Offerta | undefined
}

/** A job that was published and is over. */
export async function findPastOfferta(
  work: Work,
  number: number,
): Promise<{ title: string; professioni: string[]; comune: string | null } | undefined> {
  const row = await work.tx
    .selectFrom('offertaPassata')
    .where('number', '=', number)
    .select(['title', 'professioni', 'comune'])
    .executeTakeFirst()
  return row as { title: string; professioni: string[]; comune: string | null } | undefined
}

/** The jobs published last. */
export async function listLatestOfferte(work: Work, limit: number): Promise<Offerta[]> {
  const rows = await work.tx
    .selectFrom('offerta')
    .orderBy('publishedAt', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .selectAll()
    .execute()
  return rows as unknown as Offerta[]
}

/** How many jobs there are for each of some occupations, most first; none is left out that has one. */
export async function countByProfessione(
  work: Work,
  codes: readonly string[],
): Promise<{ name: string; count: number }[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ name: string; count: number }>`
    select p.name, count(*)::integer as count
    from offerta o cross join unnest(o.professioni) as one join professione p on p.code = one
    where p.code = any(${[...codes]}) group by p.name order by 2 desc, 1`.execute(work.tx)
  return rows
}
