import { romeDayOf } from '../../platform/clock/index.ts'
import { NOTIFICA_KINDS, type Notifica, type NotificaKind } from '../../records/notifica/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'

export interface Group {
  kind: NotificaKind
  rows: Notifica[]
}
export interface Day {
  on: PlainDate
  groups: Group[]
}

/** Facts by civil day in Italy, the latest first, and in a day by kind, what asks something first; in a kind the latest first. */
export function digestOf(rows: readonly Notifica[]): Day[] {
  const days = Map.groupBy(rows, ({ at }) => plainDate(romeDayOf(at)))
  return [...days.entries()]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([on, facts]) => ({
      on,
      groups: NOTIFICA_KINDS.map((kind) => ({
        kind,
        rows: facts
          .filter((fact) => fact.kind === kind)
          .toSorted((one, other) => other.at.getTime() - one.at.getTime()),
      })).filter(({ rows: found }) => found.length > 0),
    }))
}
