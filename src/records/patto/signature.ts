import { searchKey } from '../../platform/names/index.ts'

/** How a version was signed and who saw the person: what is sealed with the hash of the text. */
export type Signature = (
  | { way: 'tablet'; strokes: number }
  | {
      way: 'name'
      typed: string
      /** Whether what was written is the person's name as we know it; it counts as written anyway. */
      matches: boolean
    }
  | { way: 'paper'; witness: string; witnessName: string; witnessRole: string }
  // A version that only promises more, or asks later: the person is asked nothing.
  | { way: 'centre' }
) & {
  /** Signed from afar: where the code was sent, with all but its end covered. */
  sentTo?: string
  sha256: string
  identifiedBy: string
  identifiedByName: string
  identifiedWith: string
}

/** Whether a typed name is a person's, whatever order, case and accents: `verdi anna` is `Anna Verdi`. */
export function isNameOf(typed: string, person: { name: string; surname: string }): boolean {
  const written = new Set(searchKey(typed).split(' '))
  return searchKey(`${person.name} ${person.surname}`)
    .split(' ')
    .every((word) => written.has(word))
}
