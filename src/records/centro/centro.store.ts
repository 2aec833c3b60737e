import pg from 'pg'
import type { Work } from '../../platform/work/index.ts'
import { CENTRI, COMPETENZE, COMUNI, SEDI } from './territorio.ts'

export interface CentroRow {
  code: string
  name: string
  address: string | null
  phone: string | null
}

export function listCentri(work: Work): Promise<CentroRow[]> {
  return work.tx.selectFrom('centro').selectAll().orderBy('name').execute()
}

/** Which centre is competent for a comune on a day (by domicile), and how sure the table is; undefined where it does not say. */
export function findCompetenza(
  work: Work,
  belfiore: string,
  on: string,
): Promise<{ centroCode: string; certainty: string } | undefined> {
  return work.tx
    .selectFrom('competenza')
    .where('belfiore', '=', belfiore)
    .where('validFrom', '<=', on)
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', on)]))
    .select(['centroCode', 'certainty'])
    .executeTakeFirst()
}

/** The code alone. */
export async function findCompetente(work: Work, belfiore: string, on: string): Promise<string | undefined> {
  return (await findCompetenza(work, belfiore, on))?.centroCode
}

/** The desks, each under its centre. */
export function listSedi(work: Work): Promise<{ name: string; centroCode: string }[]> {
  return work.tx.selectFrom('sede').select(['name', 'centroCode']).orderBy('kind').orderBy('name').execute()
}

export interface ComuneRow {
  belfiore: string
  name: string
  province: string
}

export function listComuni(work: Work): Promise<ComuneRow[]> {
  return work.tx.selectFrom('comune').select(['belfiore', 'name', 'province']).orderBy('name').execute()
}

export interface Domicilio extends ComuneRow {
  /** The name of the competent centre on the day asked, or null where the table does not say. */
  centro: string | null
}

/** The comuni where one may live, each with its competent centre on a day. */
export function listDomicili(work: Work, on: string): Promise<Domicilio[]> {
  return work.tx
    .selectFrom('comune as c')
    .leftJoin('competenza as k', (join) =>
      join
        .onRef('k.belfiore', '=', 'c.belfiore')
        .on('k.validFrom', '<=', on)
        .on((eb) => eb.or([eb('k.validUntil', 'is', null), eb('k.validUntil', '>=', on)])),
    )
    .leftJoin('centro as z', 'z.code', 'k.centroCode')
    .orderBy('c.name')
    .select(['c.belfiore', 'c.name', 'c.province', 'z.name as centro'])
    .execute()
}

/** Writes the comuni, the centres, their desks and the first competence table where they are not there yet; what was edited stays. */
export async function seedTerritorio(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const [table, rows] of tables()) {
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
        [JSON.stringify(rows)],
      )
    }
  } finally {
    await client.end()
  }
}

function tables(): [table: string, rows: object[]][] {
  const belfiore = new Map(COMUNI.map((comune) => [comune.istat, comune.belfiore]))
  return [
    ['centro', CENTRI.map(({ codice, nome }) => ({ code: codice, name: nome }))],
    ['sede', SEDI.map(({ centro, nome, ...rest }) => ({ centro_code: centro, name: nome, ...rest }))],
    ['comune', COMUNI.map(({ nome, provincia, ...rest }) => ({ name: nome, province: provincia, ...rest }))],
    [
      'competenza',
      COMPETENZE.map(({ istat, centro, from, until, source, daConfermare }) => ({
        belfiore: belfiore.get(istat),
        centro_code: centro,
        valid_from: from,
        valid_until: until,
        source,
        certainty: daConfermare ? 'da-confermare' : 'certo',
      })),
    ],
  ]
}
