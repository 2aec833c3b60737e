import type pg from 'pg'
import { copyRows, type CopyRow } from '../../platform/db/copy.ts'
import type { PastFact } from './demo.store.ts'

/** The tables of a company, in the order in which they can be written. */
export const COMPANY_TABLES = [
  'azienda',
  'azienda_sede',
  'azienda_referente',
  'prestazione',
  'contatto',
  'fabbisogno',
  'consulenza',
  'accordo',
  'accordo_versione',
  'firma',
  'scheda_informativa',
  'visita',
  'lista_scouting',
] as const
export type CompanyTable = (typeof COMPANY_TABLES)[number]

export interface DemoCompanies {
  rows: Readonly<Record<CompanyTable, readonly CopyRow[]>>
  facts: readonly PastFact[]
}

/** Writes the companies, where there are none. Gives the facts of it. */
export async function fillCompanies(
  client: pg.Client,
  make: () => DemoCompanies,
): Promise<readonly PastFact[]> {
  const { rows: standing } = await client.query('select from azienda limit 1')
  if (standing.length > 0) return []
  const { rows, facts } = make()
  for (const table of COMPANY_TABLES) await copyRows(client, table, rows[table])
  const agreements = rows.accordo.length
  if (agreements > 0)
    await client.query(
      `insert into counter (kind, year, last) select 'accordo-' || split_part(number, '-', 1),
         split_part(number, '/', 2)::int, max(substring(number from 'A(\\d+)/')::int) from accordo group by 1, 2
       on conflict (kind, year) do update set last = greatest(counter.last, excluded.last)`,
    )
  return facts
}
