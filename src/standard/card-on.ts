import { catalogue } from './catalogue.ts'
import type { Bounds, Card } from './vocabulary/card.ts'
import type { MaybeParameter, Range } from './vocabulary/numbers.ts'
import { valueOn, type Parameters } from './vocabulary/parameter.ts'
import type { PlainDate } from './vocabulary/plain-date.ts'
import type { ServiceCode } from './vocabulary/service.ts'

/** The card of a service with the numbers in force on a day: those of the code, where the region gave no others. */
export function cardOn(code: ServiceCode, on: PlainDate, parameters?: Parameters): Card {
  const { card, numbers } = catalogue[code]
  // Before the act nothing is in force: its card is read as it was first written.
  const day = on < card.validFrom ? card.validFrom : on
  const number = (parameter: MaybeParameter) =>
    parameter === null ? null : valueOn(parameter, day, parameters)
  const bounds = ({ min, max }: Range): Bounds => ({ min: number(min), max: number(max) })
  const { group, tutoring, parts, performances } = card
  return {
    ...card,
    individual: { minutes: bounds(numbers.individual) },
    group:
      group && numbers.group
        ? { ...group, minutes: bounds(numbers.group), max: number(numbers.group.people) }
        : null,
    ...(tutoring && numbers.tutoring && { tutoring: { minutesPerMonth: bounds(numbers.tutoring) } }),
    ...(parts && { parts: numbers.parts.map((part) => ({ code: part.code, maxMinutes: number(part.max) })) }),
    ...(performances && {
      performances: performances.map((each) => {
        const range = numbers.performances.get(each.code)
        return range ? { ...each, minutes: bounds(range) } : each
      }),
    }),
    ucs: { ...card.ucs, cents: number(numbers.rate) },
  }
}
