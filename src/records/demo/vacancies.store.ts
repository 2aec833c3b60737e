import type pg from 'pg'
import { copyRows, type CopyRow } from '../../platform/db/copy.ts'
import type { PastFact } from './demo.store.ts'

/** The tables of a vacancy, in the order in which they can be written. */
const VACANCY_TABLES = ['vacancy', 'vacancy_versione', 'pubblicazione'] as const

export interface DemoVacancies {
  rows: Readonly<Record<(typeof VACANCY_TABLES)[number], readonly CopyRow[]>>
  facts: readonly PastFact[]
}

/** A company of the demo, as its vacancies need it. */
export interface DemoCompany {
  id: string
  ateco: string
  centro: string
  comune: string
  address: string
  x: number
  y: number
}

/** Writes the vacancies of the companies there are, where there are none. Gives the facts of it. */
export async function fillVacancies(
  client: pg.Client,
  make: (companies: readonly DemoCompany[]) => DemoVacancies,
): Promise<readonly PastFact[]> {
  const { rows: standing } = await client.query('select from vacancy limit 1')
  if (standing.length > 0) return []
  const { rows: companies } = await client.query<DemoCompany>(
    `select a.id, a.ateco, a.centro_code as centro, s.comune, s.address, p.x, p.y
     from azienda a join azienda_sede s on s.azienda_id = a.id and s.kind = 'legale' join posizione p on p.belfiore = s.comune
     where a.ateco is not null order by a.id`,
  )
  if (companies.length === 0) return []
  const { rows, facts } = make(companies)
  for (const table of VACANCY_TABLES) await copyRows(client, table, rows[table])
  return facts
}
