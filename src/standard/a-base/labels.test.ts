import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import { judgeLabels, LABELS, labelsOn, unknownLabelsOn, type Label } from './labels.ts'

type Facts = Parameters<typeof labelsOn>[0]

const ON = '2014-06-01'
const holding = (facts: Facts, on = ON) => labelsOn(facts, day(on)).map(({ label }) => label)
function judged(label: Label, facts: Facts, on = ON) {
  const verdict = judgeLabels(facts, day(on)).find((each) => each.label === label)
  if (!verdict) throw new Error(`no verdict for ${label}`)
  return verdict
}

describe("l'età", () => {
  test.each<[string, Facts, string, Label[]]>([
    ['15 anni domani', { birthOn: day('1999-06-02'), schoolingDone: true }, ON, []],
    ['15 anni oggi', { birthOn: day('1999-06-01'), schoolingDone: true }, ON, ['adolescente']],
    ['15 anni, ancora a scuola', { birthOn: day('1998-06-02'), schoolingDone: false }, ON, []],
    ['18 anni domani', { birthOn: day('1996-06-02'), schoolingDone: true }, ON, ['adolescente']],
    ['18 anni oggi', { birthOn: day('1996-06-01'), schoolingDone: true }, ON, ['giovane']],
    ['26 anni domani, diploma', { birthOn: day('1988-06-02'), degree: false }, ON, ['giovane']],
    ['26 anni oggi, diploma', { birthOn: day('1988-06-01'), degree: false }, ON, []],
    ['26 anni, laurea', { birthOn: day('1988-05-31'), degree: true }, ON, ['giovane']],
    ['26 anni, diploma', { birthOn: day('1988-05-31'), degree: false }, ON, []],
    ['29 anni, laurea', { birthOn: day('1984-06-02'), degree: true }, ON, ['giovane']],
    ['30 anni oggi, laurea', { birthOn: day('1984-06-01'), degree: true }, ON, []],
  ])('%s', (...[, facts, on, labels]) => {
    expect(holding(facts, on)).toEqual(labels)
  })

  test('il titolo si chiede solo dove conta', () => {
    expect(judged('giovane', { birthOn: day('1988-05-31') })).toMatchObject({
      holds: null,
      missing: ['degree'],
    })
    expect(judged('giovane', { birthOn: day('1984-06-01') }).holds).toBe(false)
    expect(judged('giovane', { birthOn: day('1990-01-01') }).holds).toBe(true)
  })
})

