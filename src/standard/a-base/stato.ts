import type { Parameters } from '../vocabulary/parameter.ts'
import { addDays, inItalian, later, type PlainDate } from '../vocabulary/plain-date.ts'
import { anzianitaOn, type Anzianita } from './stato-anzianita.ts'
import { effectsOfWork, firstFreeDay, type Effect } from './stato-lavoro.ts'
import { isCurrentRegime, isSanction, type LossKind } from './stato-parametri.ts'
import type { Life, WorkEpisode } from './stato-reddito.ts'

/** What is known of a person for the unemployment status. */
export interface StatoFacts {
  /** The day of the declaration of immediate availability, or of the INPS application that is worth one. */
  didOn: PlainDate | null
  /** First day without work, where it comes after the DID: a declaration given during the notice of dismissal. */
  unemploymentFrom?: PlainDate | null
  birthOn?: PlainDate | null
  jobs: readonly WorkEpisode[]
  /** Only losses already decided: a justified absence or refusal is not one. */
  losses: readonly { kind: LossKind; on: PlainDate }[]
}

export type StatoName = 'mai-acquisito' | 'in-stato' | 'conservato' | 'sospeso' | 'perso'

/** Days in one condition, both included; `until` null goes on as long as nothing new is known. */
export interface StatoPeriod {
  from: PlainDate
  until: PlainDate | null
  state: StatoName
  because: string
  /** Something was unknown and was taken in the stricter way. */
  daVerificare: boolean
}

/** The status on a day. `since` is null before anything began; `acquiredOn` is the start of the seniority. */
export interface Stato {
  state: StatoName
  since: PlainDate | null
  acquiredOn: PlainDate | null
  because: string
  daVerificare: boolean
  seniority: Anzianita
}

/**
 * The status on a day, with its reason and the seniority reached (frozen at the day before a loss).
 * Throws `RangeError` where a job ends before it begins. Source: D.Lgs. 181/2000; D.Lgs. 150/2015; D.L. 4/2019.
 */
export function statoOn(facts: StatoFacts, on: PlainDate, parameters?: Parameters): Stato {
  const periods = explainStato(facts, parameters)
  const period = periods.find((each) => each.from <= on && (each.until === null || on <= each.until))
  const acquiredOn = periods.find(({ state }) => state !== 'mai-acquisito')?.from
  if (!period || acquiredOn === undefined || on < acquiredOn) {
    const because =
      period?.because ?? 'Nessuna dichiarazione di immediata disponibilità in vigore quel giorno'
    const none = { days: 0, months: 0 }
    return {
      state: 'mai-acquisito',
      since: period?.from ?? null,
      acquiredOn: null,
      because,
      daVerificare: period?.daVerificare ?? false,
      seniority: none,
    }
  }
  const lastDay = period.state === 'perso' ? addDays(period.from, -1) : on
  const { from: since, state, because, daVerificare } = period
  const seniority = anzianitaOn(acquiredOn, lastDay, suspensionsOf(periods))
  return { state, since, acquiredOn, because, daVerificare, seniority }
}

/**
 * The whole story from the first day on which the status could begin, in order, without gaps or overlaps; the last
 * period has no end. Empty without a DID. Future work is told too: «se il contratto resta aperto».
 */
export function explainStato(facts: StatoFacts, parameters?: Parameters): StatoPeriod[] {
  if (facts.didOn === null) return []
  const from = later(facts.didOn, facts.unemploymentFrom ?? facts.didOn)
  const life: Life = { birthOn: facts.birthOn ?? null, jobs: facts.jobs, parameters }
  const { on: acquiredOn, daVerificare } = firstFreeDay(life, from)
  const waiting: StatoPeriod = {
    from,
    until: acquiredOn === null ? null : addDays(acquiredOn, -1),
    state: 'mai-acquisito',
    because: 'Alla dichiarazione di disponibilità era in corso un lavoro che esclude lo stato',
    daVerificare,
  }
  if (acquiredOn === null) return [waiting]
  const effects = [
    ...effectsOfWork(life, acquiredOn),
    ...facts.losses.filter(({ on }) => on >= acquiredOn).map(effectOfLoss),
  ]
  const told = story(acquiredOn, facts.didOn, effects)
  return acquiredOn > from ? [waiting, ...told] : told
}

/** Days in which the status was suspended, both included. */
export interface Sospensione {
  from: PlainDate
  until: PlainDate
}

/** The suspended periods of a story, for the deadlines that stop with the status. */
export function suspensionsOf(periods: readonly StatoPeriod[]): Sospensione[] {
  return periods.flatMap(({ state, from, until }) =>
    state === 'sospeso' && until !== null ? [{ from, until }] : [],
  )
}

const RANK = { perso: 0, sospeso: 1, conservato: 2 }

/** Where two effects meet on a day the graver one names it, and of two equal ones the first begun. */
function story(acquiredOn: PlainDate, didOn: PlainDate, effects: readonly Effect[]): StatoPeriod[] {
  const ordered = [...effects].sort((a, b) => RANK[a.state] - RANK[b.state] || (a.from < b.from ? -1 : 1))
  const edges = effects.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)]))
  const starts = [...new Set([acquiredOn, ...edges.filter((edge) => edge > acquiredOn)])].sort()
  const periods: StatoPeriod[] = []
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1]
    const until = next === undefined ? null : addDays(next, -1)
    const effect = ordered.find((each) => each.from <= from && (each.until === null || from <= each.until))
    const { state, because, daVerificare } = effect ?? inStato(from, didOn)
    const last = periods.at(-1)
    if (last?.state === state && last.because === because) last.until = until
    else periods.push({ from, until, state, because, daVerificare })
  }
  return periods
}

function inStato(from: PlainDate, didOn: PlainDate): Pick<StatoPeriod, 'state' | 'because' | 'daVerificare'> {
  const article = isCurrentRegime(from)
    ? 'art. 19, c. 1, D.Lgs. 150/2015'
    : 'art. 1, c. 2, lett. c, D.Lgs. 181/2000'
  const because = `Senza lavoro, con la disponibilità dichiarata il ${inItalian(didOn)} (${article})`
  return { state: 'in-stato', because, daVerificare: false }
}

const LOSS_WORDS: Record<LossKind, string> = {
  assenza: 'Assenza a una convocazione senza giustificato motivo',
  'rifiuto-offerta': "Rifiuto di un'offerta congrua senza giustificato motivo",
  'mancata-partecipazione': 'Mancata partecipazione alle attività concordate senza giustificato motivo',
  rinuncia: 'Rinuncia alla disponibilità',
  pensionamento: 'Pensionamento',
  decesso: 'Decesso',
}

function effectOfLoss({ kind, on }: { kind: LossKind; on: PlainDate }): Effect {
  const article = isCurrentRegime(on) ? 'art. 21 D.Lgs. 150/2015' : 'art. 4 D.Lgs. 181/2000'
  const legal = isSanction(kind) ? ` (${article})` : ''
  return {
    from: on,
    until: null,
    state: 'perso',
    because: `${LOSS_WORDS[kind]}: lo stato è perso dal ${inItalian(on)}${legal}`,
    daVerificare: false,
  }
}
