import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { startDelivery, type Prestazione } from '../../records/erogazione/index.ts'
import type { DeliveryChannel, ServiceCode } from '../../standard/index.ts'
import { closeDelivery } from './closing.ts'

export interface DeliveredToPersona {
  service: ServiceCode
  personaId: string
  startedAt: Date
  endedAt: Date
  channel: DeliveryChannel
  outputs?: readonly string[]
}

/** Records a service delivered to one person, between two instants: its minutes, what the act says of them, what they cost. */
export async function deliverToPersona(
  work: Work,
  { service, personaId, startedAt, endedAt, channel, outputs = [] }: DeliveredToPersona,
): Promise<Outcome<Prestazione>> {
  const { centro } = work.actor
  if (!centro) return refused('erogazione.senza-centro')
  const id = await startDelivery(
    { ...work, now: startedAt },
    { service, mode: 'individual', centro, place: centro, personaIds: [personaId] },
  )
  const closed = await closeDelivery({ ...work, now: endedAt }, id, { outputs, referrals: [], channel })
  return closed.ok ? done(closed.value) : closed
}
