import { daysBetween, inItalian, type PlainDate } from './plain-date.ts'
import { verdict, type RuleHead, type UsedParameters, type Verdict } from './verdict.ts'

/** A term worked out on some facts. `opens` null: useful from the start. `due` null: the act gives no last day. */
export interface Term {
  readonly opens: PlainDate | null
  readonly due: PlainDate | null
  /** The first time it was done, not before the opening and not after `on`. */
  readonly done: PlainDate | null
  readonly on: PlainDate
  readonly parameters: UsedParameters
  /** What to say while it is not done: done, but in a way that does not count. */
  readonly note: string | null
}

/** Done in time, done late (late is still done, and counted), still in time, or expired. */
export function judgeTerm(rule: RuleHead, term: Term): Verdict {
  const { opens: from, due, done, on, parameters, note } = term
  if (done !== null && (due === null || done <= due)) {
    return verdict(rule, { outcome: 'met', from, due, on: done, parameters })
  }
  if (due === null) return verdict(rule, { outcome: 'open', from, due, because: note, parameters })
  if (done === null && on <= due) {
    return verdict(rule, {
      outcome: 'open',
      from,
      due,
      daysLeft: daysBetween(on, due),
      because: note,
      parameters,
    })
  }
  const daysLate = daysBetween(due, done ?? on)
  const because = done === null ? (note ?? expired(due)) : late(done, due)
  return verdict(rule, { outcome: 'missed', from, due, daysLate, on: done, because, parameters })
}

const expired = (due: PlainDate) => `Il termine è scaduto il ${inItalian(due)}.`
const late = (done: PlainDate, due: PlainDate) =>
  `Fatto il ${inItalian(done)}, dopo il termine del ${inItalian(due)}.`
