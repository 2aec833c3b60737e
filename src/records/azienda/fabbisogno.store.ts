import { sql, type RawBuilder } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { AziendaId } from './azienda.ts'
import type { Fabbisogno, NeedEnd, NeedKind } from './fabbisogno.ts'

export interface NewFabbisogno {
  aziendaId: string
  kind: NeedKind
  detail: string | null
  expressedOn: PlainDate
  consulenteId: string
  answerBy: PlainDate
  prestazioneId?: string
  contattoId?: string
}

/** Writes what a company asks, and the promise made to it. Gives its id. */
export async function expressFabbisogno(work: Work, need: NewFabbisogno): Promise<string> {
  const { id } = await work.tx
    .insertInto('fabbisogno')
    .values({ ...need, takenBy: work.actor.id ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a company asked: the open ones first, by the day promised. */
export const listFabbisogni = (work: Work, aziendaId: string): Promise<Fabbisogno[]> =>
  read(work, sql`f.azienda_id = ${aziendaId}`)

export interface DaRispondere extends Fabbisogno {
  aziendaId: AziendaId
  azienda: string
}

/** What the actor promised to answer and did not yet, the nearest day first. */
export const listDaRispondere = (work: Work): Promise<DaRispondere[]> =>
  read(work, sql`f.consulente_id = ${work.actor.id} and f.answered_on is null and f.closed_on is null`)

async function read(work: Work, where: RawBuilder<unknown>): Promise<DaRispondere[]> {
  const { rows } = await sql<DaRispondere>`
    select f.id, f.kind, f.detail, f.expressed_on, f.consulente_id, a.display_name as consulente, f.answer_by,
      f.answered_on, f.closed_on, f.closed_how, f.version, f.azienda_id, z.name as azienda
    from fabbisogno f join account a on a.id = f.consulente_id join azienda z on z.id = f.azienda_id
    where ${where} order by f.closed_on is not null, f.answered_on is not null, f.answer_by, f.id`.execute(
    work.tx,
  )
  return rows
}

/** The company heard from us about these needs of its own; those already answered stay as they were. */
export async function answerFabbisogni(
  work: Work,
  { aziendaId, ids, on }: { aziendaId: string; ids: readonly string[]; on: PlainDate },
): Promise<number> {
  if (ids.length === 0) return 0
  const { rows } = await sql`
    update fabbisogno set answered_on = greatest(${on}::date, expressed_on), version = version + 1
    where azienda_id = ${aziendaId} and id = any(${[...ids]}::uuid[]) and answered_on is null and closed_on is null
    returning id`.execute(work.tx)
  return rows.length
}

/** Ends a need. Refused `azienda.modificata-da-altri` where it is not as it was seen, or was ended before. */
export async function closeFabbisogno(
  work: Work,
  { aziendaId, id, version }: { aziendaId: string; id: string; version: number },
  how: NeedEnd,
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('fabbisogno')
    .set({ closedOn: work.today, closedHow: how, version: version + 1 })
    .where('id', '=', id)
    .where('aziendaId', '=', aziendaId)
    .where('version', '=', version)
    .where('closedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('azienda.modificata-da-altri')
}

/** A colleague who can answer a company, with what she already has to answer. */
export interface Consulente {
  id: string
  name: string
  waiting: number
}

/**
 * Who may answer a company, the one to propose first: who looks after it already, then the consultants of the centre, the
 * least loaded first, then those of the others.
 */
export async function listConsulenti(
  work: Work,
  { consulenteId, centro }: { consulenteId: string | null; centro: string | null },
): Promise<Consulente[]> {
  const { rows } = await sql<Consulente>`
    select a.id, a.display_name as name, (select count(*) from fabbisogno f
      where f.consulente_id = a.id and f.answered_on is null and f.closed_on is null) as waiting
    from account a where a.active and a.role in ('imprese', 'mirato', 'eures', 'responsabile')
    order by a.id is not distinct from ${consulenteId}::uuid desc, a.role = 'imprese' desc,
      a.centro_code is not distinct from ${centro} desc, waiting, a.display_name limit 12`.execute(work.tx)
  return rows
}

/** What was promised to a company at the desk: all it asked then, who answers and by when. */
export interface Promessa {
  aziendaId: AziendaId
  azienda: string
  kinds: readonly NeedKind[]
  consulente: string
  answerBy: PlainDate
  /** Of the welcome it was asked in; null where it was asked elsewhere. */
  minutes: number | null
}

/** The promise a need belongs to; undefined where there is none. */
export async function findPromessa(work: Work, fabbisognoId: string): Promise<Promessa | undefined> {
  const { rows } = await sql<Promessa>`
    select f.azienda_id, z.name as azienda, a.display_name as consulente, f.answer_by, p.minutes,
      (select array_agg(o.kind order by o.id) from fabbisogno o
       where o.id = f.id or o.prestazione_id = f.prestazione_id) as kinds
    from fabbisogno f join azienda z on z.id = f.azienda_id join account a on a.id = f.consulente_id
    left join prestazione p on p.id = f.prestazione_id
    where f.id = ${fabbisognoId}`.execute(work.tx)
  return rows[0]
}
