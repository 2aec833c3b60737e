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
  startsAt: Date
  endsAt: Date
  state: AppuntamentoState
  /** The last useful day of the duty it answers, as it was when it was booked. */
  dueOn: PlainDate | null
  lateReason: string | null
  version: number
  replacedBy: string | null
}

/** How it went, as the desk writes it. */
export const OUTCOMES = ['presente', 'assente', 'svolto'] as const
export type Outcome = (typeof OUTCOMES)[number]

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
