export {
  CORSO_REFUSALS,
  COSTS,
  COURSE_LEVELS,
  GIVES,
  rimediOf,
  type Corso,
  type Reach,
  type Rimedi,
} from './corso.ts'
export { CorsoContent } from './corso.schema.ts'
export { findCorso, listCorsi, listOpenCorsi } from './corso.query.ts'
export { createCorso, findSame, rewriteCorso, withdrawCorso } from './corso.store.ts'
