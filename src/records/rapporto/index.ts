export { takeBackTold, writeTold, type ToldWork } from './communicated.store.ts'
export { findContratto, WORK_KINDS } from './contratti.ts'
export {
  CHOICES,
  contrastsOf,
  cutAt,
  episodesOf,
  workThatCounts,
  type Choice,
  type Communicated,
  type Contrast,
  type Declared,
  type Period,
} from './rapporto.ts'
export {
  addRapporto,
  changeRapporto,
  chooseRapporto,
  listRapporti,
  listRapportoHistory,
  removeRapporto,
  type NewRapporto,
  type Rapporto,
  type RapportoWriting,
} from './rapporto.store.ts'
export { RAPPORTO_REFUSALS } from './refusals.ts'
