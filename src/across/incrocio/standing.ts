import type { Work } from '../../platform/work/index.ts'
import { listProposals, type Proposta } from '../../records/proposta/index.ts'
import { findRosaInHand, listCandidatesOf } from '../../records/rosa/index.ts'

/** How far one is with a person about a vacancy. It neither chooses nor sorts. */
export interface Standing {
  /** What she was asked and answered; null where nobody asked her. */
  asked: 'chiesta' | NonNullable<Proposta['answer']> | null
  /** She is in the rosa being prepared. */
  isInRosa: boolean
}

/** For a vacancy, how far one is with each person. */
export async function standingsOf(work: Work, vacancyId: string): Promise<(personaId: string) => Standing> {
  const proposals = await listProposals(work, vacancyId)
  const rosa = await findRosaInHand(work, vacancyId)
  const names = rosa ? await listCandidatesOf(work, rosa.id) : []
  const inRosa = new Set(names.map(({ personaId }) => personaId))
  return (personaId) => {
    const proposal = proposals.get(personaId)
    return { asked: proposal ? (proposal.answer ?? 'chiesta') : null, isInRosa: inRosa.has(personaId) }
  }
}

/** Whoever said no is not taken with all the others, nor is who is in the rosa already. */
export const isToTake = ({ asked, isInRosa }: Standing): boolean => asked !== 'no' && !isInRosa
