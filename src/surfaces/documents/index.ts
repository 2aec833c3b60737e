export { didReceipt, type DidToPrint } from './did.ts'
export type { Interessato, Issuer, Official } from './frame.ts'
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
export { statusCertificate, type StatusToPrint } from './status.ts'
