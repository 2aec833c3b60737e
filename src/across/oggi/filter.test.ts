import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Visit } from '../../surfaces/door/visit.ts'
import { address, filterOf, type Filter } from './filter.ts'

const asked = (query: Record<string, string>) =>
  filterOf({ query: (name: string) => query[name] } as unknown as Visit)
const NOTHING: Filter = {
  chi: undefined,
  servizio: undefined,
  vista: undefined,
  mese: undefined,
  pagina: 1,
}

describe('what the address says', () => {
  test('is taken where it is right', () => {
    expect(
      asked({
        chi: 'mie',
        servizio: 'A2',
        vista: 'ieri',
        mese: '2026-11',
        regola: 'A2.primo-colloquio-entro-tre-mesi',
        scade: '2026-11-30',
        pagina: '3',
      }),
    ).toEqual({
      chi: 'mie',
      servizio: 'A2',
      vista: 'ieri',
      mese: '2026-11',
      regola: 'A2.primo-colloquio-entro-tre-mesi',
      scade: '2026-11-30',
      pagina: 3,
    })
  })

  test('where it says nothing, shows everything from the first page', () => {
    expect(asked({})).toEqual(NOTHING)
  })

  test.each([
    { chi: 'tutti' },
    { servizio: 'Z9' },
    { servizio: 'toString' },
    { vista: 'domani' },
    { mese: '2026-13' },
    { mese: '2026-00' },
    { mese: '2026-1' },
    { pagina: '0' },
    { pagina: '-1' },
    { pagina: '1.5' },
    { pagina: '10001' },
    { pagina: 'NaN' },
    { pagina: '' },
    { scade: '2026-11-30' },
    { regola: 'x', scade: '2026-02-30' },
    { regola: 'x'.repeat(81), scade: '2026-11-30' },
  ])('%j is as if it said nothing', (query) => {
    expect(asked(query as Record<string, string>)).toEqual(NOTHING)
  })

  test('the last page there may be, and the longest name of a rule, are still taken', () => {
    expect(asked({ pagina: '10000' }).pagina).toBe(10_000)
    expect(asked({ regola: 'x'.repeat(80), scade: '2026-11-30' }).regola).toHaveLength(80)
  })
})

test('the address of a view, read again, is that view', () => {
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const term = fc.record({ regola: fc.constantFrom('A2.x', 'D2.proposta'), scade: fc.constant('2026-11-30') })
  const filter = fc
    .tuple(
      fc.record({
        chi: some(fc.constantFrom('mie' as const, 'centro' as const)),
        servizio: some(fc.constantFrom('A1' as const, 'D2' as const)),
        vista: some(fc.constantFrom('nuove' as const, 'ieri' as const)),
        mese: some(fc.constantFrom('2026-01', '2026-12')),
        pagina: fc.integer({ min: 1, max: 50 }),
      }),
      fc.option(term, { nil: {} }),
    )
    .map(([rest, asked]): Filter => ({ ...rest, ...asked }))
  fc.assert(
    fc.property(filter, (given) => {
      const url = new URL(address(given), 'http://localhost')
      expect(asked(Object.fromEntries(url.searchParams))).toEqual(given)
    }),
  )
})
