import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A file of the repository: its path from the root, with `/`, and its text. */
export interface Source {
  path: string
  text: string
}

/** Something a house rule does not allow: where, and what to do about it. */
export interface Fault {
  path: string
  line: number
  why: string
}

const cache = new Map<string, string>()

export function read(path: string): string {
  const text = cache.get(path) ?? readFileSync(join(ROOT, path), 'utf8')
  cache.set(path, text)
  return text
}

/** The files below a folder whose path matches, in order. */
export function listSources(folder: string, wanted: RegExp): Source[] {
  return listPaths(folder)
    .filter((path) => wanted.test(path))
    .map((path) => ({ path, text: read(path) }))
}

export function listPaths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .sort()
}

/** The program's own TypeScript, without tests. */
export const program = (): Source[] =>
  listSources('src', /(?<!\.d)\.tsx?$/).filter(({ path }) => !isTest(path))

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** The line, from 1, of a place in a text. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Every match of a pattern, as a fault of its line. */
export function faultsOf(
  { path, text }: Source,
  pattern: RegExp,
  why: string | ((found: string) => string),
): Fault[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    path,
    line: lineAt(text, match.index),
    why: typeof why === 'string' ? why : why(match[1] ?? match[0]),
  }))
}

/** Faults as a test shows them: `src/…:12 what is wrong and what to do`. A house in order gives `[]`. */
export const tell = (faults: readonly Fault[]): string[] =>
  faults.map(({ path, line, why }) => `${path}:${line} ${why}`)
