import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf, listPaths, read, ROOT, tell, type Fault, type Source } from './sources.ts'

const { version, license, scripts } = JSON.parse(read('package.json')) as {
  version: string
  license: string
  scripts: Record<string, string>
}

/** The newest version of a changelog: the first heading that is not `Unreleased`. */
const newestIn = (changelog: string) => /^## \[(\d+\.\d+\.\d+)\]/m.exec(changelog)?.[1]
/** A value of a top-level key of a plain YAML file. */
const valueOf = (yaml: string, key: string) =>
  new RegExp(`^ *${key}: *['"]?([^'"\n]+?)['"]?$`, 'm').exec(yaml)?.[1]

/** The folded texts (`key: >-`) of a key, as they are read: lines joined, an empty one starts a new paragraph. */
const foldedIn = (yaml: string, key: string): string[] =>
  Array.from(yaml.matchAll(new RegExp(`${key}: >-\\n((?:(?: {6}.*)?\\n)+)`, 'g')), ([, text = '']) =>
    text
      .trim()
      .replace(/(?<!\n) *\n {6}/g, ' ')
      .replace(/\n +/g, '\n'),
  )

/** npm commands that a text names, and package.json does not have. */
function unknownScripts(file: Source, known: Record<string, string>): Fault[] {
  const says = /\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g
  return faultsOf(file, says, (found) => found.replace(/^npm (run )?/, ''))
    .filter(({ why }) => !(why in known))
    .map((fault) => ({ ...fault, why: `names «npm run ${fault.why}», which package.json does not have` }))
}

/** Relative links of a Markdown file that lead nowhere. */
function brokenLinks({ path, text }: Source, exists: (path: string) => boolean): Fault[] {
  return faultsOf({ path, text }, /\]\(([^)#]+)(?:#[^)]*)?\)/g, (to) => to)
    .filter(({ why }) => !/^[a-z]+:/.test(why) && !exists(join(path, '..', why)))
    .map((fault) => ({ ...fault, why: `leads to ${fault.why}, which is not there` }))
}

// Written in pieces: this file is read too.
const MACHINE = new RegExp(
  `(?<![\\w./])/(?:${['work', 'home', 'root', 'Users', 'mnt'].join('|')})/[\\w.-]+`,
  'g',
)
const HOST = /https?:\/\/[\w.-]*(?:registry|npm|artifact|nexus|proxy|mirror)[\w.-]*(?::\d+)?\//gi

/** Traces of the machine on which a file was written. */
const traces = (file: Source): Fault[] => [
  ...faultsOf(file, MACHINE, (found) => `names the path ${found} of a machine: make it relative`),
  ...faultsOf(file, HOST, (found) => `names the registry ${found}: leave it to whoever installs`),
]

const TOP = [
  'package.json',
  'package-lock.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'NOTICE',
  'knip.json',
]
const FOLDERS = ['src', 'test', 'bin', 'docs', 'migrations', '.ci']
const texts = [
  ...TOP,
  'publiccode.yml',
  '.npmrc',
  'vitest.config.ts',
  'tsconfig.json',
  ...FOLDERS.flatMap(listPaths),
]
  .filter((path) => !/\.(png|jpg|pdf|csv|woff2)$/.test(path))
  .map((path) => ({ path, text: read(path) }))
const guides = texts.filter(({ path }) => path.endsWith('.md') && !path.startsWith('docs/standard/'))

describe('what the repository says of itself', () => {
  test('one version, everywhere', () => {
    expect(valueOf(read('publiccode.yml'), 'softwareVersion')).toBe(version)
    expect(newestIn(read('CHANGELOG.md'))).toBe(version)
  })

  test('one licence, and its whole text', () => {
    expect(license).toBe('EUPL-1.2')
    expect(valueOf(read('publiccode.yml'), 'license')).toBe('EUPL-1.2')
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
    expect(read('LICENSE')).toMatch(/15\. ?Applicable Law[\s\S]+Appendix/)
  })

  test('the descriptions of publiccode.yml keep to their lengths', () => {
    const yaml = read('publiccode.yml')
    const [short, long] = ['shortDescription', 'longDescription'].map((key) => foldedIn(yaml, key))
    expect(short).toHaveLength(2)
    for (const text of short ?? []) expect(text.length).toBeLessThanOrEqual(150)
    for (const text of long ?? []) expect(text.length).toBeGreaterThanOrEqual(500)
    for (const text of long ?? []) expect(text.length).toBeLessThanOrEqual(10_000)
  })

  test('every command that a guide names exists', () => {
    expect(tell(guides.flatMap((file) => unknownScripts(file, scripts)))).toEqual([])
  })

  test('every link of a guide leads somewhere', () => {
    expect(tell(guides.flatMap((file) => brokenLinks(file, (path) => existsSync(join(ROOT, path)))))).toEqual(
      [],
    )
  })

  test('no file names the machine it was written on', () => expect(tell(texts.flatMap(traces))).toEqual([]))
})

describe('what the repository says, where somebody errs', () => {
  const file = (text: string) => ({ path: 'docs/guida/a.md', text })
  test('versions', () => {
    expect(newestIn('# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-01-01\n## [0.1.0]')).toBe('0.2.0')
    expect(valueOf('a: 1\nsoftwareVersion: "0.3.0"\n', 'softwareVersion')).toBe('0.3.0')
    expect(valueOf('legal:\n  license: MIT\n', 'license')).toBe('MIT')
  })

  test('folded texts', () => {
    expect(
      foldedIn(
        'a:\n    key: >-\n      uno\n      due\n\n      tre\n    z: 1\n    key: >-\n      no\n',
        'key',
      ),
    ).toEqual(['uno due\n\ntre', 'no'])
  })

  test('commands', () => {
    expect(unknownScripts(file('`npm start`, `npm run check`'), { start: '', check: '' })).toEqual([])
    expect(tell(unknownScripts(file('x\n`npm run go -- x`'), { start: '' }))[0]).toMatch(
      'a.md:2 names «npm run go»',
    )
  })

  test('links', () => {
    const exists = (path: string) => path === 'docs/guida/b.md'
    expect(brokenLinks(file('[b](b.md#c) [w](https://example.org) [t](#top)'), exists)).toEqual([])
    expect(tell(brokenLinks(file('[c](../c.md)'), exists))[0]).toContain('leads to ../c.md')
  })

  test('traces', () => {
    const [path, host] = ['/work', 'https://npm.internal']
    expect(traces(file(`see ${path}/main/src`))).toHaveLength(1)
    expect(traces(file(`${host}:4873/zod`))).toHaveLength(1)
    expect(traces(file('https://example.org/zod.tgz, src/work/a.ts, across/home/b, /persone/1'))).toEqual([])
  })
})
