export { TRASFERIMENTO_REFUSALS } from './refusals.ts'
export * from './trasferimento.store.ts'
