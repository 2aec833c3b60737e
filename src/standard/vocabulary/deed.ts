import type { PersonaEvent, PersonaEventKind, PersonaFacts } from './facts.ts'
import { inItalian, type PlainDate } from './plain-date.ts'
import { missing, type Hindrance } from './verdict.ts'

/** Days, both included, in which something is looked for; `minimumDays` is the least length that counts, 0 any. */
export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly minimumDays: number
}

/** How something done is found in the facts. */
export interface Deed<F> {
  /** The first day it was done, null where it was not. */
  first(facts: F, span: Span): PlainDate | null
  /** What to ask before saying that it was not done. */
  doubt?(facts: F, span: Span): Hindrance | null
  /** What was done without the length that counts, in Italian. */
  shortfall?(facts: F, span: Span): string | null
}

/** An event of the person's register, of one kind. */
export function event(kind: PersonaEventKind): Deed<PersonaFacts> {
  const lengthUnknown = missing(`events.${kind}.days`)
  return {
    first(facts, span) {
      let first: PlainDate | null = null
      for (const each of within(facts, kind, span)) {
        if (span.minimumDays > 0 && (each.days === undefined || each.days < span.minimumDays)) continue
        if (first === null || each.on < first) first = each.on
      }
      return first
    },
    doubt(facts, span) {
      if (span.minimumDays === 0) return null
      return within(facts, kind, span).some(({ days }) => days === undefined) ? lengthUnknown : null
    },
    shortfall(facts, span) {
      const last = within(facts, kind, span).at(-1)
      if (last?.days === undefined) return null
      return `Il ${inItalian(last.on)} ${last.days} giorni: ne servono almeno ${span.minimumDays}.`
    },
  }
}

/** A day written in the facts, if it has come. One before the clock started counts as done on time. */
export function day<F>(read: (facts: F) => PlainDate | null | undefined): Deed<F> {
  return {
    first(facts, span) {
      const on = read(facts)
      return on !== undefined && on !== null && on <= span.until ? on : null
    },
  }
}

const NO_EVENTS: readonly PersonaEvent[] = []

function within(facts: PersonaFacts, kind: PersonaEventKind, span: Span): readonly PersonaEvent[] {
  const events = facts.events
  if (events === undefined || events.length === 0) return NO_EVENTS
  return events.filter((each) => each.kind === kind && each.on >= span.from && each.on <= span.until)
}
