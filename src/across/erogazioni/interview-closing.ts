import type { Outcome, Work } from '../../platform/work/index.ts'
import { listBlocks, type Prestazione } from '../../records/erogazione/index.ts'
import { findVersionOf } from '../../records/patto/index.ts'
import { closeDelivery, type HowItEnded } from './closing.ts'

const REFERRED: Record<string, readonly string[]> = {
  'inserimento-lavorativo': ['inserimento-lavorativo'],
  'servizi-specialistici': ['servizi-specialistici'],
  entrambi: ['inserimento-lavorativo', 'servizi-specialistici'],
}
/** What an interview gives, as its card calls it. */
const SCHEDA = 'scheda-aggiornata'
const PATTO = 'patto-di-servizio'

/** Closes a first orientation interview: what it gave and where it refers the person are read from its parts. */
export async function closeInterview(
  work: Work,
  id: string,
  how: Pick<HowItEnded, 'minutes' | 'from' | 'reason'>,
): Promise<Outcome<Prestazione>> {
  const blocks = await listBlocks(work, id)
  const isDone = (name: string) => blocks.some(({ block, state }) => block === name && state === 'fatto')
  const referral = blocks.find(({ block, state }) => block === 'lavori' && state === 'fatto')?.data[
    'referral'
  ]
  const version = await findVersionOf(work, id)
  const updated = isDone('chi-sei') || isDone('esperienze')
  const closed = await closeDelivery(work, id, {
    ...how,
    outputs: [...(updated ? [SCHEDA] : []), ...(version?.state === 'firmata' ? [PATTO] : [])],
    referrals: typeof referral === 'string' ? (REFERRED[referral] ?? []) : [],
  })
  if (!closed.ok || !updated) return closed
  for (const { personaId } of closed.value.people)
    work.record({ kind: 'scheda.aggiornata', service: 'A2', personaId, data: { prestazione: id } })
  return closed
}
