export { hashOfCode, newCode } from './address-code.ts'
export {
  readCodiceFiscale,
  type CodiceFiscale,
  type Decoded,
  type Reading,
  type Sex,
} from './codice-fiscale.ts'
export { composeCodiceFiscale, matchesNames, type Holder, type NameWarning } from './compose.ts'
export { readPartitaIva, type PartitaIva } from './partita-iva.ts'
export { readPhone, type Phone, type PhoneProblem } from './phone.ts'
export { findPlace, listPlaces, type Place } from './places.ts'
export type { Problem } from './problem.ts'
export { sayPhoneProblem, sayProblem } from './words.ts'
