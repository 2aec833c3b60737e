import { addDays, type PlainDate, type WorkKind } from '../../standard/index.ts'
import { cutAt, findContratto, type Period } from '../rapporto/index.ts'

/** What a communication tells, in the order in which things of one day happen. */
export const COMUNICAZIONE_KINDS = ['assunzione', 'proroga', 'trasformazione', 'cessazione'] as const
export type ComunicazioneKind = (typeof COMUNICAZIONE_KINDS)[number]

/** The work as it is from the event on. */
export interface WorkData {
  employerName: string
  ateco: string | null
  /** As the ministry numbers contracts. */
  contract: string
  /** The last day agreed; null where there is none. */
  endsOn: PlainDate | null
  weeklyMinutes: number | null
  yearlyIncomeCents: number | null
  /** Why it ended. */
  cause: string | null
}

/** A mandatory communication of an employer, in one of its versions. */
export interface Comunicazione {
  code: string
  version: number
  kind: ComunicazioneKind
  cancelled: boolean
  codiceFiscale: string
  employerCode: string
  /** First day of the work it is about. */
  startedOn: PlainDate
  /** The day of what it tells: first day of the extension, last day of work. */
  eventOn: PlainDate
  data: WorkData
}

/** What makes communications speak of one work. */
export const workKeyOf = ({
  codiceFiscale,
  employerCode,
  startedOn,
}: Pick<Comunicazione, 'codiceFiscale' | 'employerCode' | 'startedOn'>): string =>
  `${codiceFiscale} ${employerCode} ${startedOn}`

/** The work that some communications tell together. */
export interface Told {
  employerName: string
  ateco: string | null
  contract: WorkKind
  contractCode: string
  startedOn: PlainDate
  endedOn: PlainDate | null
  periods: Period[]
  weeklyMinutes: number | null
  endCause: string | null
  communicationCode: string
}

/**
 * One work out of all the communications about it, however they arrived: extended and transformed day after day, ended by
 * the first end. Undefined where every one was cancelled.
 */
export function workTold(all: readonly Comunicazione[]): Told | undefined {
  const standing = all.filter(({ cancelled }) => !cancelled).toSorted(byDay)
  const hire = standing.find(({ kind }) => kind === 'assunzione') ?? standing[0]
  if (!hire) return undefined
  const end = standing.find(({ kind }) => kind === 'cessazione')
  const changes = standing.filter(
    ({ kind, eventOn }) =>
      (kind === 'proroga' || kind === 'trasformazione') && (!end || eventOn <= end.eventOn),
  )
  const grown = changes.reduce(
    (periods, { eventOn, data }) => [...cutAt(periods, eventOn), periodOf(eventOn, data)],
    [periodOf(hire.startedOn, hire.data)],
  )
  const periods = end ? endAt(grown, end.eventOn) : grown
  const { employerName, ateco, contract, weeklyMinutes } = (changes.at(-1) ?? hire).data
  return {
    employerName,
    ateco,
    contract: kindOf(contract),
    contractCode: contract,
    startedOn: periods[0]?.from ?? hire.startedOn,
    endedOn: periods.at(-1)?.until ?? null,
    periods,
    weeklyMinutes,
    endCause: end?.data.cause ?? null,
    communicationCode: hire.code,
  }
}

const ORDER: Record<ComunicazioneKind, number> = {
  assunzione: 0,
  proroga: 1,
  trasformazione: 2,
  cessazione: 3,
}
const byDay = (a: Comunicazione, b: Comunicazione): number =>
  (a.eventOn < b.eventOn ? -1 : a.eventOn > b.eventOn ? 1 : 0) ||
  ORDER[a.kind] - ORDER[b.kind] ||
  (a.code < b.code ? -1 : 1)

/** The code was looked up when the communication was read. */
const kindOf = (contract: string): WorkKind => findContratto(contract)?.kind ?? 'subordinato'

function periodOf(from: PlainDate, { contract, endsOn, yearlyIncomeCents }: WorkData): Period {
  const openEnded = endsOn === null && kindOf(contract) === 'subordinato'
  return { from, until: endsOn, openEnded, yearlyIncomeCents }
}

/** The last day is one of work. */
function endAt(periods: readonly Period[], on: PlainDate): Period[] {
  const [first, ...rest] = periods
  if (!first) return []
  const cut = [first, ...rest.filter(({ from }) => from <= on)]
  return cut.map((each, at) => {
    const next = cut[at + 1]
    return { ...each, until: next ? (each.until ?? addDays(next.from, -1)) : on }
  })
}
