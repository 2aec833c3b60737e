import type { Deed } from './deed.ts'
import type { PersonaFacts } from './facts.ts'
import { shiftEnd } from './holiday.ts'
import { since, valueOn, type Parameter } from './parameter.ts'
import { addDays, addMonths, earlier, inItalian, plainDate, type PlainDate } from './plain-date.ts'
import { defineRule, type Rule, type RuleSpec } from './rule.ts'
import { moveEnd } from './suspension.ts'
import { judgeTerm } from './term.ts'
import { hindered, notApplicable } from './verdict.ts'
import type { Hindrance, RuleHead, UsedParameters, Verdict } from './verdict.ts'

interface Timed<F> extends RuleSpec {
  readonly validFrom: PlainDate
  /** The day the clock starts, or why it does not. */
  readonly clock: (facts: F) => PlainDate | Hindrance
  readonly deed: Deed<F>
}

interface InMonths extends Timed<PersonaFacts> {
  readonly months: number
  /** Months after which the window opens; left out, it is open from the start. */
  readonly opensAfterMonths?: number
  /** The least length, in days, of the training that counts. */
  readonly minimumDays?: number
}

/** A term of months from the start of a status, or a window between two: suspensions of the status move both ends. */
export function withinMonths(spec: InMonths): Rule<PersonaFacts> {
  const { code, source, validFrom, clock, deed } = spec
  const last = since(`${code}.months`, spec.months, { validFrom, source })
  const opening = optional(`${code}.opensAfterMonths`, spec.opensAfterMonths, spec)
  const length = optional(`${code}.minimumDays`, spec.minimumDays, spec)
  return defineRule<PersonaFacts>({
    ...spec,
    parameters: [last, opening, length].filter((each) => each !== null),
    judging: (head) => (facts, on, parameters) => {
      const from = clock(facts)
      if (typeof from !== 'string') return hindered(head, from)
      const months = valueOn(last, from, parameters)
      const after = opening === null ? null : valueOn(opening, from, parameters)
      const minimumDays = length === null ? 0 : (valueOn(length, from, parameters) ?? 0)
      if (months === null) return hindered(head, notInForce(from))
      const end = (count: number) => moveEnd({ from, end: addMonths(from, count) }, facts.suspensions, on)
      const used: UsedParameters = { from, months }
      return judgeDeed(head, {
        deed,
        facts,
        from,
        on,
        minimumDays,
        opens: after === null ? null : end(after),
        due: shiftEnd(end(months), from, parameters),
        used: withNumbers(used, after, minimumDays),
      })
    },
  })
}

interface InDays<F> extends Timed<F> {
  readonly days: number
}

/** A term of days, the starting day not counted; zero is the same day. */
export function withinDays<F>(spec: InDays<F>): Rule<F> {
  const { code, source, validFrom, clock, deed } = spec
  const length = since(`${code}.days`, spec.days, { validFrom, source })
  return defineRule<F>({
    ...spec,
    parameters: [length],
    judging: (head) => (facts, on, parameters) => {
      const from = clock(facts)
      if (typeof from !== 'string') return hindered(head, from)
      const days = valueOn(length, from, parameters)
      if (days === null) return hindered(head, notInForce(from))
      // «At once» is the same day, holiday or not.
      const due = days === 0 ? from : shiftEnd(addDays(from, days), from, parameters)
      return judgeDeed(head, {
        deed,
        facts,
        from,
        on,
        opens: null,
        due,
        minimumDays: 0,
        used: { from, days },
      })
    },
  })
}

interface Before<F> extends RuleSpec {
  /** The last useful day, or why there is none. */
  readonly end: (facts: F) => PlainDate | Hindrance
  /** The first useful day, and what to ask where it is not known and it matters. */
  readonly from: (facts: F) => PlainDate | Hindrance
  readonly deed: Deed<F>
}

/** Before something ends, its last day included. That day is a fact, not a count: suspensions do not move it. */
export function before<F>(spec: Before<F>): Rule<F> {
  const { end, from, deed } = spec
  return defineRule<F>({
    ...spec,
    parameters: [],
    judging: (head) => (facts, on) => {
      const due = end(facts)
      if (typeof due !== 'string') return hindered(head, due)
      const start = from(facts)
      const judged = { deed, facts, on, opens: null, due, minimumDays: 0 }
      if (typeof start === 'string') return judgeDeed(head, { ...judged, from: start, used: { from: start } })
      const done = deed.first(facts, { from: EVER, until: on, minimumDays: 0 })
      return done === null ? judgeDeed(head, { ...judged, from: EVER, used: {} }) : hindered(head, start)
    },
  })
}

interface Judged<F> {
  readonly deed: Deed<F>
  readonly facts: F
  readonly from: PlainDate
  readonly on: PlainDate
  readonly opens: PlainDate | null
  readonly due: PlainDate | null
  readonly minimumDays: number
  readonly used: UsedParameters
}

/** The verdict of a term on what was done. What comes before the opening is anticipated, and does not count. */
export function judgeDeed<F>(head: RuleHead, judged: Judged<F>): Verdict {
  const { deed, facts, from, on, opens, due, minimumDays, used } = judged
  const span = { from: opens ?? from, until: on, minimumDays }
  const done = deed.first(facts, span)
  if (done !== null && (due === null || done <= due)) {
    return judgeTerm(head, { opens, due, done, on, parameters: used, note: null })
  }
  const useful = { ...span, until: due === null ? on : earlier(due, on) }
  const doubt = deed.doubt?.(facts, useful)
  if (doubt) return hindered(head, doubt)
  return judgeTerm(head, { opens, due, done, on, parameters: used, note: noteOf(judged, useful.until) })
}

function noteOf<F>(judged: Judged<F>, until: PlainDate): string | null {
  const { deed, facts, from, opens, minimumDays } = judged
  if (opens !== null) {
    const early = deed.first(facts, { from, until: earlier(opens, until), minimumDays })
    if (early !== null) return `Anticipato il ${inItalian(early)}: vale dal ${inItalian(opens)}.`
  }
  return minimumDays === 0 ? null : (deed.shortfall?.(facts, { from, until, minimumDays }) ?? null)
}

const EVER = plainDate('0001-01-01')

function optional(
  code: string,
  value: number | undefined,
  spec: Timed<PersonaFacts>,
): Parameter<number> | null {
  return value === undefined ? null : since(code, value, { validFrom: spec.validFrom, source: spec.source })
}

function withNumbers(
  used: UsedParameters,
  opensAfterMonths: number | null,
  minimumDays: number,
): UsedParameters {
  if (opensAfterMonths === null && minimumDays === 0) return used
  return {
    ...used,
    ...(opensAfterMonths === null ? {} : { opensAfterMonths }),
    ...(minimumDays === 0 ? {} : { minimumDays }),
  }
}

const notInForce = (from: PlainDate) => notApplicable(`Il termine non era in vigore il ${inItalian(from)}.`)
