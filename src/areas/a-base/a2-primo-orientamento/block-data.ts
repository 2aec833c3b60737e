import { FIELDS } from './blocks.ts'
import type { SaveBlock } from './save-block.schema.ts'

/** The fields of the part that were given: what is kept of it. */
export function dataOf(input: SaveBlock): Record<string, unknown> {
  const entries = FIELDS[input.block].map((field) => [field, input[field]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

export interface Row {
  text?: string | undefined
  by?: string | undefined
}
/** What the parts of an interview keep, as they are read back: only `dataOf` writes them. */
export interface BlockData {
  'chi-sei': { motivo?: string }
  esperienze: { altre?: string; motivo?: string }
  profilazione: {
    answers?: Record<string, string>
    level?: number
    levelReason?: string
    disagreement?: string
    motivo?: string
  }
  lavori: { professioni?: string[]; altra?: string; referral?: string; motivo?: string }
  percorso: { goal?: string; ours?: Row[]; theirs?: Row[]; motivo?: string }
  note: { text?: string; motivo?: string }
}
