import { describe, expect, test } from 'vitest'
import { GARANZIA_GIOVANI, plainDate, rulesAbout, type Parameters } from '../../standard/index.ts'
import { changeInWords, listChanges } from './changes.ts'
import { spaced } from './outcome.ts'
import { otherCosts } from './other-costs.ts'
import { generalNumbers } from './sheet.ts'
import { readTrial } from './trial.ts'
import { queryOf, sampleQuery, workedRule } from './worked-rule.ts'

const day = plainDate
const dated = (value: number, from: string, until: string | null) => ({
  value,
  validFrom: day(from),
  validUntil: until === null ? null : day(until),
  source: 'DGR 15',
  certainty: 'certo' as 'certo' | 'da-confermare',
})
const unsure = (value: number, from: string, until: string | null) => ({
  ...dated(value, from, until),
  certainty: 'da-confermare' as const,
})
const region: Parameters = new Map([
  ['A2.ucs.cents', [dated(3300, '2014-01-01', '2026-12-31'), dated(3850, '2027-01-01', null)]],
  ['A2.group.people.max', [dated(10, '2014-01-01', '2026-12-31')]],
])
const between = (from: string, to: string, parameters = region) =>
  listChanges({ from: day(from), to: day(to) }, parameters)

describe('what changed between two days', () => {
  test('is nothing on one day, whichever it is', () => {
    for (const on of ['2013-01-01', '2026-12-31', '2027-01-01']) expect(between(on, on)).toEqual([])
  })

  test('is each number whose value is not the same, in order, with both', () => {
    expect(
      between('2026-12-31', '2027-01-01').map(({ code, service, before, after }) => [
        code,
        service,
        before?.value,
        after?.value,
      ]),
    ).toEqual([
      ['A2.group.people.max', 'A2', 10, undefined],
      ['A2.ucs.cents', 'A2', 3300, 3850],
    ])
  })

  test('read backwards is the same, the other way round', () => {
    const [forth, back] = [between('2021-12-31', '2022-01-01'), between('2022-01-01', '2021-12-31')]
    expect(back.map(({ code }) => code)).toEqual(forth.map(({ code }) => code))
    expect(back.map(({ before, after }) => [after, before])).toEqual(
      forth.map(({ before, after }) => [before, after]),
    )
    expect(forth.map(({ code, service }) => [code, service])).toEqual([
      ['stato.reddito-da-dipendente', null],
      ['stato.reddito-da-autonomo', null],
    ])
  })

  test('a number that is now sure is a change too, of the same value', () => {
    const made: Parameters = new Map([
      ['A2.ucs.cents', [unsure(3300, '2014-01-01', '2026-12-31'), dated(3300, '2027-01-01', null)]],
    ])
    expect(between('2026-12-31', '2027-01-01', made)).toHaveLength(1)
  })

  test('on one line: from, to, since when and by what', () => {
    const [people, rate] = between('2026-12-31', '2027-01-01')
    if (!people || !rate) throw new Error('two changes')
    expect(changeInWords(rate).replaceAll('\u00a0', ' ')).toMatch(
      /^A2\.ucs\.cents · .*: 33,00 € → 38,50 €, dal 2027-01-01 \(DGR 15\)$/,
    )
    expect(changeInWords(people)).toMatch(/: 10.* → non in vigore$/)
    const said = { ...rate, after: unsure(3850, '2027-01-01', null) }
    expect(changeInWords(said)).toMatch(/\(DGR 15, da confermare\)$/)
  })
})

describe('the numbers that belong to no card', () => {
  test('are those of no service, with the values of the region where it gave any', () => {
    const codes = (parameters?: Parameters) => generalNumbers('it', parameters)
    expect(codes().length).toBeGreaterThan(10)
    const own: Parameters = new Map([['vacancy.rispostaDays', [dated(9, '2027-01-01', null)]]])
    expect(JSON.stringify(codes(own))).toContain('9')
    expect(JSON.stringify(codes(own))).not.toEqual(JSON.stringify(codes()))
  })
})

test('the costs beside the cards: four profiles by three contracts, as memory has them (to be confirmed)', () => {
  const { heads, rows } = otherCosts('it', GARANZIA_GIOVANI.validFrom)
  expect(heads).toHaveLength(4)
  expect(
    rows.map((row) => row.map((cell) => cell.replace(/\u00a0€/, '').replaceAll(/[.]|,00/g, ''))),
  ).toEqual([
    ['1', '1500', '1000', '600'],
    ['2', '2000', '1300', '800'],
    ['3', '2500', '1600', '1000'],
    ['4', '3000', '2000', '1200'],
  ])
})

describe('a rule at work on invented facts', () => {
  const dutied = [...rulesAbout('persona'), ...rulesAbout('vacancy')]

  test.each(dutied.map(({ code }) => code))('%s shows every side of its term', (code) => {
    const worked = workedRule(code, 'it')
    const outcomes = worked?.cases.map(({ verdict }) => verdict.outcome) ?? []
    expect(new Set(outcomes).size).toBeGreaterThan(1)
    expect(
      worked?.facts.every(({ term, detail }) => term && detail && !/undefined|\.\w+\.$/.test(detail)),
    ).toBe(true)
  })

  test.each(dutied.map(({ code }) => code))(
    '%s can be tried with the same facts, without an error',
    (code) => {
      const query = new URLSearchParams(workedRule(code, 'it')?.query)
      const { about, ...written } = Object.fromEntries(query)
      expect(readTrial(about as 'persona', written, 'it')).not.toHaveProperty('errors')
    },
  )

  test('what must be true before a service has no days to show', () => {
    for (const { code } of rulesAbout('precondition')) expect(workedRule(code, 'it')).toBeNull()
  })

  test('days go into an address as they are typed', () => {
    expect(queryOf('persona', { unemploymentFrom: '2014-01-31', sex: 'F' })).toBe(
      'about=persona&unemploymentFrom=31%2F01%2F2014&sex=F',
    )
  })

  test.each(['persona', 'vacancy'] as const)('the sample of a %s reads without an error', (subject) => {
    const { about, ...written } = Object.fromEntries(new URLSearchParams(sampleQuery(subject)))
    expect(about).toBe(subject)
    expect(readTrial(subject, written, 'it')).not.toHaveProperty('errors')
  })
})

test('nouns of the ledger read as Italian', () => {
  expect(
    ['opportunita.individuata', 'cv.pubblicato', 'did.acquisita', 'patto.sottoscritto', 'civile.dididi'].map(
      spaced,
    ),
  ).toEqual([
    'opportunità individuata',
    'CV pubblicato',
    'DID acquisita',
    'patto sottoscritto',
    'civile dididi',
  ])
})
