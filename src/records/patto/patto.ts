import { done, refused, type Outcome } from '../../platform/work/index.ts'

export const VERSION_STATES = [
  'bozza',
  'alla-firma',
  'firmata',
  'non-condivisa',
  'rinviata',
  'superata',
] as const
/** Where a version of the patto stands. */
export type VersionState = (typeof VERSION_STATES)[number]

export const VERSION_STEPS = ['freeze', 'withdraw', 'agree', 'disagree', 'defer', 'supersede'] as const
/** What may happen to a version: staff freeze and withdraw it, the person agrees, disagrees or defers. */
export type VersionStep = (typeof VERSION_STEPS)[number]

const POSSIBLE: Record<VersionState, Partial<Record<VersionStep, VersionState>>> = {
  bozza: { freeze: 'alla-firma' },
  'alla-firma': {
    // The same text shown again: a new address for the tablet.
    freeze: 'alla-firma',
    withdraw: 'bozza',
    agree: 'firmata',
    disagree: 'non-condivisa',
    defer: 'rinviata',
  },
  rinviata: { freeze: 'alla-firma', withdraw: 'bozza' },
  'non-condivisa': {},
  firmata: { supersede: 'superata' },
  superata: {},
}

/** Where a step leads, or `patto.passo-impossibile` with the state as its fact. */
export function takeStep(state: VersionState, step: VersionStep): Outcome<VersionState> {
  const next = POSSIBLE[state][step]
  return next ? done(next) : refused('patto.passo-impossibile', { state })
}

/** Whether a step is possible: for pages that offer it. */
export const canTake = (state: VersionState, step: VersionStep): boolean =>
  POSSIBLE[state][step] !== undefined

/** Who registers a signature on paper must be somebody else than whoever wrote the text and whoever sent it. */
export function mayWitness(
  version: { draftedBy: string | null; frozenBy: string | null },
  accountId: string,
): boolean {
  return accountId !== version.draftedBy && accountId !== version.frozenBy
}
