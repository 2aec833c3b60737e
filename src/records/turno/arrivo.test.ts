import { expect, test } from 'vitest'
import { REASONS } from './turno.ts'
import { SERVICE_CODES } from '../../standard/index.ts'
import { reasonFor } from './arrivo.ts'

test.each([
  ['A1', 'informazioni'],
  ['A2', 'primo-colloquio'],
  ['A3', 'cerca-personale'],
  ['B1', 'orientamento'],
  ['C2', 'collocamento-mirato'],
  ['D4', 'orientamento'],
  ['E2', 'cerca-personale'],
] as const)('who comes for %s takes a number for %s', (service, reason) =>
  expect(reasonFor(service)).toBe(reason),
)

test('only A1 is delivered by being served: no other appointment is recorded twice', () => {
  const recorded = SERVICE_CODES.filter((code) => REASONS[reasonFor(code)].service !== null)
  expect(recorded).toEqual(['A1'])
})
