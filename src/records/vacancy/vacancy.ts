import { plainDate, type PlainDate, type VacancyFacts } from '../../standard/index.ts'
import type { VacancyContent } from './vacancy.schema.ts'

/** Where a vacancy stands, in the order of the board. */
export const VACANCY_STATES = [
  'da-qualificare',
  'pubblicata',
  'preselezione',
  'rosa-inviata',
  'esiti',
  'chiusa',
] as const
export type VacancyState = (typeof VACANCY_STATES)[number]

export const CLOSED_REASONS = ['coperta', 'ritirata', 'scaduta', 'nessuna-persona', 'altro'] as const
export type ClosedReason = (typeof CLOSED_REASONS)[number]

/** Where vacancies are published. */
export const CHANNELS = ['lavoro-per-te', 'bacheca-spi', 'cliclavoro'] as const
export type Channel = (typeof CHANNELS)[number]

export interface Vacancy extends Omit<VacancyContent, 'radiusKm'> {
  id: string
  number: number
  version: number
  aziendaId: string
  azienda: string
  sedeId: string | null
  referenteId: string | null
  consulenteId: string
  consulente: string
  centroCode: string
  state: VacancyState
  requestedOn: PlainDate
  requestedHow: string
  sourceText: string | null
  trades: string
  comuneName: string | null
  radiusKm: number
  x: number | null
  y: number | null
  publishedAt: Date | null
  expiresOn: PlainDate | null
  renewals: number
  preselectionOn: PlainDate | null
  selectionRequested: boolean
  selectionStartedOn: PlainDate | null
  rosaSentOn: PlainDate | null
  rosaSize: number | null
  wantsMoreBy: string | null
  wantsMoreOn: PlainDate | null
  outcomesCheckedOn: PlainDate | null
  closedOn: PlainDate | null
  closedReason: ClosedReason | null
  closedNote: string | null
}

/**
 * What may come next, by itself. `rosa-inviata` is reached only by sending a rosa and is not moved to by hand; any open
 * vacancy may be closed; a closed one stays so (one may write another like it).
 */
export function nextStates({ state, rosaSentOn }: Pick<Vacancy, 'state' | 'rosaSentOn'>): VacancyState[] {
  const next: Record<VacancyState, VacancyState[]> = {
    'da-qualificare': ['pubblicata', 'chiusa'],
    pubblicata: ['preselezione', 'rosa-inviata', 'chiusa'],
    preselezione: ['rosa-inviata', 'chiusa'],
    'rosa-inviata': ['esiti', 'preselezione', 'chiusa'],
    esiti: ['preselezione', 'chiusa'],
    chiusa: [],
  }
  return next[state].filter((each) => each !== 'rosa-inviata' || rosaSentOn !== null)
}

/** What the act wants to know of a vacancy. `publishedOn` is the civil day of the publication. */
export function vacancyFacts(vacancy: Vacancy, publishedOn: string | null): VacancyFacts {
  return {
    subject: 'vacancy',
    requestedOn: vacancy.requestedOn,
    publishedOn: publishedOn === null ? null : plainDate(publishedOn),
    preselectionOn: vacancy.preselectionOn,
    rosaSentOn: vacancy.rosaSentOn,
    rosaSize: vacancy.rosaSize,
    companyWantsMore: vacancy.wantsMoreOn !== null,
    selectionRequested: vacancy.selectionRequested,
    selectionStartedOn: vacancy.selectionStartedOn,
    outcomesCheckedOn: vacancy.outcomesCheckedOn,
    publicAdministration: vacancy.publicAdministration,
  }
}
