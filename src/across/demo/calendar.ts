import { addDays, dayOfWeek, isHoliday, toEpochDay, type PlainDate } from '../../standard/index.ts'

/** The days the centres are open before the day of the demo: the last one first. */
export function workingDays(before: PlainDate, count: number): PlainDate[] {
  const days: PlainDate[] = []
  for (let day = addDays(before, -1); days.length < count; day = addDays(day, -1))
    if (isOpen(day)) days.push(day)
  return days
}

/** The first open day not before this one. */
export function openDay(day: PlainDate): PlainDate {
  let open = day
  while (!isOpen(open)) open = addDays(open, 1)
  return open
}

const isOpen = (day: PlainDate): boolean => dayOfWeek(day) < 6 && !isHoliday(day)

const romeHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  hourCycle: 'h23',
})
const offsets = new Map<PlainDate, number>()

/** The instant at a time of the day in Italy, in minutes after midnight; not in the small hours, when clocks change. */
export function romeInstant(day: PlainDate, minutes: number): Date {
  const midnight = toEpochDay(day) * 86_400_000
  let offset = offsets.get(day)
  if (offset === undefined) {
    offset = Number(romeHour.format(midnight + 12 * 3_600_000)) - 12
    offsets.set(day, offset)
  }
  return new Date(midnight + (minutes - offset * 60) * 60_000)
}

const MORNING = [510, 570, 630, 690, 750]
const AFTERNOON = [840, 900, 960, 1020]
/** When a conversation of up to an hour may begin, in minutes after midnight. */
const HOURS = [...MORNING, ...AFTERNOON]

/** An hour of somebody's work. */
export interface Slot<O> {
  operator: O
  on: PlainDate
  minutes: number
}

/** The hours of some operators on some days: one to each rank below `size`, never the same twice. */
export interface Agenda<O> {
  size: number
  slot: (rank: number) => Slot<O> | undefined
}

/** Gives out the hours of operators, evenly spread over the days from the first rank on. */
export function agenda<O>(operators: readonly O[], days: readonly PlainDate[]): Agenda<O> {
  const size = operators.length * days.length * HOURS.length
  const stride = evenStride(size)
  const slot = (rank: number) => {
    if (rank >= size) return undefined
    const place = (rank * stride) % size
    const turn = Math.floor(place / operators.length)
    const operator = operators[place % operators.length]
    const on = days[Math.floor(turn / HOURS.length)]
    const minutes = HOURS[turn % HOURS.length]
    if (operator === undefined || on === undefined || minutes === undefined) return undefined
    return { operator, on, minutes }
  }
  return { size, slot }
}

/** How far from the golden section of the size a stride is looked for. */
const NEAR = 60

/**
 * A stride whose multiples fill the circle of that size evenly, each place once: near the golden section, with no divisor
 * in common, and the farthest there from every fraction with a small denominator.
 */
function evenStride(size: number): number {
  const golden = Math.round(size * 0.618_034)
  const strides = Array.from({ length: 2 * NEAR }, (_, at) => golden - NEAR + at).filter(
    (stride) => stride > 0 && divisor(stride, size) === 1,
  )
  const [first = 1, ...others] = strides
  return others.reduce(
    (best, each) => (worstQuotient(size, each) < worstQuotient(size, best) ? each : best),
    first,
  )
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** The greatest term of the continued fraction of a/b. */
const worstQuotient = (a: number, b: number): number =>
  b === 0 ? 0 : Math.max(Math.floor(a / b), worstQuotient(b, a % b))
