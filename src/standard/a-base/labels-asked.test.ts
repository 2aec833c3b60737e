import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import { judgeLabel, labelsOn, unknownLabelsOn, type Label } from './labels.ts'

type Facts = Parameters<typeof labelsOn>[0]

const ON = day('2014-06-01')
const holding = (facts: Facts) => labelsOn(facts, ON).map(({ label }) => label)
const judged = (label: Label, facts: Facts) => judgeLabel(label, facts, ON)

describe('ciò che si sa e ciò che si chiede', () => {
  test('il rischio di lunga durata è del servizio: sì, no, o da valutare', () => {
    const risk = (atRiskOfLongTerm?: boolean) =>
      judged('a-rischio-di-lunga-durata', atRiskOfLongTerm === undefined ? {} : { atRiskOfLongTerm })
    expect([risk(true).holds, risk(false).holds, risk().holds]).toEqual([true, false, null])
    expect(holding({ atRiskOfLongTerm: true })).toEqual(['a-rischio-di-lunga-durata'])
  })

  test('senza obbligo concluso non è adolescente, di qualunque età; concluso, serve l’età', () => {
    expect(judged('adolescente', { schoolingDone: false }).holds).toBe(false)
    expect(judged('adolescente', { schoolingDone: true })).toMatchObject({
      holds: null,
      missing: ['birthOn'],
    })
    const fifteen = { birthOn: day('1998-06-02') }
    expect(judged('adolescente', fifteen)).toMatchObject({ holds: null, missing: ['schoolingDone'] })
  })

  test('si chiede solo ciò che manca, e di ciò che si sa dire non si chiede', () => {
    const known = { birthOn: day('1970-01-01'), sex: 'M', support: null, atRiskOfLongTerm: false } as const
    const asked = unknownLabelsOn({ ...known, unemploymentFrom: day('2014-01-01') }, ON)
    expect(asked.map(({ label, missing }) => [label, missing])).toEqual([
      ['inoccupato', ['neverWorked']],
      ['disoccupato', ['neverWorked']],
    ])
  })

  test('del sostegno si chiedono inizio, fine e se è in costanza', () => {
    expect(judged('percettore', { support: {} }).missing).toEqual([
      'support.from',
      'support.until',
      'support.whileEmployed',
    ])
    const open = { from: day('2013-12-10'), until: null, whileEmployed: true }
    expect(judged('percettore-in-costanza', { support: open }).because).toBe(
      'Riceve un sostegno al reddito in costanza di lavoro dal 10/12/2013.',
    )
    expect(judged('percettore', { support: open }).because).toBe('Il sostegno è in costanza di lavoro.')
    const closed = { from: day('2013-12-10'), until: day('2014-09-30'), whileEmployed: false }
    expect(judged('percettore', { support: closed }).because).toBe(
      'Riceve un sostegno al reddito dal 10/12/2013 al 30/09/2014.',
    )
    expect(judged('percettore-in-costanza', { support: closed }).because).toContain('non è in costanza')
    expect(judged('percettore', { support: { until: day('2014-05-31') } }).holds).toBe(false)
  })
})
