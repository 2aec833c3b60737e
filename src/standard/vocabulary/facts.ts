import type { PlainDate } from './plain-date.ts'

/** Income support. `requiresUnemployment`: the status is a requirement of the right (ASpI and the like). */
export interface Support {
  readonly from?: PlainDate
  readonly until?: PlainDate | null
  readonly requiresUnemployment?: boolean
  readonly whileEmployed?: boolean
  /** Suspended from work since; null where the worker is not suspended. */
  readonly suspendedFrom?: PlainDate | null
}

/** Days of a suspension of the status, both included; `until` null is still running. */
export interface Suspension {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export type PersonaEventKind =
  | 'primo-colloquio'
  | 'orientamento-collettivo-proposto'
  | 'formazione-offerta'
  | 'formazione-iniziata'
  | 'proposta-inserimento'

/** Something done for a person; `days` is the length of a training. */
export interface PersonaEvent {
  readonly kind: PersonaEventKind
  readonly on: PlainDate
  readonly days?: number
}

/**
 * What is known of a person. A key left out is not known; `null` is known to be none. `events` and `suspensions`
 * are registers: what is not in them did not happen.
 */
export interface PersonaFacts {
  readonly subject: 'persona'
  readonly birthOn?: PlainDate
  readonly sex?: 'F' | 'M'
  readonly degree?: boolean
  readonly schoolingDone?: boolean
  readonly neverWorked?: boolean
  readonly lastJobEndedOn?: PlainDate | null
  readonly didOn?: PlainDate | null
  readonly unemploymentFrom?: PlainDate | null
  readonly atRiskOfLongTerm?: boolean
  readonly student?: boolean
  readonly support?: Support | null
  readonly suspensions?: readonly Suspension[]
  readonly pattoSignedOn?: PlainDate | null
  readonly events?: readonly PersonaEvent[]
  /** Enrolled on the lists of L. 68/1999. */
  readonly l68Listed?: boolean
  /** Level of distance from employability, set by the profiling; null where not profiled. */
  readonly employabilityLevel?: number | null
  /** A specific need found in the first orientation interview. */
  readonly specificNeed?: boolean
}

/** What is known of a vacancy. A day left out or null has not come, except `requestedOn` and `rosaSentOn`: left out, not known. */
export interface VacancyFacts {
  readonly subject: 'vacancy'
  readonly requestedOn?: PlainDate
  readonly publishedOn?: PlainDate | null
  readonly preselectionOn?: PlainDate | null
  readonly rosaSentOn?: PlainDate | null
  readonly rosaSize?: number | null
  readonly companyWantsMore?: boolean
  readonly selectionRequested?: boolean
  readonly selectionStartedOn?: PlainDate | null
  readonly outcomesCheckedOn?: PlainDate | null
  readonly publicAdministration?: boolean
}

export type Facts = PersonaFacts | VacancyFacts
