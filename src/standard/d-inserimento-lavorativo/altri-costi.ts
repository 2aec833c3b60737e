import { since, valueOn, type Parameter } from '../vocabulary/parameter.ts'
import { plainDate, type PlainDate } from '../vocabulary/plain-date.ts'

/** Where the costs of Garanzia Giovani come from; the official text has not been read yet. */
export const GARANZIA_GIOVANI = {
  validFrom: plainDate('2017-01-20'),
  source: 'Reg. del. (UE) 2015/2195, modificato dal Reg. del. (UE) 2017/90, allegato per l’Italia',
  certainty: 'da-confermare',
} as const

/** The four profiles, from the nearest to work to the farthest. */
export const GARANZIA_GIOVANI_PROFILES = [1, 2, 3, 4] as const

/** The contract that followed. Apprenticeships of the first and third level count as `indeterminato`. */
export type Accompagnamento = { readonly profile: (typeof GARANZIA_GIOVANI_PROFILES)[number] } & (
  | { readonly contract: 'indeterminato' | 'apprendistato-professionalizzante' }
  | { readonly contract: 'determinato'; readonly months: number }
)

/**
 * What an accompaniment to work that ended in a contract is worth on a day, in cents; 0 under six months, and before the
 * costs were in force. Throws `RangeError` where the months are not whole or are negative.
 */
export function accompagnamentoCents(placement: Accompagnamento, on: PlainDate): number {
  const rate = ratesOf(placement)?.[placement.profile]
  return rate ? (valueOn(rate, on) ?? 0) : 0
}

type Rates = Readonly<Record<Accompagnamento['profile'], Parameter<number>>>

function rates(kind: string, cents: Readonly<Record<Accompagnamento['profile'], number>>): Rates {
  const rate = (profile: Accompagnamento['profile']) =>
    since(`garanzia-giovani.accompagnamento.${kind}.${profile}.cents`, cents[profile], GARANZIA_GIOVANI)
  return { 1: rate(1), 2: rate(2), 3: rate(3), 4: rate(4) }
}

const OPEN_ENDED = rates('indeterminato', { 1: 150_000, 2: 200_000, 3: 250_000, 4: 300_000 })
const A_YEAR = rates('un-anno', { 1: 100_000, 2: 130_000, 3: 160_000, 4: 200_000 })
const HALF_A_YEAR = rates('sei-mesi', { 1: 60_000, 2: 80_000, 3: 100_000, 4: 120_000 })

function ratesOf(placement: Accompagnamento): Rates | undefined {
  if (placement.contract !== 'determinato')
    return placement.contract === 'indeterminato' ? OPEN_ENDED : A_YEAR
  const { months } = placement
  if (!Number.isInteger(months) || months < 0) throw new RangeError(`months: ${months}`)
  if (months >= 12) return A_YEAR
  return months >= 6 ? HALF_A_YEAR : undefined
}
