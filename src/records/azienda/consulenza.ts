import type { PerformanceCode, PlainDate } from '../../standard/index.ts'

/** What E2 surveys for: one each of its four performances. */
export const SURVEY_TOPICS = {
  a: ['sviluppo', 'sostituzioni', 'organizzazione', 'stagionalita'],
  b: ['competenze-tecniche', 'competenze-digitali', 'lingue', 'sicurezza', 'apprendistato'],
  c: ['corsi-a-catalogo', 'voucher', 'fondi-interprofessionali'],
  d: ['piano-di-sviluppo'],
} as const satisfies Record<PerformanceCode, readonly string[]>

/** What E3 advises on. */
export const ADVICE_TOPICS = [
  'contratti',
  'agevolazioni-assunzione',
  'tirocini',
  'persone-svantaggiate',
  'finanziamenti',
  'progetti-internazionali',
  'insediamento',
] as const

/** To whom a company is referred. */
export const REFERRALS = [
  'sviluppumbria',
  'ente-di-formazione',
  'fondo-interprofessionale',
  'its-academy',
  'sportello-apprendistato',
  'collocamento-mirato',
] as const
export type Referral = (typeof REFERRALS)[number]

/** A line of a plan: what is needed, for how many people, by when. */
export interface PlanLine {
  what: string
  people: number
  by?: PlainDate | undefined
}

/** What was surveyed or advised, with the delivery it was done in. */
export interface Consulenza {
  id: string
  service: 'E2' | 'E3'
  performance: PerformanceCode | null
  topics: readonly string[]
  plan: readonly PlanLine[]
  sheets: readonly string[]
  referredTo: readonly Referral[]
  vouchers: number
  note: string | null
  heldOn: PlainDate
  by: string
  minutes: number
  recognisedMinutes: number
  cents: number
}
