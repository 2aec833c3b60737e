export {
  mayMediate,
  MEDIAZIONE_REFUSALS,
  type Mediatore,
  type Mediazione,
  type Moment,
} from './mediazione.ts'
export { addMediatore, findMediatore, listMediatori, retireMediatore } from './mediatore.store.ts'
export {
  assignMediazione,
  cancelMediazione,
  findMediazione,
  listMediazioni,
  listMediazioniOf,
  writeMediazione,
} from './mediazione.store.ts'
export { countSvolte, listIncontri, listSvolte, writeSvolta, type Incontro } from './svolta.store.ts'
