import {
  addDays,
  dayOfWeek,
  isHoliday,
  later,
  type Bounds,
  type PlainDate,
  type ServiceCode,
} from '../../standard/index.ts'
import { instantAt } from './rome.ts'

const MINUTE = 60_000
/** How far ahead a place is looked for. */
export const HORIZON_DAYS = 90
const LONGEST_MINUTES = 60

/** Hours that somebody keeps every week: by the clock on the wall, in minutes after midnight. */
export interface Stretch {
  operatorId: string
  operatorName: string
  /** 1 Monday … 7 Sunday. */
  weekday: number
  fromMinutes: number
  untilMinutes: number
  services: readonly string[]
  validFrom: PlainDate
  validUntil: PlainDate | null
}

/** Days somebody is away, the last one included. */
export interface Away {
  operatorId: string
  fromOn: PlainDate
  untilOn: PlainDate
}

/** Time that is taken. */
export interface Busy {
  operatorId: string
  personaId: string
  startsAt: Date
  endsAt: Date
}

/** A place that may be booked. */
export interface Slot {
  operatorId: string
  operatorName: string
  startsAt: Date
  endsAt: Date
  on: PlainDate
}

/** Minutes of an appointment of a service: what its card gives at most, kept to an hour where it gives more or nothing. */
export function minutesOf({ min, max }: Bounds): number {
  return Math.max(min ?? 0, Math.min(max ?? LONGEST_MINUTES, LONGEST_MINUTES))
}

/** What is known of the hours of a team. */
export interface Timetable {
  stretches: readonly Stretch[]
  away: readonly Away[]
  busy: readonly Busy[]
}

/** The place somebody is looked for. */
export interface Wanted {
  service: ServiceCode
  minutes: number
  personaId: string
  /** Her own counsellor, preferred where two have the same hour. */
  referenteId: string | null
}

/** The places of a day, free or not, in the order of the clock; none on Sundays and holidays. */
export function placesOn(
  day: PlainDate,
  { stretches, away }: Timetable,
  { service, minutes }: Pick<Wanted, 'service' | 'minutes'>,
): Slot[] {
  if (isHoliday(day)) return []
  return stretches
    .filter(
      (each) =>
        each.weekday === dayOfWeek(day) &&
        each.services.includes(service) &&
        each.validFrom <= day &&
        (each.validUntil === null || day <= each.validUntil) &&
        !away.some(
          ({ operatorId, fromOn, untilOn }) =>
            operatorId === each.operatorId && fromOn <= day && day <= untilOn,
        ),
    )
    .flatMap((stretch) => cut(stretch, day, minutes))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** Whole places one after the other, in true minutes. */
function cut(stretch: Stretch, day: PlainDate, minutes: number): Slot[] {
  const { operatorId, operatorName, fromMinutes, untilMinutes } = stretch
  const start = instantAt(day, fromMinutes).getTime()
  const length = minutes * MINUTE
  const count = Math.floor((instantAt(day, untilMinutes).getTime() - start) / length)
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    operatorId,
    operatorName,
    startsAt: new Date(start + at * length),
    endsAt: new Date(start + (at + 1) * length),
    on: day,
  }))
}

/** The free places of some days, from an instant on, by the clock; without a person, those free for anybody. */
export function freePlaces(
  timetable: Timetable,
  wanted: Pick<Wanted, 'service' | 'minutes'> & { personaId?: string },
  when: { now: Date; from: PlainDate; until: PlainDate },
): Slot[] {
  const found: Slot[] = []
  for (let day = when.from; day <= when.until; day = addDays(day, 1)) {
    const places = placesOn(day, timetable, wanted).filter(({ startsAt }) => startsAt > when.now)
    if (places.length === 0) continue
    const [from, until] = [instantAt(day, 0), instantAt(day, 1440)]
    const busy = timetable.busy.filter((each) => each.startsAt < until && from < each.endsAt)
    found.push(...places.filter((slot) => isFree(slot, wanted.personaId, busy)))
  }
  return found
}

/** Whether nobody of the two, operator and person, has something else in those minutes. */
function isFree(
  { operatorId, startsAt, endsAt }: Slot,
  personaId: string | undefined,
  busy: readonly Busy[],
): boolean {
  return !busy.some(
    (each) =>
      (each.operatorId === operatorId || each.personaId === personaId) &&
      each.startsAt < endsAt &&
      startsAt < each.endsAt,
  )
}

/**
 * The first free places, one for each hour, from now or from the day the window of the duty opens. By the clock: those
 * within the legal date come before those beyond it.
 */
export function firstFree(
  timetable: Timetable,
  wanted: Wanted,
  when: { now: Date; today: PlainDate; fromOn: PlainDate | null; count: number },
): Slot[] {
  const found: Slot[] = []
  const first = later(when.today, when.fromOn ?? when.today)
  for (let ahead = 0; ahead <= HORIZON_DAYS && found.length < when.count; ahead++) {
    const day = addDays(first, ahead)
    const free = freePlaces(timetable, wanted, { now: when.now, from: day, until: day })
    found.push(...onePerHour(free, wanted.referenteId))
  }
  return found.slice(0, when.count)
}

function onePerHour(slots: readonly Slot[], referenteId: string | null): Slot[] {
  const byHour = Map.groupBy(slots, ({ startsAt }) => startsAt.getTime())
  return [...byHour.values()].flatMap(
    (same) => same.find(({ operatorId }) => operatorId === referenteId) ?? same.slice(0, 1),
  )
}

/** Whether a place is after the last useful day, where there is one. */
export const isBeyond = ({ on }: Pick<Slot, 'on'>, dueOn: PlainDate | null): boolean =>
  dueOn !== null && on > dueOn
