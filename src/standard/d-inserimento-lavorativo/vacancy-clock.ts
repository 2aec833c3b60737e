import type { VacancyFacts } from '../vocabulary/facts.ts'
import type { PlainDate } from '../vocabulary/plain-date.ts'
import { missing, type Hindrance } from '../vocabulary/verdict.ts'

const NO_REQUEST = missing('requestedOn')

/** The day the employer asked for the vacancy to be managed. */
export function vacancyRequested(facts: VacancyFacts): PlainDate | Hindrance {
  return facts.requestedOn ?? NO_REQUEST
}
