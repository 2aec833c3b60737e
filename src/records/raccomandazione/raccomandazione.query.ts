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

/** For how many open vacancies a person is among the best. */
export async function countRaccomandazioni(work: Work, personaId: string): Promise<number> {
  const { count } = await work.tx
    .selectFrom('raccomandazione')
    .where('personaId', '=', personaId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
