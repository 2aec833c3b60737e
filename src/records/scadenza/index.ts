export { daysLate, rowOf, stateOf, type Scadenza, type ScadenzaState } from './scadenza.ts'
export { listChangedByTime, listScadenze, moveScadenze, refreshScadenze } from './scadenza.store.ts'
