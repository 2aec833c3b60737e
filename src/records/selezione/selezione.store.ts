import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { findDelivery, type Prestazione } from '../erogazione/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import {
  FIRST_REMINDER_DAYS,
  type ColloquioDiSelezione,
  type EsitoDaSentire,
  type Lavoro,
  type SelectionResult,
} from './selezione.ts'

/** Says which vacancy some hours were spent on. */
export async function tieToVacancy(
  work: Work,
  given: { prestazioneId: string; vacancyId: string; kind: Lavoro; note?: string | undefined },
): Promise<void> {
  await work.tx
    .insertInto('vacancyLavoro')
    .values({ ...given, note: given.note || null })
    .execute()
}

/** Whether the time of a proposal of this job to this person is recorded. */
export async function isProposalTimed(
  work: Work,
  { vacancyId, personaId }: { vacancyId: string; personaId: string },
): Promise<boolean> {
  const row = await work.tx
    .selectFrom('vacancyLavoro as l')
    .innerJoin('partecipazione as q', 'q.prestazioneId', 'l.prestazioneId')
    .where('l.vacancyId', '=', vacancyId)
    .where('l.kind', '=', 'proposta')
    .where('q.personaId', '=', personaId)
    .select('l.prestazioneId')
    .executeTakeFirst()
  return row !== undefined
}

/** Hours spent on a vacancy: the delivery, what for, for whom. */
export interface LavoroSvolto {
  kind: Lavoro
  note: string | null
  delivery: Prestazione
}

/** The work done on a vacancy, the last first. */
export async function listLavori(work: Work, vacancyId: string): Promise<LavoroSvolto[]> {
  const rows = await work.tx
    .selectFrom('vacancyLavoro as l')
    .innerJoin('prestazione as p', 'p.id', 'l.prestazioneId')
    .where('l.vacancyId', '=', vacancyId)
    .orderBy('p.startedAt', 'desc')
    .select(['l.prestazioneId', 'l.kind', 'l.note'])
    .execute()
  const all: LavoroSvolto[] = []
  for (const { prestazioneId, kind, note } of rows) {
    const delivery = await findDelivery(work, prestazioneId)
    if (delivery) all.push({ kind: kind as Lavoro, note, delivery })
  }
  return all
}

/** Writes what a selection interview found. */
export async function writeSelezione(
  work: Work,
  given: {
    vacancyId: string
    personaId: string
    heldOn: string
    result: SelectionResult
    note?: string | undefined
  },
): Promise<string> {
  const { id } = await work.tx
    .insertInto('selezioneColloquio')
    .values({ ...given, note: given.note || null, at: work.now, by: work.actor.id ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The selection interviews of a vacancy, the last first. */
export async function listSelezione(work: Work, vacancyId: string): Promise<ColloquioDiSelezione[]> {
  const rows = await work.tx
    .selectFrom('selezioneColloquio as s')
    .innerJoin('account as a', 'a.id', 's.by')
    .where('s.vacancyId', '=', vacancyId)
    .orderBy('s.at', 'desc')
    .select(['s.id', 's.personaId', 's.heldOn', 's.result', 's.note', 's.at', 'a.displayName as by'])
    .execute()
  return rows as ColloquioDiSelezione[]
}

/** The people of a vacancy: in a rosa, in hand or sent, once each, by surname. */
export async function listNamesOf(
  work: Work,
  vacancyId: string,
): Promise<{ personaId: string; name: string; surname: string; inHand: boolean }[]> {
  const { rows } = await sql<{ personaId: string; name: string; surname: string; inHand: boolean }>`
    select p.id as persona_id, p.name, p.surname, bool_or(r.state = 'in-preparazione') as in_hand
    from rosa r join rosa_candidato c on c.rosa_id = r.id join persona p on p.id = c.persona_id
    where r.vacancy_id = ${vacancyId} group by p.id order by p.surname, p.name, p.id`.execute(work.tx)
  return rows
}

const SHOWN = 100

/**
 * The companies to hear about outcomes, the oldest rosa first: ten days or more since it was sent, and some name without
 * an outcome. As soon as every name has one, or the vacancy is closed, it is no longer here.
 */
export async function listEsitiDaSentire(
  work: Work,
  of: { consulenteId?: string; centro?: string },
): Promise<EsitoDaSentire[]> {
  const by = addDays(plainDate(work.today), -FIRST_REMINDER_DAYS)
  const { rows } = await sql<EsitoDaSentire>`
    select v.id as vacancy_id, v.number, v.title, v.azienda_id, a.name as azienda,
      coalesce(f.phone, a.phone) as phone, o.display_name as consulente, v.rosa_sent_on, w.names
    from vacancy v
    join lateral (select count(*)::int as names from esito_atteso e where e.vacancy_id = v.id) w on w.names > 0
    join azienda a on a.id = v.azienda_id
    join account o on o.id = v.consulente_id
    left join azienda_referente f on f.id = v.referente_id
    where v.state <> 'chiusa' and v.rosa_sent_on <= ${by}
      and (${of.consulenteId ?? null}::uuid is null or v.consulente_id = ${of.consulenteId ?? null}::uuid)
      and (${of.centro ?? null}::text is null or v.centro_code = ${of.centro ?? null}::text)
    order by v.rosa_sent_on, v.number limit ${SHOWN}`.execute(work.tx)
  return rows
}
