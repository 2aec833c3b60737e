import type { PlainDate, StatoPeriod } from '../../standard/index.ts'
import type { Rapporto } from '../../records/rapporto/index.ts'
import type { Did, Perdita } from '../../records/stato/index.ts'
import { daysBetween } from '../../standard/index.ts'

/** What the days of a stretch of the status do to the terms of law. */
export type Effect = 'corrono' | 'fermi' | 'ripartono' | 'cessano' | 'non-partiti'

/** A line of a life, in order of day: what happened, out of which record. */
export type Line =
  | { kind: 'did'; on: PlainDate; did: Did }
  | { kind: 'did-fine'; on: PlainDate; did: Did }
  | { kind: 'lavoro'; on: PlainDate; rapporto: Rapporto }
  | { kind: 'stato'; on: PlainDate; period: StatoPeriod; effect: Effect; days: number | null }
  | { kind: 'perdita'; on: PlainDate; perdita: Perdita; step: 'avviata' | 'decisa' | 'annullata' }

const ORDER: Record<Line['kind'], number> = { did: 0, lavoro: 1, 'did-fine': 2, perdita: 3, stato: 4 }

/** A life as lines, the latest day first; of one day, what follows from the others on top. */
export function lifeOf({
  dids,
  rapporti,
  periods,
  perdite,
}: {
  dids: readonly Did[]
  rapporti: readonly Rapporto[]
  periods: readonly StatoPeriod[]
  perdite: readonly Perdita[]
}): Line[] {
  const lines: Line[] = [
    ...dids.flatMap((did): Line[] => [
      { kind: 'did', on: did.givenOn, did },
      ...(did.closedOn ? [{ kind: 'did-fine' as const, on: did.closedOn, did }] : []),
    ]),
    ...rapporti.map((rapporto): Line => ({ kind: 'lavoro', on: rapporto.from, rapporto })),
    ...periods.map((period, at): Line => {
      const { from: on, until } = period
      const days = until === null ? null : daysBetween(on, until) + 1
      return { kind: 'stato', on, period, days, effect: effectOf(period, periods[at - 1]) }
    }),
    ...perdite.flatMap(stepsOf),
  ]
  return lines.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : ORDER[b.kind] - ORDER[a.kind]))
}

function stepsOf(perdita: Perdita): Line[] {
  const steps = [
    { step: 'avviata' as const, on: perdita.notifiedOn },
    { step: 'decisa' as const, on: perdita.decidedOn },
    { step: 'annullata' as const, on: perdita.annulledOn },
  ]
  return steps.flatMap(({ step, on }) => (on ? [{ kind: 'perdita' as const, on, perdita, step }] : []))
}

function effectOf({ state }: StatoPeriod, before: StatoPeriod | undefined): Effect {
  switch (state) {
    case 'sospeso':
      return 'fermi'
    case 'perso':
      return 'cessano'
    case 'mai-acquisito':
      return 'non-partiti'
    default:
      return before?.state === 'sospeso' ? 'ripartono' : 'corrono'
  }
}

/** A loss that the records suggest: who proposes it decides nothing. */
export interface Proposal {
  reason: 'lavoro' | 'assenza'
  lostOn: PlainDate
  /** Why, in the words of the act. */
  because: string | null
}

/** What could be begun today: the status lost by work while the declaration is open, appointments missed since it. */
export function proposalsOf({
  open,
  now,
  missed,
  perdite,
}: {
  open: Did | undefined
  now: { state: string; since: PlainDate | null; because: string }
  missed: readonly PlainDate[]
  perdite: readonly Perdita[]
}): Proposal[] {
  if (!open || perdite.some(({ state }) => state === 'avviata')) return []
  const isTreated = (reason: Proposal['reason'], lostOn: PlainDate) =>
    perdite.some((each) => each.didId === open.id && each.reason === reason && each.lostOn >= lostOn)
  const found: Proposal[] = []
  if (now.state === 'perso' && now.since)
    found.push({ reason: 'lavoro', lostOn: now.since, because: now.because })
  const lastMissed = missed.at(-1)
  if (lastMissed) found.push({ reason: 'assenza', lostOn: lastMissed, because: null })
  return found.filter(({ reason, lostOn }) => !isTreated(reason, lostOn))
}
