export { listRaccomandazioni, listRecommending } from './raccomandazione.query.ts'
export {
  markAllVacancies,
  reckonAlone,
  spreadMarks,
  takeMarked,
  writeRaccomandazioni,
} from './raccomandazione.store.ts'
export { RECOMMENDED } from './raccomandazione.ts'
