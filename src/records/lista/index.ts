export { LISTA_REFUSALS, type Iscrizione } from './lista.ts'
export {
  cancelIscrizione,
  findIscrizione,
  listIscrizioni,
  listIscrizioniOf,
  writeIscrizione,
} from './lista.store.ts'
