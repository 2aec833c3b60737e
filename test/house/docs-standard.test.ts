import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { standardDocs } from '../../src/across/standard/docs.ts'

const FOLDER = join(import.meta.dirname, '../../docs/standard')
const AGAIN = 'run: npm run siul -- standard docs --out docs/standard'

const docs = standardDocs()
const written = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.md'),
)

test('the pages in docs/standard are those that the standard gives now', () => {
  const stale = [...docs].filter(([path, text]) => written.includes(path) && read(path) !== text)
  const missing = [...docs.keys()].filter((path) => !written.includes(path))
  const extra = written.filter((path) => !docs.has(path))
  expect({ stale: stale.map(([path]) => path), missing, extra }, AGAIN).toEqual({
    stale: [],
    missing: [],
    extra: [],
  })
})

test('one page a card, one a rule, one for the indicators of each service that has any', () => {
  const inFolder = (folder: string) => [...docs.keys()].filter((path) => path.startsWith(`${folder}/`)).length
  expect({
    schede: inFolder('schede'),
    regole: inFolder('regole'),
    indicatori: inFolder('indicatori'),
  }).toEqual({
    schede: 18,
    regole: 34,
    indicatori: 17,
  })
})

test('every link of the pages leads to a page', () => {
  const broken = [...docs].flatMap(([path, text]) =>
    Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => join(path, '..', target)).filter(
      (target) => !docs.has(target),
    ),
  )
  expect(broken).toEqual([])
})

test('no page shows the name of a word instead of the word', () => {
  const raw = /\b(?:number|of|unit|where|mode|by|part|span|count)\.[a-z]/i
  expect([...docs].filter(([, text]) => raw.test(text)).map(([path]) => path)).toEqual([])
})

function read(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}
