import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { takeBackTold, writeTold, type ToldWork } from '../rapporto/index.ts'
import { workKeyOf, workTold, type Comunicazione } from './comunicazione.ts'

/** A line that cannot be read, as it arrived, and why. */
export interface Scarto {
  line: string
  complaints: string[]
}

/** A communication written now: new, or a newer version. */
export interface Written {
  code: string
  kind: Comunicazione['kind']
  cancelled: boolean
  /** Null where nobody has that codice fiscale. */
  personaId: string | null
  employerCode: string
  startedOn: string
}

/** What makes one work, and whose it is where that is known. */
export type Keyed = Pick<Comunicazione, 'codiceFiscale' | 'employerCode' | 'startedOn'> & {
  personaId: string | null
}

export interface Stored {
  written: Written[]
  /** The works that they tell, those told before a correction too. */
  touched: Keyed[]
}

/**
 * Writes communications, each known by code and version: what is already there in the same or in a newer version stays.
 * What a correction takes the place of is kept. Codes must not repeat.
 */
export async function storeComunicazioni(work: Work, sent: readonly Comunicazione[]): Promise<Stored> {
  await holdArrivals(work)
  const before = await keepReplaced(work, sent)
  const { rows } = await sql<Written & Keyed>`
    insert into comunicazione as c (code, version, kind, cancelled, codice_fiscale, persona_id, employer_code, started_on,
      event_on, data, received_at)
    select s.code, s.version, s.kind, s.cancelled, s."codiceFiscale", ${ownerOf(sql`s."codiceFiscale"`)}, s."employerCode",
      s."startedOn", s."eventOn", s.data, ${work.now}
    from ${linesOf(sent)} order by s.code
    on conflict (code) do update set
      (version, kind, cancelled, codice_fiscale, persona_id, employer_code, started_on, event_on, data, received_at) =
      (excluded.version, excluded.kind, excluded.cancelled, excluded.codice_fiscale, excluded.persona_id,
        excluded.employer_code, excluded.started_on, excluded.event_on, excluded.data, excluded.received_at)
    where excluded.version > c.version
    returning c.code, c.kind, c.cancelled, c.persona_id, c.employer_code, c.started_on, c.codice_fiscale`.execute(
    work.tx,
  )
  const touched = new Map([...before, ...rows].map((key) => [workKeyOf(key), key]))
  return { written: rows, touched: [...touched.values()] }
}

/** One arrival at a time: two versions of one code that come together are told in one order. Asked before anybody is held. */
async function holdArrivals(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('comunicazioni', 0))`.execute(work.tx)
}

const linesOf = (sent: readonly Comunicazione[]) => sql`
  jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as s(code text, version integer, kind text, cancelled boolean,
    "codiceFiscale" text, "employerCode" text, "startedOn" date, "eventOn" date, data jsonb)`

/** Keeps the versions that newer ones take the place of, and holds their rows. Gives the works that they told. */
async function keepReplaced(work: Work, sent: readonly Comunicazione[]): Promise<Keyed[]> {
  const { rows } = await sql<Keyed & { code: string }>`
    select c.code, c.codice_fiscale, c.employer_code, c.started_on, c.persona_id
    from comunicazione c join ${linesOf(sent)} on s.code = c.code and s.version > c.version
    order by c.code for update of c`.execute(work.tx)
  if (rows.length > 0)
    await sql`
      insert into comunicazione_versione (code, version, content, received_at)
      select code, version, to_jsonb(c) - '{code,version,received_at}'::text[], received_at from comunicazione c
      where code = any(${rows.map(({ code }) => code)}) on conflict do nothing`.execute(work.tx)
  return rows
}

/** Who has a codice fiscale, or had it: the scheda that is kept. */
const ownerOf = (codice: ReturnType<typeof sql>) => sql`coalesce(
  (select coalesce(p.merged_into, p.id) from persona p where p.codice_fiscale = ${codice}),
  (select p.persona_id from codice_precedente p where p.codice_fiscale = ${codice} and p.reason <> 'errore'
   order by p.replaced_at desc limit 1))`

/** Who of the people of some communications may have duties: only theirs are reckoned again. */
export async function listConcerned(work: Work, personaIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from unnest(${personaIds}::uuid[]) as p (id)
    where exists (select from did d where d.persona_id = p.id and d.closed_on is null)
      or exists (select from sostegno s where s.persona_id = p.id)
      or exists (select from scadenza s where s.persona_id = p.id)
    order by p.id`.execute(work.tx)
  return rows.map(({ id }) => id)
}

