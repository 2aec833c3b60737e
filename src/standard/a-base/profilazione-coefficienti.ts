import { plainDate, type PlainDate } from '../vocabulary/plain-date.ts'
import type { Pair } from './questionario.ts'

/** The weights of one questionnaire, in logits. A run is repeatable only with the version that made it. */
export interface Coefficients {
  readonly id: string
  readonly version: number
  readonly questionnaire: { readonly id: string; readonly version: number }
  readonly validFrom: PlainDate
  /** `illustrativo`: written to show how the tool works; not estimated, not the Ministry's. */
  readonly standing: 'illustrativo' | 'ufficiale'
  /** What is said with every result. */
  readonly notice: Pair
  readonly intercept: number
  /** By question, then by option. Positive: further from work. Zero: the answer says nothing. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Demonstration weights: the official ones are not published. They suggest an interview, never decide a right. */
export const ILLUSTRATIVE_COEFFICIENTS: Coefficients = {
  id: 'illustrativo',
  version: 1,
  questionnaire: { id: 'colloquio', version: 1 },
  validFrom: plainDate('2014-01-01'),
  standing: 'illustrativo',
  notice: {
    it: 'Pesi dimostrativi, non del Ministero. Il risultato aiuta il colloquio: non decide nessun diritto.',
    en: 'Demonstration weights, not the Ministry’s. The result helps the interview: it decides no right.',
  },
  intercept: -1.2,
  weights: {
    'titolo-di-studio': { nessuno: 0.8, 'licenza-media': 0.5, qualifica: 0.1, diploma: 0, laurea: -0.5 },
    'ultimo-lavoro': {
      'meno-di-sei-mesi': -0.6,
      'meno-di-un-anno': 0,
      'uno-due-anni': 0.5,
      'oltre-due-anni': 1,
      mai: 0.6,
    },
    esperienza: { nulla: 0.5, 'meno-di-un-anno': 0.2, 'uno-cinque-anni': 0, 'oltre-cinque-anni': -0.4 },
    italiano: { bene: 0, 'scrivo-a-fatica': 0.3, 'parlo-poco': 0.7, 'quasi-nulla': 1 },
    spostamenti: { 'patente-e-mezzo': -0.3, patente: 0, 'mezzi-pubblici': 0.2, 'vicino-casa': 0.5 },
    cura: { no: 0, 'si-organizzato': 0, 'si-limita': 0.3, 'non-risponde': 0 },
    computer: { 'da-solo': -0.2, 'con-aiuto': 0.1, no: 0.4 },
    ricerca: { 'ogni-settimana': -0.2, 'qualche-volta': 0, no: 0.2 },
  },
}
