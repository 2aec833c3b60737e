import { addDays, dayOfWeek, type PlainDate, type ServiceCode } from '../../standard/index.ts'

/** How many weeks ahead one looks. */
export const WEEKS = 8

/** A week, Monday to Sunday; the first begins today. */
export interface Week {
  from: PlainDate
  until: PlainDate
}

/** The weeks ahead, this one first. */
export function weeksFrom(today: PlainDate): Week[] {
  const monday = addDays(today, 1 - dayOfWeek(today))
  return Array.from({ length: WEEKS }, (_, at) => ({
    from: at === 0 ? today : addDays(monday, at * 7),
    until: addDays(monday, at * 7 + 6),
  }))
}

/** People whose legal term for a service ends in a week, and those of them who are booked within it. */
export interface DueInWeek {
  week: number
  service: ServiceCode
  people: number
  booked: number
}

/** What a week asks and what it has, for a service. */
export interface Load extends DueInWeek, Week {
  /** Free places of the week. */
  free: number
  /** Places that lack by the end of the week, those of the weeks before counted too: 0 where they are enough. */
  missing: number
}

/**
 * People due against free places, week by week. A place of an earlier week serves who is due later; never the other way
 * round.
 */
export function forecast(
  service: ServiceCode,
  weeks: readonly Week[],
  { due, free }: { due: readonly DueInWeek[]; free: readonly number[] },
): Load[] {
  let spare = 0
  return weeks.map((week, at) => {
    const { people, booked } = due.find((each) => each.week === at && each.service === service) ?? {
      people: 0,
      booked: 0,
    }
    const places = free[at] ?? 0
    spare += places - (people - booked)
    const missing = Math.max(0, -spare)
    // Who found no place in her week is late, and does not take those of the weeks after from who is due then.
    spare = Math.max(0, spare)
    return { ...week, week: at, service, people, booked, free: places, missing }
  })
}
