export { Tally, totalOf, type CentroEffect, type Effect, type Reach } from './effect.ts'
export { findParameter, hindranceTo } from './limits.ts'
export { datedOn, type NewValue } from './series.ts'
export { isBackdated, type Versione } from './versione.ts'
export {
  approveVersione,
  listVersioni,
  loadParameters,
  proposeVersione,
  withdrawVersione,
} from './versione.store.ts'
export { NORMATIVA_REFUSALS } from './refusals.ts'
