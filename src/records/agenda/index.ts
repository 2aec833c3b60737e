export {
  AVVISI,
  isNear,
  nextStates,
  OUTCOMES,
  type Appuntamento,
  type AppuntamentoState,
  type Avviso,
} from './appuntamento.ts'
export {
  changeState,
  countAbsences,
  findAppuntamento,
  holdPlaces,
  listBetween,
  listCovered,
  listHit,
  listOfPersona,
  writeAppuntamento,
  type Instead,
} from './appuntamento.store.ts'
export { isOfferable, type Attesa, type FreedPlace, type Posto } from './attesa.ts'
export { callOffByPersona } from './call-off.store.ts'
export { closeAttesa, listAttese, writeAttesa } from './attesa.store.ts'
export {
  findCalendario,
  makeCalendario,
  readCalendario,
  revokeCalendario,
  type FeedEntry,
} from './calendario.store.ts'
export {
  findCopertura,
  holdCoperture,
  listCoperture,
  undoCopertura,
  writeCopertura,
  type Copertura,
} from './copertura.store.ts'
export { dutyOf, openDuties } from './duty.store.ts'
export { followMeeting } from './held.store.ts'
export { listFinestreFuture, loadFinestra, setFinestra, type Finestra } from './finestra.store.ts'
export { tellAppuntamento } from './notice.store.ts'
export {
  addAbsence,
  hasHours,
  listAbsences,
  listHours,
  loadTimetable,
  removeAbsence,
  setHours,
  type Absence,
} from './orario.store.ts'
export {
  acceptPosto,
  declinePosto,
  findPosto,
  isKept,
  offerFreed,
  passOnPosti,
  type Offered,
} from './posto.store.ts'
export { AGENDA_REFUSALS } from './refusals.ts'
export { instantAt, wallMinutesOf } from './rome.ts'
export {
  firstFree,
  freePlaces,
  HORIZON_DAYS,
  isBeyond,
  minutesOf,
  placesOn,
  type Away,
  type Slot,
  type Stretch,
  type Timetable,
  type Wanted,
} from './slots.ts'
