import { expect, test } from 'vitest'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import * as rules from './accesso-incrocio.rule.ts'

test.each([
  ['pattoPerIlColloquio', { pattoSignedOn: '2014-03-02' }, 'missed', 'blocks'],
  ['pattoPerIlColloquio', { pattoSignedOn: '2014-03-01' }, 'met', 'blocks'],
  ['pattoPerIlColloquio', {}, 'unknown', 'blocks'],
  ['occupabilitaVerificata', { employabilityLevel: 0 }, 'met', 'blocks'],
  ['occupabilitaVerificata', { employabilityLevel: null }, 'missed', 'blocks'],
  ['occupabilitaVerificata', {}, 'unknown', 'blocks'],
  [
    'incrocioDopoOrientamento',
    { events: [{ kind: 'primo-colloquio', on: '2014-03-01' }] },
    'met',
    'measures',
  ],
  [
    'incrocioDopoOrientamento',
    { events: [{ kind: 'primo-colloquio', on: '2014-03-02' }] },
    'missed',
    'measures',
  ],
  ['avviamentoDopoOrientamento', { events: [] }, 'missed', 'measures'],
] as const)('%s con %j: %s', (rule, facts, outcome, force) => {
  const verdict = rules[rule].judge(
    { subject: 'persona', ...facts } as unknown as PersonaFacts,
    d('2014-03-01'),
  )
  expect(verdict).toMatchObject({ outcome, force })
})
