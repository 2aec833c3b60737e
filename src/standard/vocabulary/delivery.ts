import type { PlainDate } from './plain-date.ts'
import type { ServiceCode } from './service.ts'

export const DELIVERY_MODES = ['individual', 'group', 'tutoring'] as const
export type DeliveryMode = (typeof DELIVERY_MODES)[number]

/** The parts a delivery may be told apart in: those of B1 and C1, and the two offices of D2 and D3. */
export const PART_CODES = ['approfondimento-e-counseling', 'bilancio', 'front-office', 'back-office'] as const
export type PartCode = (typeof PART_CODES)[number]

/** How the service reaches who asks for it. The front office is `in-presenza`. */
export const DELIVERY_CHANNELS = ['in-presenza', 'a-distanza', 'autoconsultazione', 'back-office'] as const
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number]

export const PERFORMANCE_CODES = ['a', 'b', 'c', 'd'] as const
export type PerformanceCode = (typeof PERFORMANCE_CODES)[number]

/** What is known of a service delivered. `null` and left out are the same, except where a verdict asks for it. */
export interface DeliveryFacts {
  readonly service: ServiceCode
  readonly on: PlainDate
  readonly mode: DeliveryMode
  /** Whole minutes of work of one operator; of a month, in tutoring. Left out: the sum of the parts. */
  readonly minutes?: number | null
  /** Those present. Left out: one, unless it is a group. */
  readonly participants?: number | null
  /** Left out: one. */
  readonly operators?: number | null
  /** An activity for the transition from school to work: the maximum of B2 does not hold. */
  readonly schoolToWork?: boolean | null
  /** Which of the four performances of E2. */
  readonly performance?: PerformanceCode | null
  /** Minutes of each part; parts that the card does not have are not looked at. */
  readonly parts?: Readonly<Partial<Record<PartCode, number>>> | null
  /** The placement that followed, by the day of its mandatory communication; `sentOn` the day the person was sent. */
  readonly placement?: { readonly communicationOn: PlainDate; readonly sentOn?: PlainDate } | null
  /** Left out: not known, and not judged. */
  readonly channel?: DeliveryChannel | null
  /** Whether the centre is the one that answers for the person's domicile. Left out: not known, and not judged. */
  readonly competentCentre?: boolean | null
}
