import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { formazioneDallaDid } from './formazione-dalla-did.rule.ts'

const judge = (facts: object, on: string) => formazioneDallaDid.judge({ subject: 'persona', ...facts }, d(on))

const PERCETTORE = {
  didOn: '2013-10-31',
  unemploymentFrom: '2013-10-01',
  support: { requiresUnemployment: true },
}
const begun = (on: string, days?: number) => ({
  ...PERCETTORE,
  events: [{ kind: 'formazione-iniziata', on, ...(days === undefined ? {} : { days }) }],
})

describe('la formazione entro quattro mesi dalla DID', () => {
  test.each([
    ['il giorno prima', '2014-02-27', { outcome: 'open', daysLeft: 1 }],
    ['l’ultimo giorno di febbraio', '2014-02-28', { outcome: 'open', daysLeft: 0, from: null }],
    ['il giorno dopo', '2014-03-01', { outcome: 'missed', daysLate: 1 }],
  ])('non iniziata, %s', (_name, on, expected) => {
    expect(judge(PERCETTORE, on)).toMatchObject({ due: '2014-02-28', ...expected })
  })

  test.each([
    ['l’ultimo giorno', begun('2014-02-28', 15), { outcome: 'met' }],
    ['il giorno dopo', begun('2014-03-01', 15), { outcome: 'missed', daysLate: 1 }],
    ['prima della DID', begun('2013-10-30', 15), { outcome: 'missed', on: null }],
    ['di quattordici giorni', begun('2014-02-01', 14), { outcome: 'missed', on: null }],
    [
      'di durata non conosciuta',
      begun('2014-02-01'),
      { outcome: 'unknown', missing: ['events.formazione-iniziata.days'] },
    ],
  ])('iniziata %s', (_name, facts, expected) => {
    expect(judge(facts, '2014-03-10')).toMatchObject(expected)
  })

  test('offrirla non basta: va iniziata', () => {
    const events = [{ kind: 'formazione-offerta', on: '2014-01-10', days: 20 }]
    expect(judge({ ...PERCETTORE, events }, '2014-02-01').outcome).toBe('open')
  })

  test('DID non conosciuta, o non resa', () => {
    const { didOn: _, ...withoutDid } = PERCETTORE
    expect(judge(withoutDid, '2014-02-01')).toMatchObject({ outcome: 'unknown', missing: ['didOn'] })
    expect(judge({ ...PERCETTORE, didOn: null }, '2014-02-01').outcome).toBe('not-applicable')
  })
})
