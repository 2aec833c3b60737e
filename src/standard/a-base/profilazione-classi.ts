import { plainDate, type PlainDate } from '../vocabulary/plain-date.ts'

/** Distance from work: 1 low, 2 medium-low, 3 medium-high, 4 high. */
export type ProfileClass = 1 | 2 | 3 | 4

/** Where a profile suggests to refer a person. */
export type Referral = 'inserimento-lavorativo' | 'entrambi' | 'servizi-specialistici'

const MILLION = 1_000_000

interface ClassTable {
  readonly from: PlainDate
  /** Highest index of classes 1, 2 and 3, in millionths: whole numbers, so that the edges are exact. */
  readonly upTo: readonly [number, number, number]
  readonly source: string
}

/** The newest first. */
const CLASS_TABLES: readonly ClassTable[] = [
  {
    from: plainDate('2015-02-01'),
    upTo: [250_000, 500_000, 750_000],
    source: 'D.D. 10/SegrDG/2015 del 23 gennaio 2015',
  },
  {
    from: plainDate('0001-01-01'),
    upTo: [650_716, 805_638, 897_500],
    source: 'Garanzia Giovani, fino al 31 gennaio 2015',
  },
]

/** A probability (0–1) rounded to the six decimals on which classes are decided. */
export function toIndex(probability: number): number {
  return Math.round(probability * MILLION) / MILLION
}

/** The class of an index (0–1) on a day. Throws `RangeError` outside 0–1. Source: D.D. 10/SegrDG/2015. */
export function classOf(index: number, on: PlainDate): ProfileClass {
  if (!(index >= 0 && index <= 1)) throw new RangeError(`not an index between 0 and 1: ${index}`)
  const table = CLASS_TABLES.find(({ from }) => from <= on)
  const [low, mediumLow, mediumHigh] = table?.upTo ?? [0, 0, 0]
  const millionths = Math.round(index * MILLION)
  if (millionths <= low) return 1
  if (millionths <= mediumLow) return 2
  return millionths <= mediumHigh ? 3 : 4
}

/** Which services a class suggests, since a day. The act gives no table: every row waits for the Region. */
export interface ReferralTable {
  readonly from: PlainDate
  readonly certainty: 'da-confermare'
  readonly referrals: Readonly<Record<ProfileClass, Referral>>
}

/** The newest first. */
export const REFERRAL_TABLES: readonly ReferralTable[] = [
  {
    from: plainDate('2014-01-01'),
    certainty: 'da-confermare',
    referrals: {
      1: 'inserimento-lavorativo',
      2: 'inserimento-lavorativo',
      3: 'entrambi',
      4: 'servizi-specialistici',
    },
  },
]

/** The services to propose to a class on a day; null where no table was in force. A proposal: the counsellor decides. */
export function proposeReferral(profileClass: ProfileClass, on: PlainDate): Referral | null {
  return REFERRAL_TABLES.find(({ from }) => from <= on)?.referrals[profileClass] ?? null
}
