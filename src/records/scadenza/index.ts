export { answerAiuto, askAiuto, readAiuto } from './aiuto.store.ts'
export { refreshAllScadenze, type Refreshed } from './refresh-all.store.ts'
export { SCADENZA_REFUSALS } from './refusals.ts'
export { checkPostponement, RINVIO_REASONS, type RinvioReason } from './rinvio.ts'
export {
  endRinvii,
  findOpenDuty,
  isPostponed,
  listRinvii,
  postpone,
  postponedDuties,
  type Rinvio,
} from './rinvio.store.ts'
export { daysLate, fingerprintOf, rowOf, stateOf, type Scadenza, type ScadenzaState } from './scadenza.ts'
export {
  listScadenze,
  moveScadenze,
  pauseScadenze,
  reckonScadenze,
  refreshScadenze,
} from './scadenza.store.ts'
