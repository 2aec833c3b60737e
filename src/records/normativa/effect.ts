import type { PlainDate } from '../../standard/index.ts'

/** What a value looks at: deliveries (durations, groups, costs), duties towards people, or duties towards employers. */
export type Reach = 'prestazioni' | 'scadenze' | 'aziende'

/** What would have been different in a centre. Minutes and cents are differences, signed. */
export interface CentroEffect {
  centro: string
  judged: number
  changed: number
  /** Recognised minutes, more or fewer. */
  minutes: number
  cents: number
  /** Duties that would be late and are not; that are late and would not be. */
  newlyMissed: number
  noLongerMissed: number
}

/** The recorded history judged again as if a value had always been there. */
export interface Effect {
  about: Reach
  /** The day of the replay. */
  on: PlainDate
  /** How much of the history was judged: 100, or less where there is too much. */
  percent: number
  /** Of those that change, how many are of the day from which the value would hold, or after. */
  changedSince: number
  centri: CentroEffect[]
}

const NONE = { judged: 0, changed: 0, minutes: 0, cents: 0, newlyMissed: 0, noLongerMissed: 0 }

/** The whole region: the sum of its centres. */
export function totalOf({ centri }: Pick<Effect, 'centri'>): Omit<CentroEffect, 'centro'> {
  return centri.reduce((sum, each) => added(sum, each), NONE)
}

function added<T extends Omit<CentroEffect, 'centro'>>(to: T, more: Partial<CentroEffect>): T {
  return {
    ...to,
    judged: to.judged + (more.judged ?? 0),
    changed: to.changed + (more.changed ?? 0),
    minutes: to.minutes + (more.minutes ?? 0),
    cents: to.cents + (more.cents ?? 0),
    newlyMissed: to.newlyMissed + (more.newlyMissed ?? 0),
    noLongerMissed: to.noLongerMissed + (more.noLongerMissed ?? 0),
  }
}

/** Adds up what is found case by case, centre by centre. */
export class Tally {
  readonly #centri = new Map<string, CentroEffect>()

  add(centro: string, found: Partial<Omit<CentroEffect, 'centro'>>): void {
    this.#centri.set(centro, added(this.#centri.get(centro) ?? { centro, ...NONE }, found))
  }

  /** In the order of the centres' codes. */
  centri(): CentroEffect[] {
    return [...this.#centri.values()].sort((a, b) => (a.centro < b.centro ? -1 : 1))
  }
}
