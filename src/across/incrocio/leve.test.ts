import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Requisito } from '../../records/candidato/index.ts'
import { NO_LEVE, pull, readLeve, turn, writeLeve } from './leve.ts'

const ASKED: Requisito[] = [
  { kind: 'patente', patente: 'HACCP', required: true },
  { kind: 'turni', required: false },
  { kind: 'sabato', required: true },
]

describe('the levers', () => {
  test('change how much each counts, never its place', () => {
    const pulled = pull(ASKED, { relaxed: [0], required: [1] })
    expect(pulled.map(({ kind, required }) => [kind, required])).toEqual([
      ['patente', false],
      ['turni', true],
      ['sabato', true],
    ])
  })

  test('a lever that is already so changes nothing', () => {
    expect(pull(ASKED, { relaxed: [1], required: [0, 2] })).toEqual(ASKED)
  })

  test('pulled twice, each is back as it was', () => {
    for (const [at, { required }] of ASKED.entries()) {
      const once = turn(NO_LEVE, at, required)
      expect(pull(ASKED, once)[at]?.required).toBe(!required)
      const twice = turn(once, at, !required)
      expect(pull(ASKED, twice)).toEqual(ASKED)
    }
  })

  test.each([
    [NO_LEVE, true, { relaxed: [0], required: [] }],
    [NO_LEVE, false, { relaxed: [], required: [0] }],
    [{ relaxed: [0], required: [2] }, false, { relaxed: [], required: [2] }],
    [{ relaxed: [2], required: [0] }, true, { relaxed: [2], required: [] }],
    [{ relaxed: [2], required: [], km: 5 }, true, { relaxed: [2, 0], required: [], km: 5 }],
  ])('%j, turned where it is required %s, is %j', (leve, isRequired, turned) => {
    expect(turn(leve, 0, isRequired)).toEqual(turned)
  })

  test('kilometres go from one to five hundred, places are in order and said once', () => {
    expect([readLeve('k1', 3).km, readLeve('k500', 3).km]).toEqual([1, 500])
    expect([readLeve('k0', 3).km, readLeve('k501', 3).km]).toEqual([undefined, undefined])
    expect(readLeve('r2.r0.r2.s1', 3)).toEqual({ relaxed: [0, 2], required: [1] })
    expect(writeLeve({ relaxed: [0, 2], required: [1] })).toBe('r0.r2.s1')
  })

  test('what an address carries comes back the same', () => {
    const place = fc.uniqueArray(fc.nat(19), { maxLength: 5 })
    fc.assert(
      fc.property(
        place,
        place,
        fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
        (r, s, km) => {
          const sorted = (places: number[]) => places.toSorted((a, b) => a - b)
          const leve = { relaxed: sorted(r), required: sorted(s), ...(km !== undefined && { km }) }
          expect(readLeve(writeLeve(leve), 20)).toEqual(leve)
        },
      ),
    )
  })

  test.each(['', 'x', 'r99', 'r3.s3', 'k0', 'k501', 'k9999', "r1'; drop", '../../r', 'rr1'])(
    'whatever the address says («%s»), nothing beyond the requirements is turned',
    (text) => {
      const { relaxed, required, km } = readLeve(text, 3)
      expect([...relaxed, ...required].every((at) => at < 3)).toBe(true)
      expect(km === undefined || (km >= 1 && km <= 500)).toBe(true)
    },
  )
})
