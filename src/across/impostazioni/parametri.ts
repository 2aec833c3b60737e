import { isServiceCode, type ServiceCode } from '../../standard/index.ts'

/** The service that a number is of, as facts of the ledger carry it. */
export function serviceIn(code: string): { service?: ServiceCode } {
  const service = code.slice(0, 2)
  return isServiceCode(service) ? { service } : {}
}
