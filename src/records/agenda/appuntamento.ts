import type { PlainDate, ServiceCode } from '../../standard/index.ts'

export const APPUNTAMENTO_STATES = [
  'fissato',
  'presente',
  'svolto',
  'assente',
  'annullato',
  'spostato',
] as const
export type AppuntamentoState = (typeof APPUNTAMENTO_STATES)[number]

export const AVVISI = ['avvisato', 'non-avvisato'] as const
export type Avviso = (typeof AVVISI)[number]

/** An appointment, with the names one reads it by. */
export interface Appuntamento {
  id: string
  personaId: string
  surname: string
  name: string
  operatorId: string
  /** Null for who may not see the colleagues. */
  operatorName: string | null
  service: ServiceCode
  centro: string
  startsAt: Date
  endsAt: Date
  state: AppuntamentoState
  /** The last useful day of the duty it answers, as it was when it was booked. */
  dueOn: PlainDate | null
  lateReason: string | null
  /** The room, by its name; null where it was booked without one. */
  sala: string | null
  /** Whether who did not come had said so. */
  avviso: Avviso | null
  /** Why it was moved or called off when the hour was near. */
  changeReason: string | null
  version: number
  replacedBy: string | null
}

/** How it went, as the desk writes it. */
export const OUTCOMES = ['presente', 'assente', 'svolto'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Whether an instant is less than so many hours away, or already past. */
export const isNear = (startsAt: Date, now: Date, hours: number): boolean =>
  startsAt.getTime() - now.getTime() < hours * 3_600_000

const NEXT: Record<AppuntamentoState, readonly AppuntamentoState[]> = {
  fissato: ['presente', 'assente', 'annullato', 'spostato'],
  presente: ['svolto', 'assente'],
  // Late, but she came.
  assente: ['presente'],
  svolto: [],
  annullato: [],
  spostato: [],
}

/**
 * What an appointment may become on a day: nobody has come, or failed to come, before the day of it. Days are
 * `YYYY-MM-DD`, in Italy.
 */
export function nextStates(state: AppuntamentoState, on: PlainDate, today: PlainDate): AppuntamentoState[] {
  const outcomes: readonly string[] = OUTCOMES
  return NEXT[state].filter((next) => today >= on || !outcomes.includes(next))
}
