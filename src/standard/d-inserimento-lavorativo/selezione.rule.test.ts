import { describe, expect, test } from 'vitest'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { selezionePubblica } from './selezione-pubblica.rule.ts'
import { selezione } from './selezione.rule.ts'

const CHIESTA = {
  subject: 'vacancy',
  requestedOn: '2014-02-24',
  selectionRequested: true,
  publicAdministration: false,
}

describe('la selezione entro sette giorni, se l’azienda la chiede', () => {
  const judge = (facts: object, on: string) =>
    selezione.judge({ ...CHIESTA, ...facts } as VacancyFacts, d(on))

  test.each([
    ['il giorno prima', '2014-03-02', { outcome: 'open', daysLeft: 1 }],
    ['l’ultimo giorno', '2014-03-03', { outcome: 'open', daysLeft: 0 }],
    ['il giorno dopo', '2014-03-04', { outcome: 'missed', daysLate: 1 }],
  ])('non iniziata, %s', (_name, on, expected) => {
    expect(judge({}, on)).toMatchObject({ due: '2014-03-03', ...expected })
  })

  test.each([
    ['iniziata l’ultimo giorno', { selectionStartedOn: '2014-03-03' }, { outcome: 'met' }],
    ['iniziata il giorno dopo', { selectionStartedOn: '2014-03-04' }, { outcome: 'missed', daysLate: 1 }],
    ['non chiesta', { selectionRequested: false }, { outcome: 'not-applicable' }],
    [
      'non si sa se è chiesta',
      { selectionRequested: undefined },
      { outcome: 'unknown', missing: ['selectionRequested'] },
    ],
    ['non si sa da quando', { requestedOn: undefined }, { outcome: 'unknown', missing: ['requestedOn'] }],
  ])('%s', (_name, facts, expected) => {
    expect(judge(facts, '2014-03-10')).toMatchObject(expected)
  })

  test('quella di una pubblica amministrazione è un’altra regola', () => {
    const facts = {
      ...CHIESTA,
      selectionRequested: false,
      publicAdministration: true,
    } as unknown as VacancyFacts
    expect(selezione.judge(facts, d('2014-03-01')).outcome).toBe('not-applicable')
    expect(selezionePubblica.judge(facts, d('2014-03-01')).outcome).toBe('open')
  })
})
