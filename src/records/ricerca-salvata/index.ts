export { findAvviso, forgetAvvisi, stopAvvisi, writeAvviso } from './avviso.store.ts'
export { RICERCA_SALVATA_REFUSALS } from './refusals.ts'
export {
  changeRicerca,
  claimRicerche,
  dropRicerca,
  FREQUENZE,
  listRicerche,
  MOST_SEARCHES,
  saveRicerca,
  settleRicerche,
  type Frequenza,
  type RicercaDovuta,
  type RicercaSalvata,
} from './ricerca.store.ts'
