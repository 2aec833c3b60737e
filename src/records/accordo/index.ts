export * from './accordo.ts'
export {
  closeAccordo,
  draftNext,
  freezeAccordo,
  lastOf,
  listAccordi,
  listShown,
  listVersioni,
  openAccordo,
  signAccordo,
  withdrawAccordo,
  type AccordoVersione,
} from './accordo.store.ts'
export { type LinkState } from './link.ts'
export {
  findHeldAccordo,
  findSentLink,
  openOwnAccordo,
  sendAccordo,
  signHeld,
  type HeldAccordo,
  type SentLink,
} from './link.store.ts'
export { ACCORDO_REFUSALS } from './refusals.ts'
