import type { Work } from '../../platform/work/index.ts'
import { listConcerned, retellWork, type Keyed } from '../../records/comunicazione/index.ts'
import { reckonScadenze } from '../../records/scadenza/index.ts'
import { holdPersone } from '../../records/stato/index.ts'

/**
 * Tells again the works that some communications speak of, and reckons again the duties towards the people they are of,
 * in the same transaction. Gives how many works are otherwise than before.
 */
export async function arrive(work: Work, touched: readonly Keyed[]): Promise<number> {
  const people = [...new Set(touched.flatMap(({ personaId }) => personaId ?? []))]
  await holdPersone(work, people)
  const changed = await retellWork(work, touched)
  if (changed > 0) await reckonScadenze(work, await listConcerned(work, people))
  return changed
}
