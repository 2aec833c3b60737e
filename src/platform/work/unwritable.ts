/**
 * The paths (`data.nome`) of the texts of an input that no database keeps: with a null character, or with half of one
 * that takes two. Keys are looked at as well. A path of its own for what nests deeper than anybody types.
 */
export function unwritableIn(input: unknown, path = '', depth = 0): string[] {
  if (typeof input === 'string') return isWritable(input) ? [] : [path]
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return []
  if (depth > DEEPEST) return [path]
  return Object.entries(input).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key
    return isWritable(key) ? unwritableIn(value, at, depth + 1) : [path]
  })
}

const DEEPEST = 30
const isWritable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
