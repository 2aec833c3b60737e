export { SELEZIONE_REFUSALS } from './refusals.ts'
export {
  LAVORI,
  SELECTION_RESULTS,
  sharedMinutes,
  type ColloquioDiSelezione,
  type EsitoDaSentire,
  type Lavoro,
  type SelectionResult,
} from './selezione.ts'
export {
  isProposalTimed,
  listEsitiDaSentire,
  listLavori,
  listNamesOf,
  listSelezione,
  tieToVacancy,
  writeSelezione,
  type LavoroSvolto,
} from './selezione.store.ts'
