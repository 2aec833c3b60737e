import { dayOfWeek, plainDate, type PlainDate, type ServiceCode } from '../../standard/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import { leavesAt } from '../messaggio/index.ts'
import { wallMinutesOf } from './rome.ts'

/** For how long a place that became free is kept for who is offered it, from when she may be told. */
const OFFER_HOURS = 2

/** When somebody could come, where she would come earlier. */
export interface Accepted {
  /** The first and the last day. */
  fromOn: PlainDate
  untilOn: PlainDate
  /** 1 Monday … 6 Saturday. */
  weekdays: readonly number[]
  /** By the clock on the wall, in minutes after midnight: the whole appointment is between the two. */
  fromMinutes: number
  untilMinutes: number
}

/** Somebody who waits for a place that becomes free. */
export interface Attesa extends Accepted {
  id: string
  personaId: string
  surname: string
  name: string
  service: ServiceCode
  centro: string
  createdAt: Date
  /** When she has an appointment for that service as it is now; null where she has none. */
  bookedAt: Date | null
  /** The place kept for her at this moment. */
  offer: Posto | null
}

/** A place kept for somebody until an instant. */
export interface Posto {
  id: string
  operatorId: string
  operatorName: string | null
  startsAt: Date
  endsAt: Date
  expiresAt: Date
}

/** A place that became free. */
export interface FreedPlace extends Pick<Posto, 'operatorId' | 'startsAt' | 'endsAt'> {
  service: ServiceCode
  centro: string
}

/** Whether a place is among the days and hours somebody can come, and before the appointment she has. */
export function fits(
  { bookedAt, ...accepted }: Accepted & { bookedAt: Date | null },
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): boolean {
  const on = plainDate(romeDayOf(startsAt))
  const from = wallMinutesOf(startsAt)
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000
  return (
    accepted.fromOn <= on &&
    on <= accepted.untilOn &&
    accepted.weekdays.includes(dayOfWeek(on)) &&
    accepted.fromMinutes <= from &&
    from + minutes <= accepted.untilMinutes &&
    (bookedAt === null || startsAt < bookedAt)
  )
}

/** When an offer made now ends: two hours after its message leaves, which at night is in the morning. */
export const offerEnds = (now: Date): Date => new Date(leavesAt(now).getTime() + OFFER_HOURS * 3_600_000)

/** Whether there is time to offer a place: it begins after the offer would end. */
export const isOfferable = (startsAt: Date, now: Date): boolean => startsAt > offerEnds(now)
