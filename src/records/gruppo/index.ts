export * from './gruppo.ts'
export {
  cancelGruppo,
  closeGruppo,
  conductorBusy,
  findGruppo,
  holdConductor,
  listElsewhere,
  listGruppi,
  listLed,
  lockGruppo,
  publishGruppo,
  roomsTaken,
  writeNote,
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
export { isRoomCode, MOST_WRONG, ROOM_CODE, roomCodeAt, tidyRoomCode } from './presenza.ts'
export {
  countWrongCode,
  findMioPosto,
  loadRoomSecret,
  lockMioPosto,
  lockPostoOf,
  writeHere,
  type MioPosto,
} from './presenza.store.ts'
export {
  listClashes,
  listSpostamenti,
  putGruppo,
  stopMessages,
  undoSpostamento,
  writeSpostamento,
  type Clash,
  type Seat,
  type Spostamento,
} from './spostamento.store.ts'
export { addModello, findModello, listModelli, retireModello } from './modello.store.ts'
export { listInScadenza, listOfPersona, listSaidNo, type InScadenza, type MioGruppo } from './person.store.ts'
export { GRUPPO_REFUSALS } from './refusals.ts'
export { proposeStarts, type Taken } from './slots.ts'
