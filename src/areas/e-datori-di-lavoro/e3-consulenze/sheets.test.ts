import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inForceOn, isSameScheda, type SchedaVersione } from '../../../records/scheda-informativa/index.ts'
import { addDays, plainDate } from '../../../standard/index.ts'
import { holdingOn, originalOf, sheetsAsOf } from './sheets.ts'

const d = plainDate
const content = {
  title: 'Prova',
  lines: ['Una frase.'],
  source: 'L. 1/2026',
  from: d('2026-01-10'),
  until: d('2026-01-20'),
}
const version = (n: number, validFrom: string, code = 'prova'): SchedaVersione => ({
  code,
  n,
  validFrom: d(validFrom),
  content: { ...content, title: `Prova ${n}` },
  at: new Date(0),
  by: 'Regina Conti',
})

describe('whether the rule of a sheet holds', () => {
  test.each([
    ['2026-01-09', false],
    ['2026-01-10', true],
    ['2026-01-20', true],
    ['2026-01-21', false],
  ])('on %s one that holds from the 10th to the 20th holds: %s', (on, holds) => {
    expect(holdingOn([content], d(on))).toHaveLength(holds ? 1 : 0)
  })
})

describe('which version is read', () => {
  const versions = [version(3, '2026-12-01'), version(2, '2027-01-01'), version(1, '2026-11-15')]
  test.each([
    ['2026-11-14', undefined],
    ['2026-11-15', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 3],
    ['2026-12-31', 3],
    // Written before the third, but in force after it.
    ['2027-01-01', 2],
  ])('on %s: %s', (on, n) => expect(inForceOn(versions, d(on))[0]?.n).toBe(n))

  test('of two of the same day, the last written', () =>
    expect(inForceOn([version(1, '2026-12-01'), version(2, '2026-12-01')], d('2026-12-01'))).toMatchObject([
      { n: 2 },
    ]))

  test('one a sheet, never one of the future, whatever was written', () => {
    const some = fc.record({
      n: fc.integer({ min: 1, max: 9 }),
      code: fc.constantFrom('a', 'b', 'c'),
      days: fc.integer({ min: -30, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (rows) => {
        const all = rows.map(({ n, code, days }) => version(n, addDays(d('2026-11-10'), days), code))
        const read = inForceOn(all, d('2026-11-10'))
        expect(new Set(read.map(({ code }) => code)).size).toBe(read.length)
        for (const each of read)
          for (const other of all)
            if (other.code === each.code && other.validFrom <= d('2026-11-10'))
              expect(other.validFrom <= each.validFrom).toBe(true)
      }),
    )
  })
})

describe('the sheets as of a day', () => {
  test('are the original ones, each saying where it is written, until the region writes', () => {
    const sheets = sheetsAsOf([], d('2026-11-10'))
    expect(sheets).toHaveLength(8)
    for (const { n, validFrom, source, lines } of sheets) {
      expect([n, validFrom]).toEqual([0, null])
      expect(source).toMatch(/\d{4}/)
      expect(lines.length).toBeGreaterThan(0)
    }
  })

  test('a version takes the place of its original, a new one is added, from their days', () => {
    const versions = [version(1, '2026-12-01', 'legge-68'), version(1, '2026-12-01', 'nuova')]
    const codes = (on: string) => sheetsAsOf(versions, d(on)).map(({ code, n }) => `${code} ${n}`)
    expect(codes('2026-11-30')).toContain('legge-68 0')
    expect(codes('2026-11-30')).not.toContain('nuova 1')
    expect(codes('2026-12-01')).toEqual(expect.arrayContaining(['legge-68 1', 'nuova 1']))
    expect(codes('2026-12-01')).not.toContain('legge-68 0')
    expect(originalOf('nuova')).toBeUndefined()
  })

  test.each([
    ['title', { title: 'Altro' }],
    ['a sentence', { lines: ['Una frase', 'Due frasi'] }],
    ['source', { source: 'L. 2/2026' }],
    ['beginning', { from: d('2026-01-11') }],
    ['end', { until: null }],
  ])('another %s is another text', (_, more) => {
    expect(isSameScheda(content, { ...content })).toBe(true)
    expect(isSameScheda(content, { ...content, ...more })).toBe(false)
  })
})
