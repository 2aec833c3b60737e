import { callNumber } from '../../src/areas/a-base/a1-accoglienza/turno-call.command.ts'
import { takeNumber } from '../../src/areas/a-base/a1-accoglienza/turno-take.command.ts'
import type { Answer } from '../../src/platform/work/index.ts'
import type { TestHouse } from './house.ts'

const MIDNIGHT = Date.parse('2026-11-09T00:00:00Z')

/** What a request gave; throws where it was not done. */
export function value<T>(answer: Answer<T>): T {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}

/** The code it was refused with, or how else it ended. */
export const codeOf = (answer: Answer<unknown>) =>
  answer.kind === 'refused' ? answer.refusal.code : answer.kind

/** The days of a queue, which begins again each morning; `house` is read when it is open. */
export function queueDays(house: () => TestHouse) {
  let day = 0
  /** Minutes after midnight, UTC. */
  const after = (minutes: number) =>
    house().setNow(new Date(MIDNIGHT + (day * 24 * 60 + minutes) * 60_000).toISOString())
  return {
    after,
    /** Nine in the morning of the day after. */
    nextDay: () => {
      day++
      after(9 * 60)
    },
    take: async (input: object = {}, who = 'sportello') =>
      value(await house().ask(who, takeNumber, { reason: 'informazioni', ...input })),
    call: (who: string, input: object = {}) =>
      house().ask(who, callNumber, { place: 'sportello 1', ...input }),
  }
}
