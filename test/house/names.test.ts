import { describe, expect, test } from 'vitest'
import { codeFaults, MAX_LINES, nameFaults, pageFaults, sizeFaults } from './names.ts'
import { isTest, listPaths, listSources, tell } from './sources.ts'

const ours = [...listPaths('src'), ...listPaths('test')].filter((path) => /\.[cm]?tsx?$/.test(path))
const sources = [...listSources('src', /\.(tsx?|css)$/), ...listSources('test', /\.(tsx?|css)$/)]
// These name what they look for.
const elsewhere = sources.filter(({ path }) => !path.startsWith('test/house/'))
const pages = listSources('src', /\.tsx$/).filter(({ path }) => !isTest(path))

describe('names, sizes and what a source may hold', () => {
  test('every file is called by a plain noun and a known suffix, in its place', () => {
    expect(tell(ours.flatMap(nameFaults))).toEqual([])
  })
  test(`no file is longer than ${MAX_LINES} lines`, () =>
    expect(tell(sources.flatMap(sizeFaults))).toEqual([]))
  test('pages say nothing outside the catalogues, and nothing inline', () => {
    expect(tell(pages.flatMap(pageFaults))).toEqual([])
  })
  test('no any, no postponed work, no hidden test', () => {
    expect(tell(elsewhere.flatMap(codeFaults))).toEqual([])
  })
})

describe('the names, where somebody errs', () => {
  test.each([
    ['src/platform/utils/index.ts', '«utils»'],
    ['src/records/patto/types.ts', '«types»'],
    ['src/records/patto/Patto.ts', 'lower case'],
    ['src/records/patto/patto.service.ts', 'not one of the suffixes'],
    ['src/records/patto/patto.store.query.ts', 'not one of the suffixes'],
    ['src/records/patto/patto.spec.test.ts', 'not one of the suffixes'],
    ['src/across/oggi/oggi.store.ts', 'no place here'],
    ['src/areas/a-base/a2-primo/within.rule.ts', 'no place here'],
    ['src/platform/db/database.setup.ts', 'no place here'],
  ])('%s', (path, why) => expect(tell(nameFaults(path)).join()).toContain(why))

  test.each([
    'src/records/patto/patto.ts',
    'src/records/patto/patto.store.ts',
    'src/records/patto/patto.db.test.ts',
    'src/standard/a-base/primo-colloquio.rule.test.ts',
    'src/areas/a-base/a2-primo/sign-patto.page.tsx',
    'test/builders/database.setup.ts',
    'bin/build.d.mts',
  ])('%s is right', (path) => expect(nameFaults(path)).toEqual([]))

  test('the size', () => {
    const path = 'src/a.ts'
    expect(sizeFaults({ path, text: 'x\n'.repeat(300) })).toEqual([])
    expect(tell(sizeFaults({ path, text: 'x\n'.repeat(301) }))[0]).toContain('301 lines')
  })
})

describe('the pages, where somebody errs', () => {
  const why = (text: string) => tell(pageFaults({ path: 'p.tsx', text })).join('\n')
  test.each([
    ['const A = () => (\n  <p>Ciao a tutti</p>\n)', 'p.tsx:2 says «Ciao a tutti»'],
    ['const A = () => <p>{say("x")} giorni</p>', 'says «giorni»'],
    ['const A = () => <ul>{list.map((one) => <li>Riga {one}</li>)}</ul>', 'says «Riga»'],
    ['const A = () => <><b>{x}</b> oppure <i /></>', 'says «oppure»'],
    ['const A = () => <TextField label="Nome" />', 'says «Nome»'],
    ['const A = () => <p style="color: red">{x}</p>', 'inline style'],
    ['const A = () => <p style={{ color }}>{x}</p>', 'inline style'],
    ['const A = () => <button onclick={go}>{x}</button>', '«onclick»'],
    ['const A = () => <button type="button" onClick={go}>{x}</button>', '«onClick»'],
  ])('%s', (text, what) => expect(why(text)).toContain(what))

  test.each([
    'const A = () => <p class="mb-0">{say("ciao")}</p>',
    'const A = () => (\n  <p>\n    {a}: {b} · {c}&nbsp;€\n  </p>\n)\nconst after = (x: Map<string, number>) => x < y\n',
    'function wide<T extends object>(list: Promise<T[]>, other: Array<string>) { return <br /> }',
    'const A = () => <Field name="lavoro" label={say("x")} hint={`${n} giorni`} /> // <p>ciao</p>',
    'const A = ({ a }: Props) => (a > 1 && b < 2 ? <i>{a}</i> : <b>{b}</b>)',
  ])('nothing to say of %s', (text) => expect(why(text)).toBe(''))
})

describe('the code, where somebody errs', () => {
  const why = (text: string) => tell(codeFaults({ path: 'c.ts', text })).join('\n')
  test.each([
    ['let a: any', 'any'],
    ['f(x as any)', 'any'],
    ['const a: Map<string, any> = x', 'any'],
    ['let a: any[] = []', 'any'],
    ['// TODO later', 'TODO'],
    ['test.only("x", f)', '.only'],
    ['describe.skip("x", f)', 'skipped'],
    ['test.skipIf(isRoot)("x", f)', 'skipped'],
  ])('%s', (text, what) => expect(why(text)).toContain(what))

  test.each([
    '// any of them',
    'const any = 1',
    "say('as any')",
    'test.skipIf(isRoot)("x", f) // root may read everything',
  ])('nothing to say of %s', (text) => expect(why(text)).toBe(''))
})
