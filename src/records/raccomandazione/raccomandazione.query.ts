import type { Work } from '../../platform/work/index.ts'
import type { Raccomandazione } from './raccomandazione.ts'

/** Who is recommended for a vacancy, best first. Nobody where it is not open. */
export function listRaccomandazioni(work: Work, vacancyId: string): Promise<Raccomandazione[]> {
  return work.tx
    .selectFrom('raccomandazione')
    .where('vacancyId', '=', vacancyId)
    .orderBy('place')
    .select(['personaId', 'total'])
    .execute()
}

/** The vacancies a person is recommended for, in no order; the last minute may have closed some, or changed her. */
export async function listRecommending(work: Work, personaId: string): Promise<string[]> {
  const found = await work.tx
    .selectFrom('raccomandazione')
    .where('personaId', '=', personaId)
    .select('vacancyId')
    .execute()
  return found.map(({ vacancyId }) => vacancyId)
}