describe('la ricerca di lavoro', () => {
  const young = { birthOn: day('1990-01-01'), degree: false, neverWorked: false }
  const adult = { birthOn: day('1970-01-01'), degree: false, neverWorked: false }
  const long: Label = 'disoccupato-lunga-durata'

  test.each<[string, Facts, string, boolean | null]>([
    ['giovane, 6 mesi esatti', { ...young, unemploymentFrom: day('2013-12-01') }, ON, false],
    ['giovane, 6 mesi e un giorno', { ...young, unemploymentFrom: day('2013-11-30') }, ON, true],
    ['adulto, 12 mesi esatti', { ...adult, unemploymentFrom: day('2013-06-01') }, ON, false],
    ['adulto, 12 mesi e un giorno', { ...adult, didOn: day('2013-05-31') }, ON, true],
    ['365 giorni dalla DID', { ...adult, didOn: day('2023-01-10') }, '2024-01-09', false],
    ['366 giorni dalla DID', { ...adult, didOn: day('2023-01-10') }, '2024-01-10', true],
    [
      'oggi conta la DID, non il giorno del licenziamento',
      { ...adult, didOn: day('2023-01-10'), unemploymentFrom: day('2022-01-01') },
      '2024-01-09',
      false,
    ],
    ['7 mesi, età non nota', { neverWorked: false, unemploymentFrom: day('2013-11-01') }, ON, null],
    ['5 mesi, età non nota', { neverWorked: false, unemploymentFrom: day('2014-01-01') }, ON, false],
    ['13 mesi, età non nota', { neverWorked: false, unemploymentFrom: day('2013-05-01') }, ON, true],
    ['13 mesi, mai lavorato?', { unemploymentFrom: day('2013-05-01') }, ON, null],
  ])('%s', (...[, facts, on, expected]) => {
    expect(judged(long, facts, on).holds).toBe(expected)
  })

  test('le sospensioni fermano il conto', () => {
    const facts = {
      ...adult,
      unemploymentFrom: day('2013-05-31'),
      suspensions: [{ from: day('2014-02-01'), until: day('2014-03-12') }],
    }
    expect(judged(long, facts, '2014-07-10').holds).toBe(false)
    expect(judged(long, facts, '2014-07-11')).toMatchObject({
      holds: true,
      because: 'Ha già lavorato. Cerca lavoro dal 31/05/2013: da più di 12 mesi, tolte le sospensioni.',
    })
    const running = { ...facts, suspensions: [{ from: day('2014-02-01'), until: null }] }
    expect(judged(long, running, '2015-02-01').holds).toBe(false)
  })

  test('inoccupato chi non ha mai lavorato, disoccupato chi ha lavorato; mai tutti e due', () => {
    const from = { unemploymentFrom: day('2013-05-31'), birthOn: day('1970-01-01') }
    expect(holding({ ...from, neverWorked: true })).toEqual(['inoccupato', 'inoccupato-lunga-durata'])
    expect(holding({ ...from, lastJobEndedOn: day('2013-05-30') })).toEqual([
      'disoccupato',
      'disoccupato-lunga-durata',
    ])
    expect(holding({ ...from, neverWorked: true }, '2013-05-30')).toEqual([])
    expect(judged('inoccupato', { ...from, unemploymentFrom: null, neverWorked: true }).holds).toBe(false)
    expect(judged('inoccupato', { neverWorked: true, didOn: null }).holds).toBe(false)
    expect(judged('inoccupato', { neverWorked: true }).missing).toEqual(['unemploymentFrom'])
  })
})

describe('la donna in reinserimento', () => {
  const donna = { sex: 'F', neverWorked: false, lastJobEndedOn: day('2012-06-01') } as const

  test('due anni esatti bastano, un giorno meno no', () => {
    expect(holding(donna)).toContain('donna-in-reinserimento')
    expect(holding(donna, '2014-05-31')).not.toContain('donna-in-reinserimento')
  })

  test('solo le donne che hanno lavorato; dove manca un fatto si chiede', () => {
    expect(judged('donna-in-reinserimento', { ...donna, sex: 'M' }).holds).toBe(false)
    expect(judged('donna-in-reinserimento', { sex: 'F', neverWorked: true }).holds).toBe(false)
    expect(judged('donna-in-reinserimento', { sex: 'F', neverWorked: false }).missing).toEqual([
      'lastJobEndedOn',
    ])
    expect(judged('donna-in-reinserimento', { lastJobEndedOn: day('2013-01-01') }).holds).toBe(false)
  })
})

describe('il sostegno al reddito', () => {
  const support = { from: day('2013-12-10'), until: day('2014-09-30'), whileEmployed: false }

  test('dal primo giorno all’ultimo', () => {
    expect(holding({ support }, '2013-12-09')).toEqual([])
    expect(holding({ support }, '2013-12-10')).toEqual(['percettore'])
    expect(holding({ support }, '2014-09-30')).toEqual(['percettore'])
    expect(holding({ support }, '2014-10-01')).toEqual([])
    expect(holding({ support: { ...support, until: null } }, '2015-10-01')).toEqual(['percettore'])
  })

  test('in costanza di lavoro è un altro gruppo', () => {
    expect(holding({ support: { ...support, whileEmployed: true } })).toEqual(['percettore-in-costanza'])
    expect(judged('percettore', { support: null }).holds).toBe(false)
    expect(judged('percettore', { support: { from: support.from, until: support.until } }).missing).toEqual([
      'support.whileEmployed',
    ])
  })
})

test('di una persona ignota nessuna etichetta vale e di tutte si chiede', () => {
  expect(holding({})).toEqual([])
  const unknown = unknownLabelsOn({}, day(ON))
  expect(unknown.map(({ label }) => label)).toEqual([...LABELS])
  expect(unknown.every(({ missing, because }) => missing.length > 0 && because.endsWith('.'))).toBe(true)
})
