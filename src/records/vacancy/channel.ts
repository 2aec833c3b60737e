import type { PublicationAct } from './pubblicazione.store.ts'
import type { Vacancy } from './vacancy.ts'

/** What of a vacancy other sites are told, whoever the company is. */
export const TOLD_FIELDS = [
  'number',
  'version',
  'title',
  'professioni',
  'people',
  'tasks',
  'comune',
  'comuneName',
  'remote',
  'contract',
  'durationMonths',
  'orari',
  'weeklyHours',
  'payFromCents',
  'payUntilCents',
  'payPer',
  'requisiti',
  'l68',
  'startsOn',
  'expiresOn',
  'centroCode',
] as const satisfies (keyof Vacancy)[]

/** What a channel is told of a vacancy. The company is not in it where it wants to stay unknown. */
export interface Told {
  /** Always the same for the same thing: told twice, it counts once. */
  key: string
  act: PublicationAct
  offer: Pick<Vacancy, (typeof TOLD_FIELDS)[number]> & { employer: string | null; address: string | null }
}

/** Another site that vacancies are told to. */
export interface ToldChannel {
  /** Gives its receipt. Throws a sentence for staff where it did not take it. */
  tell(told: Told): Promise<string>
}
