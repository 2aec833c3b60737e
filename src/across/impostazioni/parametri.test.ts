import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listParameters, plainDate, valueOn, type Parameter } from '../../standard/index.ts'
import { isOfCard, serviceIn, subjectOf, titleOf, valueGiven, valueTyped } from './parametri.ts'
import { asIfAlways, reachOf, rulesMovedBy } from './question.ts'

const parameterOf = (code: string): Parameter => {
  const found = listParameters().find((each) => each.code === code)
  if (!found) throw new Error(`no parameter ${code}`)
  return found
}

describe('money in a field', () => {
  test.each([
    ['33', '3300'],
    ['33,00', '3300'],
    ['33.5', '3350'],
    ['33,05', '3305'],
    [' 34,40 ', '3440'],
    ['0,01', '1'],
    ['999999', '99999900'],
  ])('«%s» is %s cents', (typed, cents) => expect(valueGiven(typed, 'cents')).toBe(cents))

  test.each(['', '33,005', '1.300,00', '-1', '33 €', '1000000', 'trentatré', '33,'])(
    '«%s» is no amount: it is left as it is, for the command to refuse',
    (typed) => expect(valueGiven(typed, 'cents')).toBe(typed),
  )

  test('what is shown is read back as it was', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (cents) => {
        expect(valueGiven(valueTyped(cents, 'cents'), 'cents')).toBe(String(cents))
      }),
    )
  })

  test('what is no money is neither multiplied nor divided', () => {
    expect(valueGiven('33', 'minutes')).toBe('33')
    expect(valueTyped(3300, 'minutes')).toBe('3300')
    expect(valueTyped(true, 'choice')).toBe('true')
    expect(valueTyped(3440, 'cents')).toBe('34,40')
  })
})

describe('what a number is about', () => {
  test('its service is the first two letters, where they are one', () => {
    expect(serviceIn('A2.group.people.max')).toEqual({ service: 'A2' })
    expect(serviceIn('stato.sospensione-mesi')).toEqual({})
    expect(serviceIn('A9.x')).toEqual({})
  })

  test.each([
    ['A2.individual.minutes.max', true],
    ['A2.ucs.cents', true],
    ['A2.primo-colloquio-entro-tre-mesi.months', false],
    ['D4.rosa-massimo-quindici.people', false],
    ['termini.slittamento-festivo', false],
    ['A2.nothing.like.this', false],
  ])('%s is of a card: %s', (code, expected) => expect(isOfCard(code)).toBe(expected))

  test('a number of a rule is called by the sentence of the rule, one of a card by its name', () => {
    expect(subjectOf('D4.rosa-massimo-quindici.people')).toContain('quindici candidati')
    expect(subjectOf('A2.ucs.cents')).toBe('Colloquio di primo orientamento')
    expect(subjectOf('termini.slittamento-festivo')).toBeUndefined()
    expect(titleOf('A2.ucs.cents', 'it')).toMatch(/^A2 · \S/)
    expect(titleOf('termini.slittamento-festivo', 'it')).not.toContain('·')
  })
})

describe('what a replay of a number looks at', () => {
  test.each([
    ['A2.ucs.cents', 'prestazioni'],
    ['A2.group.people.max', 'prestazioni'],
    ['B1.individual.minutes.max', 'prestazioni'],
    ['D4.preselezione-entro-venti-giorni.days', 'aziende'],
    ['D4.rosa-massimo-quindici.people', 'aziende'],
    ['A2.primo-colloquio-entro-tre-mesi.months', 'scadenze'],
    ['termini.slittamento-festivo', 'scadenze'],
    ['stato.reddito-da-dipendente', 'scadenze'],
  ])('%s: %s', (code, reach) => expect(reachOf(parameterOf(code))).toBe(reach))

  test('a number of one duty moves that duty, a general one all eight', () => {
    const moved = (code: string) => rulesMovedBy(parameterOf(code)).map((rule) => rule.code)
    expect(moved('A2.primo-colloquio-entro-tre-mesi.months')).toEqual(['A2.primo-colloquio-entro-tre-mesi'])
    expect(moved('termini.slittamento-festivo')).toHaveLength(8)
  })

  test('the value asked holds on every day, and the other numbers stay as they are', () => {
    const parameter = parameterOf('A2.ucs.cents')
    const other = parameterOf('A2.group.people.max')
    const parameters = new Map([[other.code, []]])
    const given = { value: 4000, validFrom: plainDate('2027-01-01') }
    const asked = asIfAlways({ parameter, given, parameters })
    for (const on of ['0001-01-01', '2014-01-01', '2026-12-31', '2027-01-01', '9999-12-31'])
      expect(valueOn(parameter, plainDate(on), asked)).toBe(4000)
    expect(asked.get(other.code)).toEqual([])
    expect(parameters.has(parameter.code)).toBe(false)
  })
})
