import type { Work } from '../../platform/work/index.ts'
import { findSentNames, writeOutcome } from '../../records/rosa/index.ts'
import { plainDate } from '../../standard/index.ts'
import { unblockPlacement } from '../erogazioni/index.ts'

/** A hiring as the mandatory communication tells it. `partitaIva` is the employer's code; `on` the day of the communication. */
export interface Hiring {
  personaId: string
  partitaIva: string
  code: string
  on: string
  /** The day the work begins: a rosa sent after it has no part in it. */
  startedOn: string
}

/**
 * Ties a hiring to the rosa in which the person was shown to that company: it is its outcome, counts in the indicators of D2 and
 * D4, and recognises the hours that waited for it. Where she is in several, or never said yes, nothing is decided here: the
 * consultant finds it on the rosa (`listUntiedHires`). Gives how many cents were recognised.
 */
export async function linkHiring(
  work: Work,
  { personaId, partitaIva, code, on, startedOn }: Hiring,
): Promise<{ cents: number }> {
  const [sent, ...others] = await findSentNames(work, { personaId, partitaIva, code, startedOn })
  if (!sent?.isShown || others.length > 0) return { cents: 0 }
  const written = await writeOutcome(work, {
    rosaId: sent.rosaId,
    personaId,
    outcome: 'assunta',
    communication: { code, on },
    by: 'comunicazione',
  })
  if (!written.ok) return { cents: 0 }
  const data = { rosa: sent.rosaId, vacancy: sent.vacancyId, outcome: 'assunta', on: work.today }
  work.record({ kind: 'rosa.esito', service: 'D4', personaId, data })
  return tellHired(work, { personaId, on, ...sent })
}

/** What a hiring brings about once its communication is known. */
export async function tellHired(
  work: Work,
  {
    personaId,
    on,
    vacancyId,
    aziendaId,
  }: { personaId: string; on: string; vacancyId: string; aziendaId: string },
): Promise<{ cents: number }> {
  for (const service of ['D2', 'D4'] as const)
    work.record({
      kind: 'assunzione.comunicata',
      service,
      personaId,
      data: { service, vacancy: vacancyId, azienda: aziendaId, on },
    })
  const { cents } = await unblockPlacement(work, { aziendaId, personaId, communicationOn: plainDate(on) })
  return { cents }
}
