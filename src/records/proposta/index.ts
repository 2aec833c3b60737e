export {
  ANSWERS_TO_PROPOSAL,
  PROPOSED_HOW,
  type ProposalAnswer,
  type Proposta,
  type ProposedHow,
} from './proposta.ts'
export {
  answerByLink,
  answerProposta,
  findShownProposta,
  listProposals,
  listProposalsTo,
  withdrawProposta,
  writeProposta,
  type ShownProposta,
} from './proposta.store.ts'
export { PROPOSTA_REFUSALS } from './refusals.ts'
