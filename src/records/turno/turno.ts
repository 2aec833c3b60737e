import { done, refused, type Outcome } from '../../platform/work/index.ts'
import type { ServiceCode } from '../../standard/index.ts'

/** The queues of a centre, one a family of services: O orientation, S desk, I employers, M collocamento mirato. */
export const LETTERS = ['S', 'O', 'I', 'M'] as const
export type Letter = (typeof LETTERS)[number]

/**
 * Why one comes: which queue, and which service is delivered by the very act of being served. Null where the service
 * is recorded in its own room (an interview, an employer's request): serving the number must not record it twice.
 */
export const REASONS = {
  informazioni: { letter: 'S', service: 'A1' },
  did: { letter: 'S', service: 'A1' },
  certificati: { letter: 'S', service: 'A1' },
  'primo-colloquio': { letter: 'O', service: null },
  orientamento: { letter: 'O', service: null },
  'cerca-personale': { letter: 'I', service: null },
  'collocamento-mirato': { letter: 'M', service: null },
} as const satisfies Record<string, { letter: Letter; service: ServiceCode | null }>
export type Reason = keyof typeof REASONS
export const REASON_CODES = Object.keys(REASONS) as Reason[]

/** How a number ended. */
export type TurnoOutcome = 'servito' | 'andato-via'

/** What decides what a number may become. */
export interface TurnoState {
  letter: string
  number: number
  calledAt: Date | null
  calledBy: string | null
  endedAt: Date | null
}

/** «S-03»: as ticket and screen show it. */
export const turnoName = ({ letter, number }: { letter: string; number: number }): string =>
  `${letter}-${String(number).padStart(2, '0')}`

/** Whether it may be called: once, and not after it ended. */
export function mayCall(turno: TurnoState): Outcome<void> {
  const number = turnoName(turno)
  if (turno.endedAt) return refused('turno.gia-concluso', { number })
  return turno.calledAt ? refused('turno.gia-chiamato', { number }) : done(undefined)
}

/** Whether the actor may serve it: the one who called it, while it is in front of her. Gives when it was called. */
export function mayServe(turno: TurnoState, actorId: string | null): Outcome<Date> {
  const number = turnoName(turno)
  if (turno.endedAt) return refused('turno.gia-concluso', { number })
  if (!turno.calledAt) return refused('turno.non-chiamato', { number })
  return turno.calledBy === actorId ? done(turno.calledAt) : refused('turno.con-altri', { number })
}

/** Whether the actor may let it go, to a colleague or out: while it waits anybody may, then who called it. */
export function mayLetGo(turno: TurnoState, actorId: string | null): Outcome<void> {
  const number = turnoName(turno)
  if (turno.endedAt) return refused('turno.gia-concluso', { number })
  return turno.calledAt && turno.calledBy !== actorId
    ? refused('turno.con-altri', { number })
    : done(undefined)
}

/** Where a ticket stands, for whoever holds it; a ticket is of its day. */
export type TicketState = 'in-attesa' | 'chiamato' | 'servito' | 'andato-via' | 'scaduto'

export function ticketState(
  { calledAt, outcome, day }: { calledAt: Date | null; outcome: string | null; day: string },
  today: string,
): TicketState {
  if (outcome) return outcome as TurnoOutcome
  if (day !== today) return 'scaduto'
  return calledAt ? 'chiamato' : 'in-attesa'
}

/** The likely minutes before being called; null where nobody was served yet, so that nobody can say. */
export const likelyMinutes = (ahead: number, meanMinutes: number | null): number | null =>
  meanMinutes === null ? null : ahead * meanMinutes
