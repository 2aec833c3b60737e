import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Rosa, RosaCandidato, RosaOutcome, RosaReason } from './rosa.ts'

/** The rosa being prepared for a vacancy, made where there is none; locked for who adds to it. */
export async function holdRosa(work: Work, vacancyId: string): Promise<Rosa> {
  await work.tx.selectFrom('vacancy').where('id', '=', vacancyId).select('id').forUpdate().execute()
  const found = await findRosaInHand(work, vacancyId)
  if (found) return found
  const row = await work.tx
    .insertInto('rosa')
    .values({ vacancyId, state: 'in-preparazione', createdAt: work.now, createdBy: work.actor.id ?? '' })
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as Rosa
}

export async function findRosaInHand(work: Work, vacancyId: string): Promise<Rosa | undefined> {
  const row = await work.tx
    .selectFrom('rosa')
    .where('vacancyId', '=', vacancyId)
    .where('state', '=', 'in-preparazione')
    .selectAll()
    .executeTakeFirst()
  return row as Rosa | undefined
}

/** Those sent for a vacancy, latest first. */
export async function listSentRose(work: Work, vacancyId: string): Promise<Rosa[]> {
  const rows = await work.tx
    .selectFrom('rosa')
    .where('vacancyId', '=', vacancyId)
    .where('state', '=', 'inviata')
    .orderBy('sentAt', 'desc')
    .selectAll()
    .execute()
  return rows as Rosa[]
}

/** The names of a rosa, in their order. */
export async function listCandidatesOf(work: Work, rosaId: string): Promise<RosaCandidato[]> {
  const rows = await work.tx
    .selectFrom('rosaCandidato')
    .where('rosaId', '=', rosaId)
    .orderBy('place')
    .orderBy('personaId')
    .selectAll()
    .execute()
  return rows as unknown as RosaCandidato[]
}

