import type { DemoColloqui } from '../../records/demo/index.ts'
import { addDays, costOf, plainDate, preconditionsOf, type PlainDate } from '../../standard/index.ts'
import { openDay, romeInstant, workingDays } from './calendar.ts'

const MINUTES = 45
/** In the afternoon, when nobody of the demo has a first interview fixed; today at ten, between two of those. */
const HELD_AT = 1080
const FIXED_AT = [600, 720]

/** Three interviews for the match that each counsellor held in the last days, and two that she has today and tomorrow. */
export function demoColloqui(today: PlainDate): DemoColloqui {
  const [last = today] = workingDays(today, 1)
  const on = plainDate(last)
  const cost = costOf({
    service: 'D1',
    on,
    mode: 'individual',
    minutes: MINUTES,
    channel: 'in-presenza',
    competentCentre: true,
  })
  const known = { subject: 'persona', pattoSignedOn: on, employabilityLevel: 2 } as const
  const first = openDay(today)
  return {
    held: workingDays(today, 3).map((day) => ({
      on: day,
      startedAt: romeInstant(day, HELD_AT),
      endedAt: romeInstant(day, HELD_AT + MINUTES),
    })),
    minutes: MINUTES,
    cents: cost.sessionCents,
    verdicts: [...cost.verdicts, ...preconditionsOf('D1', known, { on })],
    outputs: ['patto-aggiornato', 'opportunita-individuate'],
    fixed: [first, openDay(addDays(first, 1))].map((day, at) => ({
      startsAt: romeInstant(day, FIXED_AT[at] ?? 600),
      endsAt: romeInstant(day, (FIXED_AT[at] ?? 600) + 60),
    })),
    bookedAt: romeInstant(addDays(today, -1), 960),
  }
}
