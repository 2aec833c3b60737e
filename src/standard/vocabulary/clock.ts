import type { PersonaFacts } from './facts.ts'
import type { PlainDate } from './plain-date.ts'
import { missing, notApplicable, type Hindrance } from './verdict.ts'

const NO_START = missing('unemploymentFrom')
const NO_STATUS = notApplicable('Non risulta uno stato di disoccupazione.')
const NO_SUPPORT_KNOWN = missing('support')
const NO_SUPPORT = notApplicable('Non riceve un sostegno al reddito.')
const NO_REQUIREMENT_KNOWN = missing('support.requiresUnemployment')
const OTHER_SUPPORT = notApplicable('Il suo sostegno non richiede lo stato di disoccupazione.')

/**
 * The start of the unemployment status. A status has a start only where the availability was declared (art. 1, c. 2,
 * lett. c, D.Lgs. 181/2000): a known start does not ask for the day of the DID.
 */
export function unemploymentStart(facts: PersonaFacts): PlainDate | Hindrance {
  const from = facts.unemploymentFrom
  return from === undefined ? NO_START : (from ?? NO_STATUS)
}

/** Why a person is not one who receives a support that requires unemployment; null where it is so. */
export function notSupportedInUnemployment(facts: PersonaFacts): Hindrance | null {
  const support = facts.support
  if (support === undefined) return NO_SUPPORT_KNOWN
  if (support === null) return NO_SUPPORT
  if (support.requiresUnemployment === undefined) return NO_REQUIREMENT_KNOWN
  return support.requiresUnemployment ? null : OTHER_SUPPORT
}
