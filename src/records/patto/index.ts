export * from './amendment.ts'
export * from './conditions.ts'
export * from './content.ts'
export { findStanding, signAsCentre } from './in-force.store.ts'
export { sendLink } from './link.store.ts'
export * from './passo.ts'
export {
  fulfilPassi,
  listDeliveredTo,
  listPassi,
  listPassoHistory,
  writePassoState,
  type PassoMoment,
  type PassoRow,
} from './passo.store.ts'
export {
  answerOnTablet,
  findOnTablet,
  findWaiting,
  openFirma,
  tellSigned,
  witnessOnPaper,
  type OnTablet,
  type TabletAnswer,
  type TabletSession,
  type Waiting,
} from './firma.store.ts'
export * from './patto.ts'
export {
  draftVersion,
  findSignedVersion,
  findStrokes,
  findVersion,
  findVersionOf,
  freezeVersion,
  isUnsigned,
  listVersions,
  withdrawVersion,
  type Draft,
} from './patto.store.ts'
export { isNameOf, type Signature } from './signature.ts'
export { readSignaturePng } from './signature-png.ts'
export { type PattoAnswer, type PattoVersione } from './versione.ts'
export { PATTO_REFUSALS } from './refusals.ts'
