import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeLabels, rulesAbout, verdictsFor } from '../../standard/index.ts'
import { QUESTIONS, readTrial, type Subject, type Written } from './trial.ts'

const facts = (subject: Subject, written: Written) => {
  const read = readTrial(subject, { on: '01/06/2014', ...written }, 'it')
  return 'errors' in read ? read.errors : read.facts
}

describe('what is written becomes facts', () => {
  test('days in any common writing, choices, numbers', () => {
    expect(
      facts('persona', {
        birthOn: '1.5.1990',
        sex: 'F',
        degree: 'no',
        didOn: '2014-01-31',
        employabilityLevel: '3',
        'event.formazione-offerta': ' 05/03/2014 ',
        'event.formazione-offerta.days': '15',
      }),
    ).toEqual({
      subject: 'persona',
      birthOn: '1990-05-01',
      sex: 'F',
      degree: false,
      didOn: '2014-01-31',
      employabilityLevel: 3,
      suspensions: [],
      events: [{ kind: 'formazione-offerta', on: '2014-03-05', days: 15 }],
    })
  })

  test('what is left empty is not known, except the registers', () => {
    expect(facts('persona', { birthOn: '' })).toEqual({ subject: 'persona', suspensions: [], events: [] })
    expect(facts('vacancy', {})).toEqual({ subject: 'vacancy' })
  })

  test.each([
    ['none', null],
    ['unemployment', { requiresUnemployment: true, whileEmployed: false, from: '2014-02-05' }],
    ['employed', { requiresUnemployment: false, whileEmployed: true, from: '2014-02-05' }],
  ])('a support: %s', (support, expected) => {
    expect(facts('persona', { support, 'support.from': '05/02/2014' })).toMatchObject({ support: expected })
  })

  test('the dates of a support whose kind is not known are not a support', () => {
    expect(facts('persona', { 'support.from': '05/02/2014' })).not.toHaveProperty('support')
  })

  test('a suspension without an end is still running', () => {
    expect(facts('persona', { 'suspension.from': '01/03/2014' })).toMatchObject({
      suspensions: [{ from: '2014-03-01', until: null }],
    })
  })
})

describe('what is written wrongly is named', () => {
  test.each<[string, Written, string]>([
    ['a day that does not exist', { birthOn: '31/02/1990' }, 'birthOn'],
    ['a day before the calendar of the act', { birthOn: '31/12/1899' }, 'birthOn'],
    ['a day whose terms cannot be reckoned', { unemploymentFrom: '31/12/9999' }, 'unemploymentFrom'],
    ['an answer that is not among those', { sex: 'X' }, 'sex'],
    ['a number with a sign', { 'event.formazione-offerta.days': '-1' }, 'event.formazione-offerta.days'],
    ['no day to judge', { on: '' }, 'on'],
  ])('%s', (_what, written, field) => {
    expect(facts('persona', written)).toEqual([{ field, message: expect.any(String) }])
  })

  test('the first and the last day of the calendar are good', () => {
    expect(facts('persona', { birthOn: '01/01/1900' })).toMatchObject({ birthOn: '1900-01-01' })
    expect(facts('persona', { birthOn: '31/12/2199' })).toMatchObject({ birthOn: '2199-12-31' })
  })

  test('an error says how to mend it, in the language of who asks', () => {
    const read = readTrial('persona', { on: 'domani' }, 'en')
    expect(read).toEqual({
      errors: [{ field: 'on', message: 'On which day: write day, month and year, for example 31/01/2014' }],
    })
  })
})

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'yes',
    'no',
    'F',
    'none',
    'unemployment',
    'employed',
    'other',
    '3',
    '999',
    '__proto__',
    'toString',
  ),
  fc
    .date({ min: new Date('1899-01-01'), max: new Date('2201-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

test.each(['persona', 'vacancy'] as const)(
  'whatever is written of a %s, the act answers or says what is wrong',
  (subject) => {
    const names = [...QUESTIONS[subject].flatMap(({ asked }) => asked.map(({ name }) => name)), 'on' as const]
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), (written) => {
        const read = readTrial(subject, written, 'it')
        if ('errors' in read) return read.errors.length > 0
        const verdicts = verdictsFor(read.facts, read.on)
        if (read.facts.subject === 'vacancy') return verdicts.length === 6
        const { facts, on } = { facts: read.facts, on: read.on }
        const before = rulesAbout('precondition').map((rule) => rule.judge(facts, on))
        return verdicts.length === 8 && before.length === 20 && judgeLabels(facts, on).length === 10
      }),
      { numRuns: 500 },
    )
  },
)
