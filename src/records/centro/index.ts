export * from './centro.store.ts'
export * from './competenza.store.ts'
export { findIngresso } from './ingresso.store.ts'
export { CENTRI, COMUNI, type CodiceCentro } from './territorio.ts'
