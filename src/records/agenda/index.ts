export { nextStates, OUTCOMES, type Appuntamento, type AppuntamentoState } from './appuntamento.ts'
export {
  changeState,
  findAppuntamento,
  holdPlace,
  listBetween,
  listOfPersona,
  writeAppuntamento,
} from './appuntamento.store.ts'
export {
  addAbsence,
  countBooked,
  hasHours,
  listAbsences,
  listHours,
  loadTimetable,
  removeAbsence,
  setHours,
  type Absence,
} from './orario.store.ts'
export { AGENDA_REFUSALS } from './refusals.ts'
export { instantAt } from './rome.ts'
export {
  firstFree,
  HORIZON_DAYS,
  isBeyond,
  minutesOf,
  placesOn,
  type Slot,
  type Stretch,
  type Timetable,
  type Wanted,
} from './slots.ts'
