import { done, refused, type Outcome } from '../../platform/work/index.ts'
import { instantAt } from '../../records/agenda/index.ts'
import type { Moment } from '../../records/mediazione/index.ts'
import type { PlainDate } from '../../standard/index.ts'

/** An hour by the clock (`9:30`) as minutes after midnight. Refused `mediazione.ora-impossibile`. */
export function minutesOfHour(hour: string): Outcome<number> {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(hour) ?? []
  const isHour = hours !== '' && Number(hours) < 24 && Number(minutes) < 60
  return isHour ? done(Number(hours) * 60 + Number(minutes)) : refused('mediazione.ora-impossibile')
}

/** A stretch of a day, on the wall and as instants. Refused as above, or where it passes midnight. */
export function momentOf(
  on: PlainDate,
  from: string,
  minutes: number,
): Outcome<Moment & { startsAt: Date; endsAt: Date }> {
  const hour = minutesOfHour(from)
  if (!hour.ok) return hour
  const untilMinutes = hour.value + minutes
  if (untilMinutes > 1440) return refused('mediazione.ora-impossibile')
  return done({
    on,
    fromMinutes: hour.value,
    untilMinutes,
    startsAt: instantAt(on, hour.value),
    endsAt: instantAt(on, untilMinutes),
  })
}
