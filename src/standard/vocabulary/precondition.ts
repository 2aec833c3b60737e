import { event } from './deed.ts'
import type { PersonaFacts } from './facts.ts'
import type { Parameters } from './parameter.ts'
import { plainDate, type PlainDate } from './plain-date.ts'
import { defineRule, type Rule, type RuleSpec } from './rule.ts'
import { hindered, missing, verdict, type Hindrance } from './verdict.ts'

/** Satisfied (since a day, where it has one), not satisfied because, or not to be judged. */
export type Satisfied = { readonly met: PlainDate | null } | { readonly unmet: string } | Hindrance

interface Precondition extends RuleSpec {
  readonly holds: (facts: PersonaFacts, on: PlainDate, parameters?: Parameters) => Satisfied
}

/** What must be true of a person before a service: `met`, or `missed` where it is not. */
export function precondition(spec: Precondition): Rule<PersonaFacts> {
  return defineRule<PersonaFacts>({
    ...spec,
    parameters: [],
    judging: (head) => (facts, on, parameters) => {
      const answer = spec.holds(facts, on, parameters)
      if ('met' in answer) return verdict(head, { outcome: 'met', on: answer.met })
      if ('unmet' in answer) return verdict(head, { outcome: 'missed', because: answer.unmet })
      return hindered(head, answer)
    },
  })
}

/** The DID was given, by that day. */
export function didGiven(facts: PersonaFacts, on: PlainDate): Satisfied {
  if (facts.didOn === undefined) return missing('didOn')
  return facts.didOn !== null && facts.didOn <= on ? { met: facts.didOn } : { unmet: 'Non ha reso la DID.' }
}

/** The patto was signed, by that day. */
export function pattoSigned(facts: PersonaFacts, on: PlainDate): Satisfied {
  if (facts.pattoSignedOn === undefined) return missing('pattoSignedOn')
  return facts.pattoSignedOn !== null && facts.pattoSignedOn <= on
    ? { met: facts.pattoSignedOn }
    : { unmet: 'Non ha sottoscritto il patto di servizio.' }
}

/** The first orientation interview was held, by that day (the same day is enough). */
export function firstInterviewHeld(facts: PersonaFacts, on: PlainDate): Satisfied {
  if (facts.events === undefined) return missing('events')
  const held = interview.first(facts, { from: EVER, until: on, minimumDays: 0 })
  return held === null ? { unmet: 'Non ha ancora avuto il colloquio di primo orientamento.' } : { met: held }
}

const interview = event('primo-colloquio')
const EVER = plainDate('0001-01-01')
