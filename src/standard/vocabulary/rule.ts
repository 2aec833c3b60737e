import type { Parameter, Parameters } from './parameter.ts'
import type { PlainDate } from './plain-date.ts'
import type { ServiceCode } from './service.ts'
import type { RuleHead, Verdict } from './verdict.ts'

/** `<service>.<what it says>`, as `A2.primo-colloquio-entro-tre-mesi`. Stable: stored with the verdicts. */
export type RuleCode = `${ServiceCode}.${string}`

/** A sentence of the act that can be judged. The day is always an argument: the law reads no clock. */
export interface Rule<F> extends RuleHead {
  readonly code: RuleCode
  /** What the act asks, in one Italian sentence. */
  readonly sentence: string
  /** The legal numbers the rule rests on. */
  readonly parameters: readonly Parameter[]
  /** What the rule says of these facts on a day. Pure, never throws on well-formed facts. */
  readonly judge: (facts: F, on: PlainDate, parameters?: Parameters) => Verdict
}

/** What a rule's author writes; the service is read from the code. */
export type RuleSpec = Pick<Rule<never>, 'code' | 'sentence' | 'source' | 'force'>

interface Definition<F> extends RuleSpec {
  readonly parameters: readonly Parameter[]
  /** Gets the head of the rule, to build verdicts from. */
  readonly judging: (head: RuleHead) => Rule<F>['judge']
}

/** Makes a rule of its sentence, source, force, numbers and judgement. */
export function defineRule<F>(definition: Definition<F>): Rule<F> {
  const { code, sentence, source, force, parameters } = definition
  const service = code.slice(0, 2) as ServiceCode
  return {
    code,
    service,
    sentence,
    source,
    force,
    parameters,
    judge: definition.judging({ code, service, force, source }),
  }
}
