export { canTakeMancanza, mayDecide, mayPropose, type MancanzaState, type MancanzaStep } from './mancanza.ts'
export {
  addMancanza,
  findMancanza,
  listMancanze,
  stepMancanza,
  timeOf,
  writeReasons,
  type Mancanza,
  type NewMancanza,
  type Proposal,
} from './mancanza.store.ts'
export { MANCANZA_REFUSALS } from './refusals.ts'
