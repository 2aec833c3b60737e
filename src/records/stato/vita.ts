import {
  addDays,
  earlier,
  explainStato,
  inItalian,
  statoOn,
  type Parameters,
  type PlainDate,
  type Stato,
  type StatoFacts,
  type StatoPeriod,
  type WorkEpisode,
} from '../../standard/index.ts'
import { lossOf, trulyGiven, type Resa } from './did.ts'

/** What the status of a person is told from: her declarations in order, and her work. */
export interface Vita {
  birthOn: PlainDate
  dids: readonly Resa[]
  jobs: readonly WorkEpisode[]
  /** The region’s own numbers, where it gave any. */
  parameters?: Parameters
}

/** What the engine of the status reads about one declaration. */
export function factsOfDid({ birthOn, jobs }: Pick<Vita, 'birthOn' | 'jobs'>, did: Resa): StatoFacts {
  const loss = lossOf(did)
  const { givenOn: didOn, unemploymentFrom } = did
  return { didOn, unemploymentFrom, birthOn, jobs, losses: loss ? [loss] : [] }
}

const endedByWork = (on: PlainDate) =>
  `Ha cominciato un lavoro: la dichiarazione è chiusa dal ${inItalian(on)}`

/** The status on a day, by the last declaration given until then. */
export function statoAt(vita: Vita, on: PlainDate): Stato {
  const did = trulyGiven(vita.dids).findLast(({ givenOn }) => givenOn <= on)
  if (!did) return statoOn({ didOn: null, jobs: vita.jobs, losses: [] }, on, vita.parameters)
  const facts = factsOfDid(vita, did)
  const stato = statoOn(facts, on, vita.parameters)
  const { closedOn } = did
  if (did.closedReason !== 'lavoro' || closedOn === null || on < closedOn || stato.state === 'perso') {
    return stato
  }
  const { seniority } = statoOn(facts, addDays(closedOn, -1), vita.parameters)
  return { ...stato, state: 'perso', since: closedOn, because: endedByWork(closedOn), seniority }
}

/** Every period of the status, declaration after declaration; empty where none was given. */
export function storyOf(vita: Vita): StatoPeriod[] {
  const dids = trulyGiven(vita.dids)
  return dids.flatMap((did, at) => {
    const next = dids[at + 1]?.givenOn
    const told = periodsOf(vita, did)
    return next === undefined ? told : cut(told, next)
  })
}

function periodsOf(vita: Vita, did: Resa): StatoPeriod[] {
  const told = explainStato(factsOfDid(vita, did), vita.parameters)
  const { closedOn, closedReason } = did
  if (closedReason !== 'lavoro' || closedOn === null) return told
  const before = cut(told, closedOn)
  if (before.at(-1)?.state === 'perso') return told
  const because = endedByWork(closedOn)
  return [...before, { from: closedOn, until: null, state: 'perso', because, daVerificare: false }]
}

/** What comes before a day. */
function cut(periods: readonly StatoPeriod[], on: PlainDate): StatoPeriod[] {
  const last = addDays(on, -1)
  return periods
    .filter(({ from }) => from < on)
    .map((period) => ({ ...period, until: period.until === null ? last : earlier(period.until, last) }))
}
