export { refreshAllScadenze, type Refreshed } from './refresh-all.store.ts'
export { daysLate, rowOf, stateOf, type Scadenza, type ScadenzaState } from './scadenza.ts'
export { listScadenze, moveScadenze, pauseScadenze, refreshScadenze } from './scadenza.store.ts'
