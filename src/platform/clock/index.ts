/** What the program believes the moment is. */
export interface Clock {
  /** The instant, as a `Date` in UTC. */
  now(): Date
}

/**
 * The real clock; or, where `from` names an instant (`SIUL_CLOCK`, demo and tests), one that starts there and goes on
 * at the usual pace. Throws where the text is not an instant.
 */
export function startClock(from?: string): Clock {
  if (!from) return { now: () => new Date() }
  const start = Date.parse(from)
  if (Number.isNaN(start))
    throw new RangeError(`SIUL_CLOCK is not an instant (for example 2026-11-10T10:04:00+01:00): ${from}`)
  const offset = start - Date.now()
  return { now: () => new Date(Date.now() + offset) }
}

const romeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })

/** The civil day in Italy at an instant, `YYYY-MM-DD`. */
export function romeDayOf(instant: Date): string {
  return romeDay.format(instant)
}
