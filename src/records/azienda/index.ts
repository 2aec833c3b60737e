export * from './azienda.ts'
export {
  createAzienda,
  findAzienda,
  findAziendaByPartitaIva,
  getAzienda,
  updateAzienda,
  type NewAzienda,
} from './azienda.store.ts'
export * from './consulenza.ts'
export { listConsulenze, writeConsulenza } from './consulenza.store.ts'
export * from './contatto.ts'
export { holdContatto, writeContatto } from './contatto.store.ts'
export * from './fabbisogno.ts'
export {
  answerFabbisogni,
  closeFabbisogno,
  expressFabbisogno,
  findPromessa,
  listConsulenti,
  listDaRispondere,
  listFabbisogni,
  type Consulente,
  type DaRispondere,
} from './fabbisogno.store.ts'
export { AZIENDA_REFUSALS } from './refusals.ts'
export {
  listMieAziende,
  listSimiliA,
  searchAziende,
  type AziendaTrovata,
  type AziendeTrovate,
} from './ricerca.store.ts'
export {
  addReferente,
  addSede,
  closeSede,
  listReferenti,
  listSedi,
  removeReferente,
  type NewSede,
} from './sede.store.ts'
export { listStoria, type Evento } from './storia.query.ts'
