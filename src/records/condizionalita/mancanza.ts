import { done, refused, type Outcome } from '../../platform/work/index.ts'
import { inItalian, plainDate } from '../../standard/index.ts'

export const MANCANZA_STATES = [
  'motivi-chiesti',
  'giustificata',
  'proposta',
  'decisa',
  'archiviata',
  'annullata',
] as const
/** Where a breach stands. */
export type MancanzaState = (typeof MANCANZA_STATES)[number]

/** What may be done with it: reasons accepted, a consequence proposed, confirmed or not by somebody else, all of it undone. */
export type MancanzaStep = 'justify' | 'propose' | 'confirm' | 'dismiss' | 'annul'

const POSSIBLE: Record<MancanzaState, Partial<Record<MancanzaStep, MancanzaState>>> = {
  'motivi-chiesti': { justify: 'giustificata', propose: 'proposta', annul: 'annullata' },
  // A reason may come late: until somebody decides it counts.
  proposta: { justify: 'giustificata', confirm: 'decisa', dismiss: 'archiviata', annul: 'annullata' },
  giustificata: { annul: 'annullata' },
  decisa: { annul: 'annullata' },
  archiviata: { annul: 'annullata' },
  annullata: {},
}

/** Where a step leads. Refused `mancanza.impossibile`. */
export function takeMancanzaStep(state: MancanzaState, step: MancanzaStep): Outcome<MancanzaState> {
  const next = POSSIBLE[state][step]
  return next ? done(next) : refused('mancanza.impossibile')
}

export const canTakeMancanza = (state: MancanzaState, step: MancanzaStep): boolean =>
  POSSIBLE[state][step] !== undefined

/** A consequence is proposed only when the person said why, or her term has passed: the day after the last useful one. */
export function mayPropose(
  given: { reasonsBy: string; reasonNote: string | null },
  today: string,
): Outcome<undefined> {
  return given.reasonNote !== null || today > given.reasonsBy
    ? done(undefined)
    : refused('mancanza.termine-aperto', { day: inItalian(plainDate(given.reasonsBy)) })
}

/** Who decides is somebody else than whoever proposed. */
export const mayDecide = (
  { registeredBy, proposedBy }: { registeredBy: string; proposedBy: string | null },
  accountId: string | null,
): boolean => accountId !== null && accountId !== registeredBy && accountId !== proposedBy
