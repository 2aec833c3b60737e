import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listCards, listIndicators, rulesAbout, type Rule } from '../../src/standard/index.ts'
import { folderFaults, servicesIn, untestedRules } from './cards.ts'
import { isTest, listPaths, listSources, read, ROOT, tell } from './sources.ts'

const cards = listCards().map(({ code, area, name }) => ({ code, area, name }))
const tests = listSources('src/standard', /\.test\.ts$/)

/** Every rule exported by a `.rule.ts`, with the name it has there; a list gives each of its rules. */
async function exportedRules() {
  const paths = listPaths('src/standard').filter((path) => path.endsWith('.rule.ts'))
  const modules = await Promise.all(
    paths.map(async (path) => ({
      path,
      module: (await import(join(ROOT, path))) as Record<string, unknown>,
    })),
  )
  return modules.flatMap(({ path, module }) =>
    Object.entries(module).flatMap(([name, value]) =>
      [value]
        .flat()
        .filter(isRule)
        .map(({ code }) => ({ code, name, path })),
    ),
  )
}

function isRule(value: unknown): value is Rule<never> {
  return typeof value === 'object' && value !== null && 'code' in value && 'judge' in value
}

describe('the eighteen cards', () => {
  test('are the eighteen services of the database, with the same areas and names', () => {
    expect(cards).toHaveLength(18)
    expect(servicesIn(read('migrations/0001_foundation.sql'))).toEqual(cards)
  })

  test('every service folder is a card’s', () => {
    expect(tell(folderFaults(listPaths('src/areas'), cards))).toEqual([])
  })

  test('every indicator that a card names is defined, once', () => {
    const defined = listIndicators().map(({ code }) => code as string)
    expect(new Set(defined).size).toBe(defined.length)
    const named = listCards().flatMap(({ indicators }) => indicators.map(({ code }) => code))
    expect(named.filter((code) => !defined.includes(code))).toEqual([])
  })

  test('every rule that a card names exists, and every rule is in a test beside it', async () => {
    const rules = await exportedRules()
    const codes = new Set(rules.map(({ code }) => code))
    const named = listCards().flatMap((card) => [...card.rules, ...card.preconditions])
    expect(named.filter((code) => !codes.has(code))).toEqual([])
    expect(tell(untestedRules(rules, tests))).toEqual([])
  })

  test('every kind of rule about a delivery is in a test', () => {
    const kinds = new Set(rulesAbout('delivery').map(({ code }) => code.slice(3)))
    const all = tests.map(({ text }) => text).join('\n')
    expect([...kinds].filter((kind) => !all.includes(`.${kind}`))).toEqual([])
  })
})

describe('the cards, where something is missing', () => {
  test('the services of a migration', () => {
    const sql =
      "insert into service (code, area, name) values\n  ('D1', 'd-x', 'Per l''incrocio'),\n  ('D2', 'd-x', 'B');"
    expect(servicesIn(sql)).toEqual([
      { code: 'D1', area: 'd-x', name: "Per l'incrocio" },
      { code: 'D2', area: 'd-x', name: 'B' },
    ])
    expect(servicesIn('create table service ()')).toEqual([])
  })

  test.each([
    ['src/areas/a-base/z9-altro/index.ts', 'no service'],
    ['src/areas/a-base/accoglienza/index.ts', 'no service'],
    ['src/areas/b-specialistici/a1-accoglienza/index.ts', 'whose area is a-base'],
  ])('%s', (path, why) => expect(tell(folderFaults([path], cards)).join()).toContain(why))

  test('a rule without a test, and one that its test forgets', () => {
    const path = 'src/standard/a-base/x.rule.ts'
    const rule = { code: 'A1.x', name: 'x', path }
    const beside = (text: string) => [{ path: 'src/standard/a-base/x.rule.test.ts', text }]
    expect(untestedRules([rule], [])).toHaveLength(1)
    expect(untestedRules([rule], beside('judge(xx, 1)'))).toHaveLength(1)
    expect(untestedRules([rule], beside('judge(x, 1)'))).toEqual([])
    expect(isTest('src/standard/a-base/x.rule.test.ts')).toBe(true)
  })
})
