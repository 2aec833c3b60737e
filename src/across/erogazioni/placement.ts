import { romeDayOf } from '../../platform/clock/index.ts'
import type { Work } from '../../platform/work/index.ts'
import {
  holdAwaitingPlacement,
  officeOf,
  writePlacement,
  type Prestazione,
} from '../../records/erogazione/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import { costOf, plainDate, type DeliveryFacts, type PlainDate } from '../../standard/index.ts'

/** Somebody was hired by a company: `communicationOn` is the day of the mandatory communication that says so. */
export interface Placement {
  aziendaId: string
  /** Who was hired, where known: the hours spent on her wait too. */
  personaId?: string | undefined
  communicationOn: PlainDate
}

/**
 * Recognises the hours that waited for this placement: those closed for the company, and for the person, on a day not
 * after the communication. What was done later waits for the next one. Gives how many deliveries and cents it freed.
 */
export async function unblockPlacement(
  work: Work,
  placement: Placement,
): Promise<{ deliveries: number; cents: number }> {
  const parameters = await loadParameters(work)
  const freed = { deliveries: 0, cents: 0 }
  for (const delivery of await holdAwaitingPlacement(work, placement)) {
    const { communicationOn } = placement
    const cost = costOf(factsOf(delivery, communicationOn), parameters)
    if (cost.blockedUntilPlacement) continue
    const verdicts = withNewer(delivery.verdicts ?? [], cost.verdicts)
    await writePlacement(work, delivery, { on: communicationOn, verdicts, cost })
    tellLedger(work, delivery, { communicationOn, cents: cost.sessionCents })
    freed.deliveries += 1
    freed.cents += cost.sessionCents
  }
  return freed
}

/** What hours that wait would be worth, in cents, if a hiring were communicated that day. */
export async function worthIfPlaced(
  work: Work,
  deliveries: readonly Prestazione[],
  communicationOn: PlainDate,
): Promise<number> {
  const parameters = await loadParameters(work)
  return deliveries
    .filter(({ awaitingPlacement }) => awaitingPlacement)
    .reduce((sum, each) => sum + costOf(factsOf(each, communicationOn), parameters).sessionCents, 0)
}

function factsOf(delivery: Prestazione, communicationOn: PlainDate): DeliveryFacts {
  const { service, mode, minutes, performance, channel, people } = delivery
  const on = plainDate(romeDayOf(delivery.startedAt))
  const heads = mode === 'group' ? { participants: people.length } : {}
  const known = { performance, channel, ...heads, ...officeOf({ service, channel, minutes }) }
  return { service, on, mode, minutes, ...known, placement: { communicationOn } }
}

/** What was judged again takes the place of what was said before; the rest stays as it was. */
function withNewer<V extends { rule: string }>(before: readonly V[], newer: readonly V[]): V[] {
  const again = new Set(newer.map(({ rule }) => rule))
  return [...before.filter(({ rule }) => !again.has(rule)), ...newer]
}

function tellLedger(
  work: Work,
  { id: prestazione, service, aziendaId, people }: Prestazione,
  data: { communicationOn: PlainDate; cents: number },
): void {
  const [person] = people
  work.record({
    kind: 'prestazione.riconosciuta',
    service,
    ...(person && { personaId: person.personaId }),
    data: { prestazione, ...(aziendaId !== null && { azienda: aziendaId }), ...data },
  })
}
