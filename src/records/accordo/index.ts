export * from './accordo.ts'
export {
  closeAccordo,
  draftNext,
  freezeAccordo,
  listAccordi,
  listVersioni,
  openAccordo,
  signAccordo,
  withdrawAccordo,
  type AccordoVersione,
} from './accordo.store.ts'
export { ACCORDO_REFUSALS } from './refusals.ts'
