import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { instantAt, startDelivery, type Prestazione } from '../../records/erogazione/index.ts'
import {
  plainDate,
  type DeliveryChannel,
  type PerformanceCode,
  type PlainDate,
  type ServiceCode,
} from '../../standard/index.ts'
import { closeDelivery } from '../erogazioni/index.ts'

/** When something was done: so many minutes until now, unless the day or the hour it began are told. */
export interface When {
  minutes: number
  on?: string | undefined
  /** The hour it began: `9:30`. Due on another day than today. */
  from?: string | undefined
}

export interface Span {
  on: PlainDate
  startedAt: Date
  endedAt: Date
}

/** When it began and ended. Refused `azienda.quando`, or `azienda.nel-futuro` where it has not ended yet. */
export function spanOf(work: Pick<Work, 'today' | 'now'>, { minutes, on, from }: When): Outcome<Span> {
  const day = plainDate(on ?? work.today)
  if (from === undefined && day !== work.today) return refused('azienda.quando')
  const startedAt =
    from === undefined ? new Date(work.now.getTime() - minutes * 60_000) : instantAt(day, from)
  if (!startedAt) return refused('azienda.quando')
  const endedAt = new Date(startedAt.getTime() + minutes * 60_000)
  return endedAt > work.now ? refused('azienda.nel-futuro') : done({ on: day, startedAt, endedAt })
}

export interface Delivered {
  service: ServiceCode
  aziendaId: string
  startedAt: Date
  endedAt: Date
  channel: DeliveryChannel
  performance?: PerformanceCode
  outputs?: readonly string[]
}

/** Records a service delivered to a company: its minutes, what the act says of them, what they cost. */
export async function deliverTo(work: Work, delivered: Delivered): Promise<Outcome<Prestazione>> {
  const { service, aziendaId, startedAt, endedAt, channel, performance, outputs = [] } = delivered
  const { centro } = work.actor
  if (!centro) return refused('erogazione.senza-centro')
  const id = await startDelivery(
    { ...work, now: startedAt },
    {
      service,
      mode: 'individual',
      centro,
      place: centro,
      personaIds: [],
      aziendaId,
      ...(performance && { performance }),
    },
  )
  return closeDelivery({ ...work, now: endedAt }, id, { outputs, referrals: [], channel })
}
