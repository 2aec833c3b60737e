import { romeDayOf } from '../../platform/clock/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  findDelivery,
  instantAt,
  LONGEST_MINUTES,
  minutesSince,
  officeOf,
  writeClosing,
  type Prestazione,
} from '../../records/erogazione/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import { followMeeting } from '../../records/agenda/index.ts'
import { fulfilPassi } from '../../records/patto/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { findCentroOf, personaFacts } from '../../records/stato/index.ts'
import {
  costOf,
  getCard,
  plainDate,
  preconditionsOf,
  verdictsFor,
  type Cost,
  type DeliveryChannel,
  type DeliveryFacts,
  type Parameters,
  type PersonaFacts,
  type PlainDate,
  type Verdict,
} from '../../standard/index.ts'
import { renewPatto } from './renewal.ts'

/** How a delivery ended. Minutes left out are those counted; written by hand they bear a reason. */
export interface HowItEnded {
  minutes?: number | undefined
  /** The hour it began (`9:30`), where it is not the one the page was opened at. */
  from?: string | undefined
  reason?: string | undefined
  outputs: readonly string[]
  /** Where the person is referred to: `servizi-specialistici`, `inserimento-lavorativo`. */
  referrals: readonly string[]
  /** How it reached who asked for it, where it is known. */
  channel?: DeliveryChannel
  /** A group for the transition from school to work: the maximum of B2 does not hold. */
  schoolToWork?: boolean
}

/**
 * Closes a delivery with what happened: judges it, writes verdicts, recognised minutes and cost with it, and tells the
 * ledger, once a participant. Too short is never forbidden: the verdict says it is not recognised.
 */
export async function closeDelivery(work: Work, id: string, how: HowItEnded): Promise<Outcome<Prestazione>> {
  const delivery = await findDelivery(work, id)
  if (!delivery) return refused('accesso.non-trovata')
  const on = plainDate(romeDayOf(delivery.startedAt))
  const startedAt = (how.from && instantAt(on, how.from)) || delivery.startedAt
  const counted = minutesSince(delivery.startedAt, work.now)
  const minutes = how.minutes ?? minutesSince(startedAt, work.now)
  // The minutes of a group are the hours of its roll-call, not those a page was left open.
  const isCorrected = delivery.mode !== 'group' && (minutes !== counted || startedAt !== delivery.startedAt)
  if (isCorrected && !how.reason) return refused('erogazione.minuti-senza-motivo', { counted })
  if (minutes > LONGEST_MINUTES) return refused('erogazione.minuti-da-correggere', { counted })
  const parameters = await loadParameters(work)
  const { service, mode, performance, operatorId } = delivery
  const where = await whereOf(work, delivery)
  const channel = how.channel ?? where.channel ?? null
  const known = {
    performance,
    schoolToWork: how.schoolToWork ?? false,
    ...headsOf(delivery),
    ...where,
    channel,
    ...officeOf({ service, channel, minutes }),
  }
  const cost = costOf({ service, on, mode, minutes, ...known }, parameters)
  const verdicts = [...cost.verdicts, ...(await personalVerdicts(work, delivery, { on, parameters }))]
  const minutesReason = isCorrected ? (how.reason ?? null) : null
  const { outputs } = how
  const written = await writeClosing(work, delivery, {
    startedAt,
    minutes,
    minutesReason,
    outputs,
    verdicts,
    cost,
    channel,
  })
  if (!written.ok) return written
  tellLedger(work, delivery, { minutes, on, cost, referrals: how.referrals })
  for (const { personaId } of delivery.people) {
    await renewPatto(work, personaId, { ...delivery, on })
    await fulfilPassi(work, { personaId, service: delivery.service, prestazioneId: id })
    await refreshScadenze(work, personaId)
    if (mode === 'individual') await followMeeting(work, { personaId, service, operatorId, on }, 'svolto')
  }
  const closed = await findDelivery(work, id)
  return closed ? done(closed) : refused('accesso.non-trovata')
}

const headsOf = ({ mode, people, operators }: Prestazione) =>
  mode === 'group' ? { participants: people.length, operators } : {}

/** An interview is held at the desk, of this or of another centre. Of the rest it is not known what was done where. */
async function whereOf(
  work: Work,
  { service, mode, centro, people: [person] }: Prestazione,
): Promise<Pick<DeliveryFacts, 'channel' | 'competentCentre'>> {
  if ((service !== 'A2' && service !== 'D1') || mode !== 'individual' || !person) return {}
  const competent = await findCentroOf(work, person.personaId)
  return { channel: 'in-presenza', competentCentre: competent === undefined ? null : competent === centro }
}

/** What the act says of the one person in front: the card's deadlines and what it asks before. */
async function personalVerdicts(
  work: Work,
  delivery: Prestazione,
  { on, parameters }: { on: PlainDate; parameters: Parameters },
): Promise<Verdict[]> {
  const [first, ...others] = delivery.people
  if (!first || others.length > 0) return []
  const facts = await personaFacts(work, first.personaId)
  const card = getCard(delivery.service)
  const after: PersonaFacts =
    delivery.service === 'A2'
      ? { ...facts, events: [...(facts.events ?? []), { kind: 'primo-colloquio', on }] }
      : facts
  const deadlines = verdictsFor(after, on, parameters).filter(({ rule }) =>
    card.rules.some((code) => code === rule),
  )
  return [...deadlines, ...preconditionsOf(delivery.service, facts, { on, parameters })]
}

interface Told {
  minutes: number
  on: PlainDate
  cost: Cost
  referrals: readonly string[]
}

function tellLedger(work: Work, delivery: Prestazione, { minutes, on, cost, referrals }: Told): void {
  const { service, id: prestazione, mode, centro, operatorId: operator, aziendaId } = delivery
  const { recognisedMinutes } = cost
  if (aziendaId !== null) {
    const { sessionCents: cents, blockedUntilPlacement } = cost
    const told = { prestazione, azienda: aziendaId, mode, on, minutes, recognisedMinutes, cents }
    const data = { ...told, blockedUntilPlacement, centro, operator }
    work.record({ kind: 'prestazione.erogata', service, data })
  }
  for (const [at, { personaId }] of delivery.people.entries()) {
    const cents = cost.participantCents[at] ?? 0
    const data = { prestazione, mode, on, minutes, recognisedMinutes, cents, centro, operator }
    work.record({ kind: 'prestazione.erogata', service, personaId, data })
    for (const to of referrals)
      work.record({ kind: 'invio.effettuato', service, personaId, data: { prestazione, to, on, centro } })
  }
}
