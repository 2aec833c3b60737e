import { hashOfCode } from '../../platform/identifiers/index.ts'
import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { type ProposalAnswer, type Proposta, type ProposedHow } from './proposta.ts'

export interface NewProposta {
  personaId: string
  vacancyId: string
  how: ProposedHow
  replyBy: string
  /** The secret of her link, where one is sent. */
  code?: string | undefined
}

/** Proposes a job to a person. Undefined where it was proposed before and still stands. */
export async function writeProposta(work: Work, given: NewProposta): Promise<string | undefined> {
  const row = await work.tx
    .insertInto('proposta')
    .values({
      personaId: given.personaId,
      vacancyId: given.vacancyId,
      how: given.how,
      replyBy: given.replyBy,
      proposedOn: work.today,
      proposedAt: work.now,
      proposedBy: work.actor.id ?? '',
      codeHash: given.code === undefined ? null : hashOfCode(given.code),
    })
    .onConflict((on) => on.columns(['personaId', 'vacancyId']).where('withdrawnAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** The answer as a colleague heard it. It may change: the last one counts. */
export async function answerProposta(
  work: Work,
  { propostaId, answer, reason }: { propostaId: string; answer: ProposalAnswer; reason?: string | undefined },
): Promise<Outcome<Proposta>> {
  const row = await work.tx
    .updateTable('proposta')
    .set({ answer, answeredAt: work.now, answeredHow: 'operatore', reason: reason ?? null })
    .where('id', '=', propostaId)
    .where('withdrawnAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row ? done(row as Proposta) : refused('proposta.non-trovata')
}

/** Takes back what is no longer proposed. */
export async function withdrawProposta(work: Work, propostaId: string): Promise<Outcome<Proposta>> {
  const row = await work.tx
    .updateTable('proposta')
    .set({ withdrawnAt: work.now })
    .where('id', '=', propostaId)
    .where('withdrawnAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row ? done(row as Proposta) : refused('proposta.non-trovata')
}

/** The proposals that stand for a vacancy, by person. */
export async function listProposals(work: Work, vacancyId: string): Promise<Map<string, Proposta>> {
  const rows = await standing(work).where('vacancyId', '=', vacancyId).execute()
  return new Map(rows.map((row) => [row.personaId, row as Proposta]))
}

/** What was proposed to a person, latest first, with the job's name. */
export async function listProposalsTo(
  work: Work,
  personaId: string,
): Promise<(Proposta & { title: string; azienda: string })[]> {
  const rows = await work.tx
    .selectFrom('proposta as p')
    .innerJoin('vacancy as v', 'v.id', 'p.vacancyId')
    .innerJoin('azienda as a', 'a.id', 'v.aziendaId')
    .where('p.personaId', '=', personaId)
    .where('p.withdrawnAt', 'is', null)
    .orderBy('p.proposedAt', 'desc')
    .selectAll('p')
    .select(['v.title', 'a.name as azienda'])
    .execute()
  return rows as (Proposta & { title: string; azienda: string })[]
}

const standing = (work: Work) => work.tx.selectFrom('proposta').where('withdrawnAt', 'is', null).selectAll()

/** The job as the holder of the link reads it. */
export interface ShownProposta {
  id: string
  vacancyId: string
  title: string
  employer: string | null
  tasks: string
  contract: string
  durationMonths: number | null
  orari: string[]
  weeklyHours: number | null
  payFromCents: number | null
  payUntilCents: number | null
  payPer: 'ora' | 'mese' | 'anno' | null
  comuneName: string | null
  remote: boolean
  requisiti: unknown
  startsOn: string | null
  replyBy: string
  answer: ProposalAnswer | null
  isOpen: boolean
}

/** For whoever holds the link (`meetingActor`): nothing where it is no longer one. */
export async function findShownProposta(work: Work): Promise<ShownProposta | undefined> {
  const { rows } = await sql<ShownProposta>`select * from proposta_shown()`.execute(work.tx)
  return rows[0]
}

/** Her own answer through the link. The person's id, for the ledger; undefined where it is too late. */
export async function answerByLink(work: Work, answer: ProposalAnswer): Promise<string | undefined> {
  const { rows } = await sql<{ personaId: string | null }>`
    select proposta_answer(${answer}, ${work.now}) as persona_id`.execute(work.tx)
  return rows[0]?.personaId ?? undefined
}