/**
 * Tells again the works of some keys out of every communication there is about them. Who asks holds the people. Gives how
 * many works were written or taken back.
 */
export async function retellWork(work: Work, keys: readonly Keyed[]): Promise<number> {
  if (keys.length === 0) return 0
  const { rows } = await sql<Comunicazione & { personaId: string | null }>`
    select c.code, c.version, c.kind, c.cancelled, c.codice_fiscale, c.employer_code, c.started_on, c.event_on, c.data,
      c.persona_id
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k("codiceFiscale" text, "employerCode" text, "startedOn" date)
    join comunicazione c on c.codice_fiscale = k."codiceFiscale" and c.employer_code = k."employerCode"
      and c.started_on = k."startedOn"`.execute(work.tx)
  const all = Map.groupBy(rows, workKeyOf)
  const told: ToldWork[] = []
  const gone: string[] = []
  for (const key of keys) {
    const workKey = workKeyOf(key)
    const about = all.get(workKey) ?? []
    const personaId = about.find((each) => each.personaId !== null)?.personaId
    const now = workTold(about)
    if (!now) gone.push(workKey)
    else if (personaId) told.push({ ...now, workKey, personaId, employerCode: key.employerCode })
  }
  return (await writeTold(work, told)) + (await takeBackTold(work, gone))
}

/** Keeps what could not be read; the same line twice is one. Gives how many are new. */
export async function storeScarti(work: Work, scarti: readonly Scarto[]): Promise<number> {
  if (scarti.length === 0) return 0
  const rows = scarti.map((each) => ({
    ...each,
    sha256: createHash('sha256').update(each.line).digest('hex'),
  }))
  const { numAffectedRows } = await sql`
    insert into comunicazione_scartata (sha256, line, complaints, received_at)
    select s.sha256, s.line, s.complaints, ${work.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(sha256 text, line text, complaints text[])
    on conflict do nothing`.execute(work.tx)
  return Number(numAffectedRows ?? 0)
}

/** A communication that found its person: what it tells, and the day it arrived. */
export type Matched = Written & Keyed & { receivedOn: string }

/** The codici fiscali that nobody had and somebody has now: their communications go to her. */
export async function matchComunicazioni(work: Work, limit: number): Promise<Matched[]> {
  await holdArrivals(work)
  const { rows } = await sql<Matched>`
    with found as (
      select c.code, ${ownerOf(sql`c.codice_fiscale`)} as owner from comunicazione c where c.persona_id is null)
    update comunicazione c set persona_id = f.owner from (select * from found where owner is not null order by code limit ${limit}) f
    where c.code = f.code and c.persona_id is null
    returning c.code, c.kind, c.cancelled, c.codice_fiscale, c.employer_code, c.started_on, c.persona_id,
      (c.received_at at time zone 'Europe/Rome')::date as received_on`.execute(work.tx)
  return rows
}

/** A hire that hours of some company, or for that person, were waiting for. */
export interface AwaitedHire {
  personaId: string
  aziendaId: string
}

/** Of some hires, those for which delivered hours wait: the company is known here by its partita IVA or codice fiscale. */
export async function listAwaitedHires(work: Work, written: readonly Written[]): Promise<AwaitedHire[]> {
  const hires = written.filter(
    ({ kind, cancelled, personaId }) => kind === 'assunzione' && !cancelled && personaId,
  )
  if (hires.length === 0) return []
  const { rows } = await sql<AwaitedHire>`
    select distinct h."personaId" as persona_id, a.id as azienda_id
    from jsonb_to_recordset(${JSON.stringify(hires)}::jsonb) as h("personaId" uuid, "employerCode" text)
    join azienda a on a.partita_iva = h."employerCode" or a.codice_fiscale = h."employerCode"
    where exists (select from prestazione p where p.awaiting_placement and (p.azienda_id = a.id or exists (
      select from partecipazione q where q.prestazione_id = p.id and q.persona_id = h."personaId")))`.execute(
    work.tx,
  )
  return rows
}
