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
    [
      'nel 2014 conta l’inizio della disoccupazione, anche se la DID è venuta dopo',
      { ...adult, unemploymentFrom: day('2013-05-31'), didOn: day('2014-02-01') },
      ON,
      true,
    ],
    [
      'oggi la DID data nel preavviso vale dal primo giorno senza lavoro',
      { ...adult, didOn: day('2022-12-01'), unemploymentFrom: day('2023-01-10') },
      '2024-01-09',
      false,
    ],
    [
      'oggi, senza la DID, dal primo giorno noto',
      { ...adult, unemploymentFrom: day('2023-01-09') },
      '2024-01-09',
      true,
    ],
    [
      'non è più in stato, qualunque sia la DID',
      { ...adult, didOn: day('2013-01-01'), unemploymentFrom: null },
      ON,
      false,
    ],
    [
      'oggi non è più in stato',
      { ...adult, didOn: day('2020-01-01'), unemploymentFrom: null },
      '2024-01-09',
      false,
    ],
  ])('%s', (...[, facts, on, expected]) => {
    expect(judged(long, facts, on).holds).toBe(expected)
  })

  test.each<[string, Facts, string, string]>([
    [
      'chi non ha mai lavorato',
      { birthOn: day('1970-01-01'), neverWorked: true, unemploymentFrom: day('2013-05-31') },
      ON,
      'Non ha mai lavorato. Cerca lavoro dal 31/05/2013: da più di 12 mesi.',
    ],
    [
      'un giovane nel 2014',
      { ...young, unemploymentFrom: day('2013-11-30') },
      ON,
      'Ha già lavorato. Cerca lavoro dal 30/11/2013: da più di 6 mesi, che bastano a un giovane.',
    ],
    [
      'un giovane oggi',
      { birthOn: day('2001-01-01'), neverWorked: false, didOn: day('2023-07-01') },
      '2024-01-09',
      'Ha già lavorato. Cerca lavoro dal 01/07/2023: da più di 180 giorni, che bastano a un giovane.',
    ],
    [
      'un adulto oggi',
      { ...adult, didOn: day('2023-01-10') },
      '2024-01-10',
      'Ha già lavorato. Cerca lavoro dal 10/01/2023: da più di 365 giorni.',
    ],
  ])('%s: il perché dice da quanto', (...[, facts, on, because]) => {
    const label: Label = facts.neverWorked ? 'inoccupato-lunga-durata' : long
    expect(judged(label, facts, on)).toMatchObject({ holds: true, because })
  })

  test.each<[string, Facts, string, string]>([
    [
      'un giovane nel 2014',
      { ...young, unemploymentFrom: day('2013-12-01') },
      ON,
      'più di 6 mesi non sono passati.',
    ],
    [
      'un adulto nel 2014',
      { ...adult, unemploymentFrom: day('2013-06-01') },
      ON,
      'più di 12 mesi non sono passati, e non è giovane.',
    ],
    [
      'un adulto oggi',
      { ...adult, didOn: day('2023-01-10') },
      '2024-01-09',
      'più di 365 giorni non sono passati, e non è giovane.',
    ],
    [
      'chiunque oggi',
      { ...adult, didOn: day('2023-12-01') },
      '2024-01-09',
      'più di 180 giorni non sono passati.',
    ],
  ])('%s: il perché dice quanto manca', (...[, facts, on, because]) => {
    expect(judged(long, facts, on).because).toContain(because)
  })

  test('una sospensione che deve ancora cominciare non è detta', () => {
    const suspensions = [{ from: day('2014-06-02'), until: null }]
    const facts = { ...adult, unemploymentFrom: day('2013-05-31'), suspensions }
    expect(judged(long, facts).because).not.toContain('sospensioni')
    const today = { ...facts, suspensions: [{ from: day('2014-06-01'), until: null }, ...suspensions] }
    expect(judged(long, { ...today, unemploymentFrom: day('2013-05-01') }).because).toContain('sospensioni')
  })

  test('dal primo giorno: il giorno in cui comincia lo stato lo ha già', () => {
    const facts = { neverWorked: true, unemploymentFrom: day(ON) }
    expect(judged('inoccupato', facts)).toMatchObject({
      holds: true,
      because: 'Non ha mai lavorato. È in stato di disoccupazione dal 01/06/2014.',
    })
    expect(judged('inoccupato', facts, '2014-05-31').holds).toBe(false)
    expect(judged('disoccupato', facts).because).toBe('Non ha mai lavorato.')
    expect(judged('inoccupato', { ...facts, neverWorked: false }).because).toBe('Ha già lavorato.')
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

test('i gruppi sono i dieci di cui parla l’atto', () => {
  expect(judgeLabels({}, day(ON)).map(({ label }) => label)).toEqual([
    'adolescente',
    'giovane',
    'inoccupato',
    'disoccupato',
    'inoccupato-lunga-durata',
    'disoccupato-lunga-durata',
    'donna-in-reinserimento',
    'percettore',
    'percettore-in-costanza',
    'a-rischio-di-lunga-durata',
  ])
})

test('di una persona ignota nessuna etichetta vale e di tutte si chiede', () => {
  expect(holding({})).toEqual([])
  const unknown = unknownLabelsOn({}, day(ON))
  expect(unknown.map(({ label }) => label)).toEqual([...LABELS])
  expect(unknown.every(({ missing, because }) => missing.length > 0 && because.endsWith('.'))).toBe(true)
})
