import { hashOfCode } from '../../../platform/identifiers/index.ts'
import type { Work } from '../../../platform/work/index.ts'
import { holdOwnRosa, listShown, type ShownCandidato } from '../../../records/rosa/index.ts'
import type { RosaHeld } from './rosa.schema.ts'

/**
 * What the company reads of the rosa it holds: by the link, whose code is the actor's own, or by its area, where it says which
 * of its rose. Nothing where that one opens no more, or is somebody else's.
 */
export async function shownTo(work: Work, { codice, rosaId }: RosaHeld): Promise<ShownCandidato[]> {
  if (work.actor.role === 'impresa') {
    if (!rosaId) return []
    await holdOwnRosa(work, rosaId)
  } else if (!codice || work.actor.settings['siul.incontro'] !== hashOfCode(codice)) return []
  return listShown(work)
}

/** Whoever holds the company's link, and the company that signed in. */
export const COMPANY = ['incontro', 'impresa'] as const
