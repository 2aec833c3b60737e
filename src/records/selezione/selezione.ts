import type { PlainDate } from '../../standard/index.ts'

/** What hours on a vacancy were for. */
export const LAVORI = ['preselezione', 'selezione', 'contatti', 'proposta'] as const
export type Lavoro = (typeof LAVORI)[number]

/** What a selection interview found. */
export const SELECTION_RESULTS = ['adatta', 'da-risentire', 'non-adatta'] as const
export type SelectionResult = (typeof SELECTION_RESULTS)[number]

export interface ColloquioDiSelezione {
  id: string
  personaId: string
  heldOn: PlainDate
  result: SelectionResult
  note: string | null
  at: Date
  by: string
}

/** A company from which some outcomes are still to be heard. */
export interface EsitoDaSentire {
  vacancyId: string
  number: number
  title: string
  aziendaId: string
  azienda: string
  phone: string | null
  consulente: string
  rosaSentOn: PlainDate
  /** How many names have no outcome. */
  names: number
}

/** Days after the rosa: the first reminder, and the last day of the act (card D4). */
export const FIRST_REMINDER_DAYS = 10

/**
 * Whole minutes of a work shared among those it was for: as even as can be, the first ones bear the rest; they sum to the
 * whole. Throws `RangeError` where there is not one minute each.
 */
export function sharedMinutes(minutes: number, heads: number): number[] {
  if (!Number.isInteger(minutes) || !Number.isInteger(heads) || heads < 1 || minutes < heads)
    throw new RangeError(`${minutes} minutes among ${heads}`)
  const each = Math.floor(minutes / heads)
  const rest = minutes % heads
  return Array.from({ length: heads }, (_, at) => each + (at < rest ? 1 : 0))
}
