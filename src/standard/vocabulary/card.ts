import type { DeliveryChannel, PartCode, PerformanceCode } from './delivery.ts'
import type { Indicator } from './indicator.ts'
import { ACT_FROM } from './parameter.ts'
import type { PlainDate } from './plain-date.ts'
import type { RuleCode } from './rule.ts'
import type { AreaCode, ServiceCode } from './service.ts'

/** Minutes; a bound that the act does not give is null. */
export interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** Hourly standard cost: none, due when delivered, or due only when a placement follows. */
export interface Ucs {
  readonly kind: 'none' | 'hourly' | 'hourly-on-placement'
  /** Cents an hour. */
  readonly cents: number | null
  readonly group: 'divided-by-participants-per-operator' | null
}

/** Whom the service is for. */
export type Audience = 'cittadini' | 'datori-di-lavoro' | 'entrambi'

/** A service card of the act, as `list` gives it. */
export interface Card {
  readonly code: ServiceCode
  readonly area: AreaCode
  readonly name: string
  /** The other name the act gives it, in brackets. */
  readonly alias: string | null
  readonly for: Audience
  readonly individual: { readonly minutes: Bounds }
  readonly group: {
    readonly minutes: Bounds
    readonly max: number | null
    /** Activities for which the maximum does not hold. */
    readonly except?: 'school-to-work'
  } | null
  readonly tutoring?: { readonly minutesPerMonth: Bounds }
  /** Work without the user, beside that at the desk. */
  readonly backOffice?: { readonly minutes: Bounds }
  readonly parts?: readonly { readonly code: PartCode; readonly maxMinutes: number | null }[]
  readonly performances?: readonly {
    readonly code: PerformanceCode
    readonly name: string
    readonly minutes: Bounds
  }[]
  readonly ucs: Ucs
  readonly activities: readonly string[]
  readonly recipients: readonly string[]
  readonly conditions: readonly string[]
  readonly outputs: readonly string[]
  readonly modes: readonly string[]
  /**
   * The channels that the modality of the card allows; where it says nothing of the user's presence, at the desk or
   * at a distance. Empty where the card has no modality.
   */
  readonly channels: readonly DeliveryChannel[]
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
  /** The deadlines and limits of the card. */
  readonly rules: readonly RuleCode[]
  /** What must be true of the person before. */
  readonly preconditions: readonly RuleCode[]
  readonly source: string
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
}

type CardSpec = Omit<
  Card,
  | 'alias'
  | 'group'
  | 'indicators'
  | 'rules'
  | 'preconditions'
  | 'conditions'
  | 'source'
  | 'validFrom'
  | 'validUntil'
> & {
  readonly alias?: string
  readonly group?: Card['group']
  readonly conditions?: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly rules?: readonly { readonly code: RuleCode }[]
  readonly preconditions?: readonly { readonly code: RuleCode }[]
}

/** A card of the act in force since the act is. */
export function card(spec: CardSpec): Card {
  const {
    code,
    area,
    name,
    alias = null,
    for: audience,
    individual,
    group = null,
    ucs,
    recipients,
    outputs,
    ...more
  } = spec
  return {
    code,
    area,
    name,
    alias,
    for: audience,
    individual,
    group,
    ucs,
    recipients,
    outputs,
    ...more,
    conditions: spec.conditions ?? [],
    indicators: spec.indicators.filter(({ official }) => official).map(({ code, name }) => ({ code, name })),
    rules: (spec.rules ?? []).map(({ code }) => code),
    preconditions: (spec.preconditions ?? []).map(({ code }) => code),
    source: `Allegato A, scheda ${code}`,
    validFrom: ACT_FROM,
    validUntil: null,
  }
}

/** Cost of the cards at 33 € an hour. */
export const HOURLY: Ucs = { kind: 'hourly', cents: 3300, group: null }
/** The same, divided in a group. */
export const HOURLY_SHARED: Ucs = { ...HOURLY, group: 'divided-by-participants-per-operator' }
/** 34,40 € an hour, if a placement follows. */
export const HOURLY_ON_PLACEMENT: Ucs = { kind: 'hourly-on-placement', cents: 3440, group: null }
export const NO_UCS: Ucs = { kind: 'none', cents: null, group: null }
/** A duration that the act leaves open. */
export const OPEN_ENDED: Bounds = { min: null, max: null }

/** What the act asks of a whole area. */
export interface Area {
  readonly code: AreaCode
  readonly name: string
  readonly aim: string
  readonly access: readonly string[]
  readonly structural: readonly string[]
  readonly operational: readonly string[]
  readonly profiles: readonly Profile[]
  readonly source: string
}

/** A competence profile of the staff. */
export interface Profile {
  readonly name: string
  readonly services: readonly ServiceCode[]
  /** The profiles whose competences it adds to. */
  readonly adds: readonly string[]
  readonly knowledge: readonly string[]
  readonly skills: readonly string[]
}
