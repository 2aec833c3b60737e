import { posix } from 'node:path'
import { lineAt, type Source } from './sources.ts'

export interface Import {
  line: number
  /** A path from the root (`src/…`), or the name of a package. */
  to: string
  /** The values taken by name; types are not among them. */
  names: string[]
}

const IMPORT =
  /^(import|export)\b(?!\s*\()([^'";]*?)\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm

/** What a file imports: `import`, `export … from`, `import()`. */
export function importsOf({ path, text }: Source): Import[] {
  return Array.from(text.matchAll(IMPORT), (match) => {
    const [, , clause = '', from, bare, dynamic] = match
    const to = from ?? bare ?? dynamic ?? ''
    return {
      line: lineAt(text, match.index),
      to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : to,
      names: valuesIn(clause),
    }
  })
}

function valuesIn(clause: string): string[] {
  if (/^\s*type\b/.test(clause)) return []
  const inside = /\{([\s\S]*)\}/.exec(clause)?.[1] ?? ''
  return inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name)
}
