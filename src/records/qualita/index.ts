export { GIUDIZIO } from './qualita.schema.ts'
export {
  meanOf,
  QUALITY_MARKS,
  QUALITY_QUESTIONS,
  type Giudizio,
  type Qualita,
  type QualityQuestion,
} from './qualita.ts'
export { answerQualita, findOwnQualita, listQualita, writeQualita } from './qualita.store.ts'
export { QUALITA_REFUSALS } from './refusals.ts'
