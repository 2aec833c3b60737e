import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { ComunicazioneKind } from './comunicazione.ts'

/** Communications of people we do not know, gathered by who they are about. */
export interface Unmatched {
  codiceFiscale: string
  count: number
  lastAt: Date
}

/** What was kept and cannot be read. */
export interface ScartoKept {
  id: string
  line: string
  complaints: string[]
  receivedAt: Date
}

export interface Arrivals {
  total: number
  lastAt: Date | null
  unmatched: { total: number; people: Unmatched[] }
  scarti: { total: number; lines: ScartoKept[] }
}

/** How many there are, who is not known, what cannot be read: the latest, so many of each. */
export async function readArrivals(work: Work, limit: number): Promise<Arrivals> {
  const { rows } = await sql<Omit<Arrivals, 'unmatched' | 'scarti'> & { unmatched: number; scarti: number }>`
    select (select count(*) from comunicazione) as total, (select max(received_at) from comunicazione) as last_at,
      (select count(*) from comunicazione where persona_id is null) as unmatched,
      (select count(*) from comunicazione_scartata) as scarti`.execute(work.tx)
  const { rows: people } = await sql<Unmatched>`
    select codice_fiscale, count(*)::int as count, max(received_at) as last_at from comunicazione
    where persona_id is null group by codice_fiscale order by max(received_at) desc, codice_fiscale limit ${limit}`.execute(
    work.tx,
  )
  const lines = await work.tx
    .selectFrom('comunicazioneScartata')
    .select(['id', 'line', 'complaints', 'receivedAt'])
    .orderBy('receivedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  const { total = 0, lastAt = null, unmatched = 0, scarti = 0 } = rows[0] ?? {}
  return { total, lastAt, unmatched: { total: unmatched, people }, scarti: { total: scarti, lines } }
}

/** A communication of a person, with the version it is at. */
export interface ComunicazioneOf {
  code: string
  version: number
  kind: ComunicazioneKind
  cancelled: boolean
  eventOn: PlainDate
  employerName: string
  receivedAt: Date
}

/** What employers communicated about a person, the latest event first. */
export async function listComunicazioni(work: Work, personaId: string): Promise<ComunicazioneOf[]> {
  const { rows } = await sql<ComunicazioneOf>`
    select code, version, kind, cancelled, event_on, data->>'employerName' as employer_name, received_at
    from comunicazione where persona_id = ${personaId} order by event_on desc, code`.execute(work.tx)
  return rows
}
