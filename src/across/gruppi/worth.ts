import { costOf, plainDate, type Cost, type Parameters } from '../../standard/index.ts'
import type { Gruppo } from '../../records/gruppo/index.ts'
import { dayOf } from './enrolment.ts'

/** What a group is worth with so many there. */
export interface Worth {
  people: number
  cost: Cost
}

const MINUTE = 60_000

interface Held {
  startedAt: Date
  endedAt: Date
  operators: number
}

/** What the act recognises of a group, for as many as there are and for fewer: nobody closes it without having seen it. */
export function worthOf(
  gruppo: Gruppo,
  { startedAt, endedAt, operators }: Held,
  { most, parameters }: { most: number; parameters: Parameters },
): Worth[] {
  const minutes = Math.max(0, Math.round((endedAt.getTime() - startedAt.getTime()) / MINUTE))
  const { service, schoolToWork } = gruppo
  const delivery = {
    service,
    on: plainDate(dayOf(gruppo)),
    mode: 'group' as const,
    minutes,
    operators,
    schoolToWork,
  }
  return Array.from({ length: most }, (_, at) => most - at).map((people) => ({
    people,
    cost: costOf({ ...delivery, participants: people }, parameters),
  }))
}
