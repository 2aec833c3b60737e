export { DID_CHANNELS, DID_CLOSINGS, isOpen, type Did, type DidChannel, type DidClosing } from './did.ts'
export {
  closeDid,
  holdFreePersone,
  holdPersona,
  holdPersone,
  listDids,
  openDid,
  reopenDid,
  type NewDid,
} from './did.store.ts'
export { personaFactsOf, type Known } from './facts.ts'
export {
  declaredIn,
  findCentroOf,
  jobsOf,
  knownOf,
  loadVita,
  personaFacts,
  readKnown,
  type EsperienzaLine,
} from './known.store.ts'
export {
  mayDecideOn,
  PERDITA_REASONS,
  type Perdita,
  type PerditaReason,
  type PerditaState,
} from './perdita.ts'
export {
  annulPerdita,
  decidePerdita,
  findPerdita,
  listMissed,
  listPerdite,
  observePerdita,
  openPerdita,
} from './perdita.store.ts'
export {
  SUPPORT_CODES,
  SUPPORT_KINDS,
  UNEMPLOYED_SUPPORTS,
  type Sostegno,
  type SupportKind,
} from './sostegno.ts'
export { source } from './sources.query.ts'
export { addSostegno, closeSostegno, listSostegni, type NewSostegno } from './sostegno.store.ts'
export { statoAt, storyOf, type Vita } from './vita.ts'
export { STATO_REFUSALS } from './refusals.ts'
