export { accordoDocument, type AccordoToPrint } from './accordo.ts'
export { didReceipt, type DidToPrint } from './did.ts'
export type { Interessato, Issuer, Official } from './frame.ts'
export {
  attestatoDocument,
  doorSign,
  signingSheet,
  type AttestatoToPrint,
  type GruppoOnPaper,
  type SheetToPrint,
} from './gruppo.ts'
export { enrolmentPaper, type EnrolmentToPrint } from './lista.ts'
export {
  type Answer,
  type Passo,
  pattoDocument,
  pattoPaper,
  type PattoAnswered,
  type PattoToPrint,
  type Signature,
} from './patto.ts'
export {
  type LevelDatum,
  type NamedDatum,
  type PeriodDatum,
  schedaDocument,
  type SchedaToPrint,
} from './scheda.ts'
export { perditaDecision, perditaNotice, type DecisionToPrint, type PerditaToPrint } from './perdita.ts'
export { statusCertificate, type StatusToPrint } from './status.ts'
