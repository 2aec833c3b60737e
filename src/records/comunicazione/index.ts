export { listComunicazioni, readArrivals, type Arrivals, type ComunicazioneOf } from './arrivals.query.ts'
export { readComunicazione } from './comunicazione.schema.ts'
export type { Comunicazione } from './comunicazione.ts'
export {
  listAwaitedHires,
  listConcerned,
  matchComunicazioni,
  retellWork,
  storeComunicazioni,
  storeScarti,
  type Keyed,
  type Scarto,
  type Written,
} from './comunicazione.store.ts'
