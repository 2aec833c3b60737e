export * from './materiale.ts'
export {
  addMateriale,
  giveMateriale,
  listMateriali,
  restockMateriale,
  wasGivenMateriale,
  withdrawMateriale,
} from './materiale.store.ts'