/** Of how many names the company still has to say how it ended. */
export async function countAwaited(work: Work, vacancyId: string): Promise<number> {
  const { n } = await work.tx
    .selectFrom('esitoAtteso')
    .where('vacancyId', '=', vacancyId)
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** How far the rosa of a vacancy is: its names, of them who said yes, and of whom the company told how it ended or a no. */
export interface RosaCount {
  isSent: boolean
  all: number
  yes: number
  told: number
}

/** By vacancy: the rosa in hand, or else the last sent. */
export async function countNames(work: Work, vacancyIds: readonly string[]): Promise<Map<string, RosaCount>> {
  const { rows } = await sql<RosaCount & { vacancyId: string }>`
    select distinct on (r.vacancy_id) r.vacancy_id, r.state = 'inviata' as is_sent, count(c.persona_id)::integer as "all",
      count(c.persona_id) filter (where d.answer = 'si')::integer as yes,
      count(c.persona_id) filter (where c.outcome is not null or c.employer_answer = 'no')::integer as told
    from rosa r
    left join rosa_candidato c on c.rosa_id = r.id
    left join proposta d on d.persona_id = c.persona_id and d.vacancy_id = r.vacancy_id and d.withdrawn_at is null
    where r.vacancy_id = any(${[...vacancyIds]}::uuid[])
    group by r.id
    order by r.vacancy_id, r.state = 'inviata', r.sent_at desc`.execute(work.tx)
  return new Map(rows.map(({ vacancyId, ...count }) => [vacancyId, count]))
}

/** Puts a name in the rosa in hand; one that is there already stays. */
export async function addToRosa(
  work: Work,
  rosa: Rosa,
  {
    personaId,
    reasons,
    place,
    sentence,
  }: Pick<RosaCandidato, 'personaId' | 'place' | 'sentence'> & {
    reasons: readonly RosaReason[]
  },
): Promise<void> {
  await work.tx
    .insertInto('rosaCandidato')
    .values({
      rosaId: rosa.id,
      personaId,
      place,
      sentence,
      reasons: JSON.stringify(reasons),
      addedAt: work.now,
      addedBy: work.actor.id ?? '',
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Takes a name off the rosa in hand. Refused `rosa.nome-non-trovato`. */
export async function takeOffRosa(work: Work, rosa: Rosa, personaId: string): Promise<Outcome<void>> {
  const gone = await work.tx
    .deleteFrom('rosaCandidato')
    .where('rosaId', '=', rosa.id)
    .where('personaId', '=', personaId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n ? done(undefined) : refused('rosa.nome-non-trovato')
}

/** The human sentence about one person. */
export async function writeSentence(
  work: Work,
  rosa: Rosa,
  { personaId, sentence }: { personaId: string; sentence: string | null },
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('rosaCandidato')
    .set({ sentence })
    .where('rosaId', '=', rosa.id)
    .where('personaId', '=', personaId)
    .executeTakeFirst()
  return row.numUpdatedRows > 0n ? done(undefined) : refused('rosa.nome-non-trovato')
}

/** The rosa leaves, with the company's own link. */
export async function markSent(
  work: Work,
  rosa: Rosa,
  { codeHash, expiresOn }: { codeHash: string; expiresOn: string },
): Promise<void> {
  await work.tx
    .updateTable('rosa')
    .set({ state: 'inviata', sentAt: work.now, sentBy: work.actor.id, codeHash, expiresOn })
    .where('id', '=', rosa.id)
    .execute()
}

/** The company's link opens no more. Refused `rosa.non-inviata`. */
export async function revokeLink(work: Work, rosaId: string): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('rosa')
    .set({ revokedAt: work.now })
    .where('id', '=', rosaId)
    .where('state', '=', 'inviata')
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return row.numUpdatedRows > 0n ? done(undefined) : refused('rosa.non-inviata')
}

/** Another link, which opens from now on; the one before opens no more. */
export async function changeLink(
  work: Work,
  rosaId: string,
  { codeHash, expiresOn }: { codeHash: string; expiresOn: string },
): Promise<void> {
  await work.tx
    .updateTable('rosa')
    .set({ codeHash, expiresOn, revokedAt: null })
    .where('id', '=', rosaId)
    .execute()
}

export interface Ended {
  rosaId: string
  personaId: string
  outcome: RosaOutcome
  reason?: string | null | undefined
  /** The day of the communication that says she was hired, and its code. */
  communication?: { code: string; on: string } | undefined
  by: 'operatore' | 'comunicazione'
}

/** How it ended with one person. What a communication says is not written over by hand. */
export async function writeOutcome(work: Work, ended: Ended): Promise<Outcome<void>> {
  let rows = work.tx
    .updateTable('rosaCandidato')
    .set({
      outcome: ended.outcome,
      outcomeReason: ended.reason ?? null,
      outcomeOn: work.today,
      outcomeBy: ended.by,
      communication: ended.communication?.code ?? null,
      communicationOn: ended.communication?.on ?? null,
    })
    .where('rosaId', '=', ended.rosaId)
    .where('personaId', '=', ended.personaId)
  if (ended.by === 'operatore') rows = rows.where('communication', 'is', null)
  const row = await rows.executeTakeFirst()
  return row.numUpdatedRows > 0n ? done(undefined) : refused('rosa.nome-non-trovato')
}

/** A name that a hiring may be the outcome of. `isShown`: she said yes, so that the company read it. */
export interface SentName {
  rosaId: string
  vacancyId: string
  aziendaId: string
  isShown: boolean
}

/**
 * The names sent to a company by the day work began and not yet known hired: what a hiring may answer, the last rosa first.
 * Nothing where its communication is the outcome of a name already.
 */
export async function findSentNames(
  work: Work,
  given: { personaId: string; partitaIva: string; code: string; startedOn: string },
): Promise<SentName[]> {
  const { personaId, partitaIva, code, startedOn } = given
  return work.tx
    .selectFrom('rosaCandidato as c')
    .innerJoin('rosa as r', 'r.id', 'c.rosaId')
    .innerJoin('vacancy as v', 'v.id', 'r.vacancyId')
    .innerJoin('azienda as a', 'a.id', 'v.aziendaId')
    .where('c.personaId', '=', personaId)
    .where('r.state', '=', 'inviata')
    .where('c.communication', 'is', null)
    .where(sql<boolean>`(r.sent_at at time zone 'Europe/Rome')::date <= ${startedOn}::date`)
    .where(sql<boolean>`not exists (select from rosa_candidato t where t.communication = ${code})`)
    .where((eb) => eb.or([eb('a.partitaIva', '=', partitaIva), eb('a.codiceFiscale', '=', partitaIva)]))
    .orderBy('r.sentAt', 'desc')
    .select(['c.rosaId', 'r.vacancyId', 'v.aziendaId'])
    .select(
      sql<boolean>`exists (select from proposta d where d.persona_id = c.persona_id and d.vacancy_id = r.vacancy_id
        and d.withdrawn_at is null and d.answer = 'si')`.as('isShown'),
    )
    .execute()
}
