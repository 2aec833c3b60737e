export const PROPOSED_HOW = ['colloquio', 'telefono', 'messaggio'] as const
export type ProposedHow = (typeof PROPOSED_HOW)[number]

export const ANSWERS_TO_PROPOSAL = ['si', 'no', 'chiamami'] as const
export type ProposalAnswer = (typeof ANSWERS_TO_PROPOSAL)[number]

/** A job proposed to a person. Without an answer it is no yes, whatever the day. */
export interface Proposta {
  id: string
  personaId: string
  vacancyId: string
  how: ProposedHow
  proposedOn: string
  replyBy: string
  answer: ProposalAnswer | null
  answeredAt: Date | null
  answeredHow: 'operatore' | 'collegamento' | null
  reason: string | null
}
