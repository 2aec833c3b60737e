export {
  addSala,
  closeSala,
  listChiusure,
  listTutteLeSale,
  reopenSala,
  setSalaActive,
  type Chiusura,
} from './impostazione.store.ts'
export { SALA_REFUSALS } from './refusals.ts'
export {
  freeSala,
  listSale,
  listSaleLibere,
  occupySala,
  occupySalaRiservata,
  SALA_USES,
  type Occupation,
  type Sala,
  type SalaKind,
  type SalaUse,
} from './sala.store.ts'
