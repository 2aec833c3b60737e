/** The most names sent together, unless the company wants otherwise (act, card D4). The verdict is the rule's; this is its wall. */
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
