import { MESTIERI } from './elenco-mestieri.ts'
import { PERSONE } from './elenco-persone.ts'
import { TAVOLA } from './elenco-tavola.ts'
import { UFFICI } from './elenco-uffici.ts'

/** A skill as a list brings it: its name, other names for it, and the occupations it belongs to (none: all of them). */
export interface AbilitaPortata {
  name: string
  names: readonly string[]
  codes: readonly string[]
  /** Where a classification identifies it. */
  uri?: string
}

/**
 * The working list that ships, in our own words: the skills of the occupations people of the centres ask for most. To be
 * checked against ESCO when the region loads it.
 */
export const ELENCO: readonly AbilitaPortata[] = [TAVOLA, PERSONE, MESTIERI, UFFICI].flatMap(readElenco)

/** The lines `name | other, names | codes` of a list. Throws on a line that is not one. */
export function readElenco(text: string): AbilitaPortata[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', names, codes, ...rest] = line.split('|').map((part) => part.trim())
      if (name === '' || names === undefined || codes === undefined || rest.length > 0)
        throw new Error(`«${line}» is no skill: name | other, names | codes`)
      return { name, names: listed(names, ', '), codes: listed(codes, ' ') }
    })
}

function listed(text: string, by: string): string[] {
  return text === '' ? [] : text.split(by)
}
