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
}

/** How a word was found in a job. */
const WAYS = ['no', 'compiti', 'significato', 'titolo'] as const
export type Way = (typeof WAYS)[number]

export interface FoundOfferta extends Offerta {
  /** Kilometres from where one looks; null where that is not said, or the job is done from anywhere. */
  km: number | null
  /** For each word sought, in order. */
  ways: Way[]
}

/** The published jobs of a search, best first, and exactly how many there are. */
export async function searchOfferte(
  work: Work,
  { sought, near, withinKm, filters }: Search,
  page: { limit: number; offset: number },
): Promise<{ rows: FoundOfferta[]; total: number }> {
  const queries = (suffix: string) =>
    sql`${sought.map(({ lexemes }) => lexemes.map((lexeme) => `'${lexeme}'${suffix}`).join(' & '))}::text[]::tsquery[]`
  const { rows: found } = await sql<{ id: string; away: number | null; total: number; ways: number[] }>`
    select * from offerte_cercate(${queries('')}, ${queries(':A')},
      ${sought.map(({ professioni }) => professioni.join(' '))}::text[], ${sought.map(({ worth }) => worth)}::integer[],
      ${near ?? null}, ${withinKm === undefined ? null : withinKm * 10}, ${JSON.stringify(filters)}::jsonb,
      ${page.limit}, ${page.offset})`.execute(work.tx)
  const offers = new Map((await listByIds(work, found)).map((offer) => [offer.id, offer]))
  const rows = found.flatMap(({ id, away, ways }) => {
    const offer = offers.get(id)
    if (!offer) return []
    return [
      {
        ...offer,
        km: away === null ? null : Math.round(away / 10),
        ways: ways.map((way) => WAYS[way] ?? 'no'),
      },
    ]
  })
  return { rows, total: found[0]?.total ?? 0 }
}

async function listByIds(work: Work, found: readonly { id: string }[]): Promise<Offerta[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = await work.tx.selectFrom('offerta').where('id', 'in', ids).selectAll().execute()
  return rows as unknown as Offerta[]
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
