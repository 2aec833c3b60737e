export { SCHEDA_REFUSALS } from './refusals.ts'
export { inForceOn, isSameScheda, type SchedaContent, type SchedaVersione } from './scheda.ts'
export { listSchede, writeScheda } from './scheda.store.ts'
