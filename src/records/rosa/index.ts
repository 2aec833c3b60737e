export {
  answerOfCompany,
  holdOwnRosa,
  listShown,
  markOpened,
  outcomeOfCompany,
  type ShownCandidato,
} from './link.store.ts'
export { listUntiedHires, type UntiedHire } from './untied.query.ts'
export { ROSA_REFUSALS } from './refusals.ts'
export {
  EMPLOYER_REASONS,
  OUTCOME_DAYS,
  OUTCOMES_OF_ROSA,
  type EmployerReason,
  type Rosa,
  type RosaCandidato,
  type RosaOutcome,
  type RosaReason,
} from './rosa.ts'
export {
  addToRosa,
  changeLink,
  countAwaited,
  countNames,
  findRosaInHand,
  findSentNames,
  holdRosa,
  listCandidatesOf,
  listSentRose,
  markSent,
  revokeLink,
  takeOffRosa,
  writeOutcome,
  writeSentence,
  type RosaCount,
} from './rosa.store.ts'
