import { findElevenDigitsProblem } from './eleven-digits.ts'
import { cleanCode, refuse, type Refused } from './problem.ts'

export type PartitaIva = { readonly ok: true; readonly partitaIva: string }

/** Reads an Italian VAT number: eleven digits with their check digit; `IT` before it, spaces and dots are let through. */
export function readPartitaIva(text: string): PartitaIva | Refused {
  const typed = cleanCode(text)
  const chars = typed[0] === 'I' && typed[1] === 'T' ? typed.slice(2) : typed
  const problem = findElevenDigitsProblem(chars)
  return problem ? refuse(problem) : { ok: true, partitaIva: chars.join('') }
}
