import { sql, type RawBuilder } from 'kysely'
import { readCodiceFiscale, readPartitaIva } from '../../platform/identifiers/index.ts'
import type { Work } from '../../platform/work/index.ts'
import type { AziendaId, SizeClass } from './azienda.ts'
import { nameKeyOf } from './azienda.store.ts'

/** A company in a list: enough to tell it from another one. */
export interface AziendaTrovata {
  id: AziendaId
  partitaIva: string
  name: string
  ateco: string | null
  sizeClass: SizeClass | null
  /** Where its first site is. */
  placeName: string | null
  consulente: string | null
  /** The last time somebody of the centres spoke with it. */
  lastContactAt: Date | null
}

export interface AziendeTrovate {
  rows: AziendaTrovata[]
  /** Exact up to the limit; one more means «more than that». */
  total: number
  /** None is written like this: these look like it. */
  similar: boolean
}

const MAX_COUNTED = 200
/** How alike two spellings are, from 0 to 1. */
const ALIKE = 0.45

/** Companies by what was typed: partita IVA or codice fiscale, exactly; otherwise the name, as written or nearly. */
export async function searchAziende(work: Work, typed: string, limit: number): Promise<AziendeTrovate> {
  const code = codeIn(typed, work.today)
  if (code) {
    const rows = await list(work, {
      where: sql`a.partita_iva = ${code} or a.codice_fiscale = ${code}`,
      limit,
    })
    return { ...counted(rows), similar: false }
  }
  const key = nameKeyOf(typed)
  if (key.length < 2) return { rows: [], total: 0, similar: false }
  const words = key.split(' ').map((word) => sql`a.name_key like ${`%${word}%`}`)
  const written = await list(work, { where: sql.join(words, sql` and `), key, limit })
  if (written.length > 0) return { ...counted(written), similar: false }
  const similar = await listAlike(work, key, limit)
  return { ...counted(similar), similar: similar.length > 0 }
}

/** The companies whose name may be this one, to be looked at before another is made. */
export async function listSimiliA(work: Work, name: string): Promise<AziendaTrovata[]> {
  const key = nameKeyOf(name)
  return key.length < 2 ? [] : counted(await listAlike(work, key, 5)).rows
}

/** The companies the actor looks after. */
export async function listMieAziende(work: Work, limit: number): Promise<AziendeTrovate> {
  const rows = await list(work, { where: sql`a.consulente_id = ${work.actor.id}`, limit })
  return { ...counted(rows), similar: false }
}

function codeIn(typed: string, today: string): string | undefined {
  const iva = readPartitaIva(typed)
  if (iva.ok) return iva.partitaIva
  const person = readCodiceFiscale(typed, { today })
  return person.ok ? person.codice : undefined
}

async function listAlike(work: Work, key: string, limit: number): Promise<Row[]> {
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`.execute(work.tx)
  return list(work, { where: sql`${key} <% a.name_key`, key, limit })
}

type Row = AziendaTrovata & { total: number }

const counted = (rows: Row[]) => ({
  rows: rows.map(({ total: _total, ...row }) => row),
  total: rows[0]?.total ?? 0,
})

interface Asked {
  where: RawBuilder<unknown>
  /** The most alike first. */
  key?: string
  limit: number
}

async function list(work: Work, { where, key, limit }: Asked): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with hit as materialized (
      select a.id, a.name_key, similarity(a.name_key, ${key ?? ''}) as alike from azienda a where ${where}
      order by alike desc, a.name_key limit ${MAX_COUNTED + 1})
    select a.id, a.partita_iva, a.name, a.ateco, a.size_class, c.display_name as consulente,
      (select coalesce(k.name, s.place) from azienda_sede s left join comune k on k.belfiore = s.comune
       where s.azienda_id = a.id and s.closed_on is null order by s.kind, s.id limit 1) as place_name,
      (select max(t.at) from contatto t where t.azienda_id = a.id) as last_contact_at,
      (select count(*) from hit) as total
    from hit h join azienda a using (id) left join account c on c.id = a.consulente_id
    order by h.alike desc, a.name_key, a.id limit ${limit}`.execute(work.tx)
  return rows
}
