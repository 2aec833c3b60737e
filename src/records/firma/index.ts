export { makeCode, sendCode, tryCode, type CodeVerdict } from './code.store.ts'
export {
  CODE_MINUTES,
  covered,
  FIRMA_MINUTES,
  firmaState,
  IDENTIFIED_WITH,
  type FirmaState,
  type FirmaTimes,
  type IdentifiedWith,
} from './firma.ts'
export {
  findHeld,
  markSeen,
  revokeFirme,
  useFirma,
  type HeldFirma,
  type Opened,
  type Signer,
} from './held.store.ts'
export { sendFirma, type NewLink } from './link.store.ts'
export { FIRMA_REFUSALS } from './refusals.ts'
