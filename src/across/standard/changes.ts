import { datedOn } from '../../records/normativa/index.ts'
import {
  isServiceCode,
  listParameters,
  type Dated,
  type Parameters,
  type PlainDate,
  type ServiceCode,
} from '../../standard/index.ts'
import { nameOf, valueOf } from './measure.ts'

/** A legal number on two days, where it is not the same: its value, or how sure it is. Null where it was not in force. */
export interface Change {
  code: string
  service: ServiceCode | null
  /** In Italian. */
  name: string
  before: Dated | null
  after: Dated | null
}

/** The numbers of cards, rules and status that changed between two days, in the order of the act. */
export function listChanges(
  { from, to }: { from: PlainDate; to: PlainDate },
  parameters?: Parameters,
): Change[] {
  return listParameters().flatMap(({ code, series }) => {
    const inTime = parameters?.get(code) ?? series
    const before = datedOn(inTime, from) ?? null
    const after = datedOn(inTime, to) ?? null
    if (before?.value === after?.value && before?.certainty === after?.certainty) return []
    const service = code.slice(0, 2)
    return [
      { code, service: isServiceCode(service) ? service : null, name: nameOf(code, 'it'), before, after },
    ]
  })
}

/** A change on one line: «A2.ucs.cents · Costo standard (UCS): 33,00 € → 38,50 €, dal 2027-01-01 (DGR 15)». */
export function changeInWords({ code, name, before, after }: Change): string {
  const value = (dated: Dated | null) => (dated ? valueOf(code, dated, 'it') : 'non in vigore')
  const said = `${code} · ${name}: ${value(before)} → ${value(after)}`
  if (!after) return said
  const unsure = after.certainty === 'da-confermare' ? ', da confermare' : ''
  return `${said}, dal ${after.validFrom} (${after.source}${unsure})`
}
