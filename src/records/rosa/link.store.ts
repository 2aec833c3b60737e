import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { EmployerReason, RosaOutcome, RosaReason } from './rosa.ts'

/** One person as the company reads her. How to reach her is there only after it said that she interests it. */
export interface ShownCandidato {
  rosaId: string
  vacancyId: string
  title: string
  people: number
  outcomesBy: string
  personaId: string | null
  place: number
  name: string
  initial: string
  sentence: string | null
  reasons: RosaReason[]
  employerAnswer: 'interessa' | 'no' | null
  outcome: RosaOutcome | null
  surname: string | null
  phone: string | null
  email: string | null
}

/** A company that signed in says which of its own rose it means; of another’s it reads nothing. */
export async function holdOwnRosa(work: Work, rosaId: string): Promise<void> {
  await sql`select set_config('siul.rosa', ${rosaId}, true)`.execute(work.tx)
}

/** For the company, by its link (`meetingActor`) or signed in: who said yes. One row without a person where nobody has yet; none where it opens no more. */
export async function listShown(work: Work): Promise<ShownCandidato[]> {
  const { rows } = await sql<ShownCandidato>`select * from rosa_shown() order by place`.execute(work.tx)
  return rows
}

export async function markOpened(work: Work): Promise<void> {
  await sql`select rosa_opened(${work.now})`.execute(work.tx)
}

/** What the company says of a person of its rosa; false where she is not there for it. */
export async function answerOfCompany(
  work: Work,
  given: { personaId: string; answer: 'interessa' | 'no'; reason?: EmployerReason | undefined },
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select rosa_answer(${given.personaId}::uuid, ${given.answer}, ${given.reason ?? null}, ${work.now}) as is`.execute(
    work.tx,
  )
  return rows[0]?.is ?? false
}

/** How it ended, as the company says it. */
export async function outcomeOfCompany(
  work: Work,
  given: { personaId: string; outcome: RosaOutcome; reason?: string | undefined },
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select rosa_outcome(${given.personaId}::uuid, ${given.outcome}, ${given.reason ?? null}, ${work.today}::date) as is`.execute(
    work.tx,
  )
  return rows[0]?.is ?? false
}
