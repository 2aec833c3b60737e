import { addDays, type PlainDate } from '../../standard/index.ts'

/** Why the status may be lost by a decision of the centre. */
export const PERDITA_REASONS = ['assenza', 'rifiuto-offerta', 'mancata-partecipazione', 'lavoro'] as const
export type PerditaReason = (typeof PERDITA_REASONS)[number]
export type PerditaState = 'avviata' | 'confermata' | 'archiviata' | 'annullata'

/** The proceeding that may end the status of a person. */
export interface Perdita {
  id: string
  personaId: string
  didId: string
  /** Of its papers: `12/2026`. */
  number: string
  reason: PerditaReason
  facts: string
  /** First day without the status, if it is confirmed. */
  lostOn: PlainDate
  centroCode: string
  state: PerditaState
  notifiedOn: PlainDate
  /** Last day for the person to say her part. */
  observationsBy: PlainDate
  observations: string | null
  observedOn: PlainDate | null
  decidedOn: PlainDate | null
  decidedBy: string | null
  decisionReason: string | null
  annulledOn: PlainDate | null
  annulledBy: string | null
  annulledReason: string | null
}

/** Who is told of a measure against her has ten days to answer (art. 10-bis, L. 241/1990). */
const OBSERVATION_DAYS = 10

/** The last day to answer a notice of a day. */
export const observationsByOf = (notifiedOn: PlainDate): PlainDate => addDays(notifiedOn, OBSERVATION_DAYS)

/** Whether it may be decided on a day: the person has answered, or her time is over. */
export const mayDecideOn = (
  { state, observations, observationsBy }: Pick<Perdita, 'state' | 'observations' | 'observationsBy'>,
  on: PlainDate,
): boolean => state === 'avviata' && (observations !== null || on > observationsBy)
