import type { Label } from '../a-base/labels.ts'
import type { RuleCode } from './rule.ts'
import type { ServiceCode } from './service.ts'

/** The facts of the ledger that indicators count. */
export const FACT_KINDS = [
  'assunzione.comunicata',
  'avviamento.effettuato',
  'azienda.contattata',
  'candidatura.pubblicizzata',
  'comunicazione.ricevuta',
  'convenzione.stipulata',
  'cv.pubblicato',
  'cv.ritirato',
  'did.acquisita',
  'fabbisogno.espresso',
  'formazione.iniziata',
  'invio.effettuato',
  'opportunita.individuata',
  'opportunita.segnalata',
  'patto.rinnovato',
  'patto.sottoscritto',
  'preselezione.effettuata',
  'prestazione.erogata',
  'progetto.erogato',
  'prospetto.verificato',
  'rosa.inviata',
  'scheda.aggiornata',
  'scheda.rilasciata',
  'servizio.richiesto',
  'sospensione.registrata',
  'tirocinio.attivato',
  'tirocinio.trasformato',
  'vacancy.presa-in-carico',
  'vacancy.pubblicata',
  'vacancy.richiesta',
  'voucher.erogato',
  'voucher.richiesto',
] as const // prettier-ignore

export type FactKind = (typeof FACT_KINDS)[number]

/**
 * What is counted: the facts one by one · the sessions, a group once · the persons or employers, each once · those
 * in being on the last day (kinds in `facts` add, kinds in `less` take away) · the days between two facts of one record.
 */
export type Counted =
  'facts' | 'sessions' | 'persons' | 'employers' | 'persons-and-employers' | 'stock' | 'days'

export interface Indicator {
  /** `A2.1`: the service and the place in its card. */
  readonly code: `${ServiceCode}.${number}`
  readonly service: ServiceCode
  /** The official name. */
  readonly name: string
  readonly counted: Counted
  readonly facts: readonly FactKind[]
  readonly less?: readonly FactKind[]
  /** What the facts must say; a list means any of them. */
  readonly where?: Readonly<Record<string, string | number | readonly string[]>>
  /** Only those for whom this rule is met. */
  readonly met?: RuleCode
  /** Only those who have this label the day of the fact. */
  readonly label?: Label
  /** Only trainings that last at least so many days. */
  readonly minimumDays?: number
  /** Counts told apart by this property of the facts. */
  readonly by?: string
  /** False: the card names no indicator, the count is ours. */
  readonly official: boolean
}

type Definition = Omit<Indicator, 'code' | 'service' | 'official'>

/** The indicators of a service in the order of its card: the code is the place. `official` false: counts of ours. */
export function indicators(
  service: ServiceCode,
  definitions: readonly Definition[],
  { official = true } = {},
): Indicator[] {
  return definitions.map((each, i) => ({ code: `${service}.${i + 1}`, service, ...each, official }))
}
