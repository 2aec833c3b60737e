import type { PlainDate } from './plain-date.ts'
import type { ServiceCode } from './service.ts'

/** `open` still in time · `met` done · `missed` late or broken · `not-applicable` because · `unknown` facts missing. */
export type Outcome = 'open' | 'met' | 'missed' | 'not-applicable' | 'unknown'

/** `blocks` the act makes it a condition · `asks-a-reason` it may be set aside · `measures` late is still done, and counted. */
export type Force = 'blocks' | 'asks-a-reason' | 'measures'

/** The parameters a rule was judged with; `from` is the day its clock started. */
export type UsedParameters = Readonly<Record<string, PlainDate | number | boolean | null>>

/** What the law says of some facts on a day. The shape is a promise of the API and the CLI. */
export interface Verdict {
  readonly rule: string
  readonly service: ServiceCode
  readonly outcome: Outcome
  /** First day of the window, where the rule has one. */
  readonly from: PlainDate | null
  /** Last useful day. */
  readonly due: PlainDate | null
  readonly daysLeft: number | null
  readonly daysLate: number | null
  /** The day it was done. */
  readonly on: PlainDate | null
  /** The facts to ask for, where unknown. */
  readonly missing: readonly string[]
  /** In Italian, where the outcome needs a reason. */
  readonly because: string | null
  readonly force: Force
  readonly source: string
  readonly parameters: UsedParameters
}

/** Why a rule cannot be judged (facts missing) or does not apply (because). */
export type Hindrance = { readonly missing: readonly string[] } | { readonly because: string }

/** The facts to ask for, by their path: `support.until`. */
export const missing = (...facts: string[]): Hindrance => ({ missing: facts })

/** The reason, an Italian sentence, why a rule does not concern these facts. */
export const notApplicable = (because: string): Hindrance => ({ because })

/** The part of a rule that goes into its verdicts. */
export interface RuleHead {
  readonly code: string
  readonly service: ServiceCode
  readonly force: Force
  readonly source: string
}

interface Reached {
  readonly outcome: Outcome
  readonly from?: PlainDate | null
  readonly due?: PlainDate | null
  readonly daysLeft?: number
  readonly daysLate?: number
  readonly on?: PlainDate | null
  readonly missing?: readonly string[]
  readonly because?: string | null
  readonly parameters?: UsedParameters
}

const NONE: readonly string[] = []
const NO_PARAMETERS: UsedParameters = {}

/** A verdict of a rule: what is not given is null. */
export function verdict(rule: RuleHead, reached: Reached): Verdict {
  return {
    rule: rule.code,
    service: rule.service,
    outcome: reached.outcome,
    from: reached.from ?? null,
    due: reached.due ?? null,
    daysLeft: reached.daysLeft ?? null,
    daysLate: reached.daysLate ?? null,
    on: reached.on ?? null,
    missing: reached.missing ?? NONE,
    because: reached.because ?? null,
    force: rule.force,
    source: rule.source,
    parameters: reached.parameters ?? NO_PARAMETERS,
  }
}

/** The verdict of a rule that a hindrance stops: `unknown` or `not-applicable`. */
export function hindered(rule: RuleHead, hindrance: Hindrance): Verdict {
  return 'missing' in hindrance
    ? verdict(rule, { outcome: 'unknown', missing: hindrance.missing })
    : verdict(rule, { outcome: 'not-applicable', because: hindrance.because })
}
