export { Tally, totalOf, type CentroEffect, type Effect, type Reach } from './effect.ts'
export { BOUNDS, findParameter, hindranceTo } from './limits.ts'
export { datedOn, mergeSeries, type NewValue } from './series.ts'
export { isBackdated, type Versione, type VersioneState } from './versione.ts'
export {
  approveVersione,
  listVersioni,
  loadParameters,
  proposeVersione,
  withdrawVersione,
} from './versione.store.ts'
