import { Temporal } from 'temporal-polyfill'
import {
  cardOn,
  getCard,
  type DeliveryChannel,
  type DeliveryFacts,
  type DeliveryMode,
  type Parameters,
  type PerformanceCode,
  type PlainDate,
  type ServiceCode,
  type Verdict,
} from '../../standard/index.ts'

export type PrestazioneState = 'in-corso' | 'chiusa' | 'annullata'

/** A service delivered, or being delivered, and to whom. */
export interface Prestazione {
  id: string
  service: ServiceCode
  state: PrestazioneState
  mode: DeliveryMode
  centro: string
  place: string
  operatorId: string
  operatorName: string
  /** How many delivered it together. */
  operators: number
  startedAt: Date
  endedAt: Date | null
  minutes: number | null
  /** Why the minutes are not those counted. */
  minutesReason: string | null
  outputs: readonly string[]
  /** What the act said when it was closed: a changed act never rewrites it. */
  verdicts: readonly Verdict[] | null
  recognisedMinutes: number | null
  sessionCents: number | null
  people: readonly { personaId: string; cents: number | null }[]
  /** The company it was for; then there are no people. */
  aziendaId: string | null
  /** Which of the four performances of E2. */
  performance: PerformanceCode | null
  /** Its hours count only when somebody is hired, and nobody was yet. */
  awaitingPlacement: boolean
  /** How it reached who asked for it, where it is known. */
  channel: DeliveryChannel | null
}

const MINUTE = 60_000
/** Nobody talks for longer: the page was left open. */
export const LONGEST_MINUTES = 480

/** Whole minutes since the start. */
export const minutesSince = (startedAt: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - startedAt.getTime()) / MINUTE))

/**
 * When a delivery of so many minutes began and ended. Fewer than those counted: it ended before; more: it had begun
 * before the page was opened.
 */
export function spanOf(startedAt: Date, minutes: number, now: Date): { startedAt: Date; endedAt: Date } {
  const counted = minutesSince(startedAt, now)
  if (minutes === counted) return { startedAt, endedAt: now }
  if (minutes < counted) return { startedAt, endedAt: new Date(startedAt.getTime() + minutes * MINUTE) }
  return { startedAt: new Date(now.getTime() - minutes * MINUTE), endedAt: now }
}

/** The instant of an hour (`9:30`) of a day in Italy; undefined where there is no such hour. */
export function instantAt(day: PlainDate, hour: string): Date | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(hour) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  const local = Temporal.PlainDateTime.from(`${day}T${hours.padStart(2, '0')}:${minutes}`)
  return new Date(local.toZonedDateTime('Europe/Rome').epochMilliseconds)
}

/** The bounds of the card, in minutes, for a way of delivering: on a day, otherwise as the act was written. */
export function boundsOf(
  service: ServiceCode,
  mode: DeliveryMode,
  inForce?: { on: PlainDate; parameters: Parameters },
): { min: number | null; max: number | null } {
  const card = inForce ? cardOn(service, inForce.on, inForce.parameters) : getCard(service)
  if (mode === 'group') return card.group?.minutes ?? { min: null, max: null }
  if (mode === 'tutoring') return card.tutoring?.minutesPerMonth ?? { min: null, max: null }
  return card.individual.minutes
}

/** The office some minutes are of, for the cards that tell two apart (D2, D3): only the front office has bounds. */
export function officeOf(delivery: {
  service: ServiceCode
  channel: DeliveryChannel | null
  minutes: number | null
}): Pick<DeliveryFacts, 'parts'> {
  const { service, channel, minutes } = delivery
  if (channel === null || minutes === null || !getCard(service).backOffice) return {}
  return { parts: { [channel === 'back-office' ? 'back-office' : 'front-office']: minutes } }
}
