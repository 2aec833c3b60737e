export * from './gruppo.ts'
export {
  cancelGruppo,
  closeGruppo,
  conductorBusy,
  findGruppo,
  holdConductor,
  listElsewhere,
  listGruppi,
  lockGruppo,
  publishGruppo,
  roomsTaken,
} from './gruppo.store.ts'
export {
  holdPeople,
  listIscritti,
  promoteWaiting,
  withdraw,
  writeIscrizione,
  writePresences,
  type Called,
} from './iscrizione.store.ts'
export { addModello, findModello, listModelli, retireModello } from './modello.store.ts'
export { listInScadenza, listOfPersona, type InScadenza, type MioGruppo } from './person.store.ts'
export { GRUPPO_REFUSALS } from './refusals.ts'
export { proposeStarts, type Taken } from './slots.ts'
