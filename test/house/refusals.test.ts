import { describe, expect, test } from 'vitest'
import { isRefusalCode } from '../../src/records/refusals.ts'
import { faultsOf, lineAt, program, tell, type Fault, type Source } from './sources.ts'

const TABLE = 'src/records/refusals.ts'
const CODE = /^ {2}'([a-z0-9]+\.[a-z0-9-]+)': \{/gm
const REFUSED = /(?<![.\w#])refused\(\s*'([^']+)'/g
/** `refused(REFUSED[state])`: the codes are the texts of that constant. */
const BY_TABLE = /(?<![.\w#])refused\(\s*([A-Z][A-Z_]*)\[/g
const OTHERWISE = /(?<![.\w#])refused\(\s*(?!['A-Z\s]|code: string)([^\s,)]+)/g

interface Used {
  code: string
  path: string
  line: number
}

function usesIn({ path, text }: Source): Used[] {
  const direct = Array.from(text.matchAll(REFUSED), ({ 1: code = '', index }) => ({
    code,
    path,
    line: lineAt(text, index),
  }))
  const tabled = Array.from(text.matchAll(BY_TABLE), ({ 1: name }) => name).flatMap((name) => {
    const table = new RegExp(`const ${name}\\b[^=]*=\\s*\\{([^}]*)\\}`).exec(text)
    const codes = table?.[1]?.matchAll(/'([a-z0-9]+\.[a-z0-9-]+)'/g) ?? []
    return Array.from(codes, ({ 1: code = '' }) => ({ code, path, line: lineAt(text, table?.index ?? 0) }))
  })
  return [...direct, ...tabled]
}

/** Codes without a row. */
const unknownIn = (files: readonly Source[], isKnown: (code: string) => boolean): Fault[] =>
  files
    .flatMap(usesIn)
    .filter(({ code }) => !isKnown(code))
    .map(({ code, path, line }) => ({
      path,
      line,
      why: `refuses «${code}», which has no status and no sentence in ${TABLE}`,
    }))

/** Refusals whose code cannot be read here. */
const hiddenIn = (files: readonly Source[]): Fault[] =>
  files.flatMap((file) =>
    faultsOf(
      file,
      OTHERWISE,
      (what) => `refuses «${what}»: write the code where it is refused, so that it can be found`,
    ),
  )

/** Rows that nobody refuses with. */
function unusedIn(files: readonly Source[], table: Source): Fault[] {
  const used = new Set(files.flatMap(usesIn).map(({ code }) => code))
  return Array.from(table.text.matchAll(CODE), ({ 1: code = '', index }) => ({ code, index }))
    .filter(({ code }) => !used.has(code))
    .map(({ code, index }) => ({
      path: table.path,
      line: lineAt(table.text, index),
      why: `nobody refuses «${code}»: take it out`,
    }))
}

/** The table, with the rows that rooms keep for it. */
const isTable = ({ path }: Source) => /^src\/records\/([^/]+\/)?refusals\.ts$/.test(path)
const files = program().filter((file) => !isTable(file) && !file.path.startsWith('src/platform/work/'))
const tables = program().filter(isTable)

describe('the refusals', () => {
  test('every code has its status and its sentence', () =>
    expect(tell(unknownIn(files, isRefusalCode))).toEqual([]))
  test('every code can be read where it is refused', () => expect(tell(hiddenIn(files))).toEqual([]))
  test('every row is used', () => {
    expect(tables.map(({ path }) => path)).toContain(TABLE)
    for (const table of tables) expect(table.text.match(CODE)?.length).toBeGreaterThan(0)
    expect(tell(tables.flatMap((table) => unusedIn(files, table)))).toEqual([])
  })
})

describe('the refusals, where somebody errs', () => {
  const file = (text: string) => [{ path: 'src/records/x/x.ts', text }]
  const isKnown = (code: string) => code === 'a.b'

  test('a code without a row', () => {
    expect(unknownIn(file("return refused('a.b')"), isKnown)).toEqual([])
    expect(tell(unknownIn(file("\nreturn refused(\n  'a.z', { n })"), isKnown))[0]).toMatch(
      /x\.ts:2 refuses «a\.z»/,
    )
    const byTable = "const GONE: Record<string, string> = { x: 'a.b', y: 'a.y' }\nrefused(GONE[state])"
    expect(tell(unknownIn(file(byTable), isKnown))[0]).toContain('«a.y»')
  })

  test('a code that cannot be read', () => {
    expect(hiddenIn(file('return refused(code)'))).toHaveLength(1)
    expect(hiddenIn(file("return refused('a.b'); this.#refused(x); isrefused(x); refused(GONE[x])"))).toEqual(
      [],
    )
  })

  test('a row that nobody uses', () => {
    const rows = { path: TABLE, text: "const R = {\n  'a.b': {\n  'a.c': {\n" }
    expect(tell(unusedIn(file("refused('a.b')"), rows))).toEqual([
      `${TABLE}:3 nobody refuses «a.c»: take it out`,
    ])
  })
})
