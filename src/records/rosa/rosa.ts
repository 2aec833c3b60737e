/** From the day a rosa is sent: the company is asked for the outcomes from the first, they are known by the last (card D4). */
export const OUTCOME_DAYS = { first: 10, last: 15 } as const

export const OUTCOMES_OF_ROSA = ['assunta', 'non-assunta', 'rinuncia', 'non-presentata', 'in-corso'] as const
export type RosaOutcome = (typeof OUTCOMES_OF_ROSA)[number]

/** Why a company does not want somebody: from a list, so that the person may be told decently. */
export const EMPLOYER_REASONS = [
  'esperienza',
  'competenze',
  'orari',
  'distanza',
  'gia-coperto',
  'profilo-diverso',
] as const
export type EmployerReason = (typeof EMPLOYER_REASONS)[number]

export interface Rosa {
  id: string
  vacancyId: string
  state: 'in-preparazione' | 'inviata'
  sentAt: Date | null
  expiresOn: string | null
  revokedAt: Date | null
  openedAt: Date | null
}

export interface RosaReason {
  sign: 'ha' | 'utile-manca' | 'manca'
  it: string
  en: string
}

export interface RosaCandidato {
  rosaId: string
  personaId: string
  place: number
  sentence: string | null
  reasons: RosaReason[]
  employerAnswer: 'interessa' | 'no' | null
  employerReason: EmployerReason | null
  employerAt: Date | null
  outcome: RosaOutcome | null
  outcomeOn: string | null
  outcomeBy: 'impresa' | 'operatore' | 'comunicazione' | null
  communicationOn: string | null
}
