import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import { classOf, proposeReferral, toIndex } from './profilazione-classi.ts'
import { ILLUSTRATIVE_COEFFICIENTS, type Coefficients } from './profilazione-coefficienti.ts'
import { mainContributions, profile, type Profile, type ProfileInput } from './profilazione.ts'
import { COLLOQUIO_QUESTIONNAIRE, type Answers, type Question, type Questionnaire } from './questionario.ts'

const ON = day('2015-02-01')

function computed(input: ProfileInput, on = ON): Profile {
  const outcome = profile(input, on)
  if ('missing' in outcome) throw new Error(`missing: ${outcome.missing.join()}`)
  return outcome
}

describe('le classi', () => {
  test.each([
    [0, '2015-01-31', 1],
    [0.650716, '2015-01-31', 1],
    [0.650717, '2015-01-31', 2],
    [0.7, '2015-01-31', 2],
    [0.805638, '2015-01-31', 2],
    [0.805639, '2015-01-31', 3],
    [0.8975, '2015-01-31', 3],
    [0.897501, '2015-01-31', 4],
    [0.25, '2015-02-01', 1],
    [0.250001, '2015-02-01', 2],
    [0.5, '2015-02-01', 2],
    [0.500001, '2015-02-01', 3],
    [0.7, '2015-02-01', 3],
    [0.75, '2015-02-01', 3],
    [0.750001, '2015-02-01', 4],
    [1, '2015-02-01', 4],
  ])('indice %f il %s: classe %i', (index, on, expected) => {
    expect(classOf(index, day(on))).toBe(expected)
  })

  test('si arrotonda a sei decimali prima di decidere', () => {
    expect(classOf(toIndex(0.2500004), ON)).toBe(1)
    expect(classOf(toIndex(0.2500005), ON)).toBe(2)
  })

  test.each([[-0.000001], [1.000001], [Number.NaN]])('%f non è un indice', (index) => {
    expect(() => classOf(index, ON)).toThrow(RangeError)
  })

  test('una classe più alta non porta mai più vicino alle imprese', () => {
    const order = ['inserimento-lavorativo', 'entrambi', 'servizi-specialistici']
    const referrals = ([1, 2, 3, 4] as const).map((each) => order.indexOf(proposeReferral(each, ON) ?? ''))
    expect(referrals).toEqual(referrals.toSorted((a, b) => a - b))
    expect(proposeReferral(1, day('2013-12-31'))).toBeNull()
    expect(proposeReferral(1, day('2014-01-01'))).toBe('inserimento-lavorativo')
  })
})

describe('il modello di prova', () => {
  const pair = (text: string) => ({ it: text, en: text })
  const yesNo = (id: string, changeable: boolean): Question => ({
    id,
    topic: pair(id),
    text: pair(id),
    why: pair(id),
    changeable,
    options: [
      { id: 'si', text: pair('sì') },
      { id: 'no', text: pair('no') },
    ],
  })
  const questionnaire: Questionnaire = {
    id: 'prova',
    version: 1,
    validFrom: day('2015-01-01'),
    questions: [yesNo('donna', false), yesNo('titolo-basso', true), yesNo('senza-lavoro-da-un-anno', false)],
  }
  const coefficients: Coefficients = {
    ...ILLUSTRATIVE_COEFFICIENTS,
    questionnaire: { id: 'prova', version: 1 },
    intercept: -1,
    weights: {
      donna: { si: 0.4, no: 0 },
      'titolo-basso': { si: 0.8, no: 0 },
      'senza-lavoro-da-un-anno': { si: 1.2, no: 0 },
    },
  }
  const none = { donna: 'no', 'titolo-basso': 'no', 'senza-lavoro-da-un-anno': 'no' }
  const all = { donna: 'si', 'titolo-basso': 'si', 'senza-lavoro-da-un-anno': 'si' }

  test('nessun fattore: 0,268941, classe 2', () => {
    const result = computed({ answers: none, questionnaire, coefficients })
    expect(result).toMatchObject({ index: 0.268941, class: 2, recomputeBy: '2015-05-02' })
    expect(mainContributions(result)).toEqual([])
  })

  test('tutti i fattori: 0,802184, classe 4; i più pesanti prima', () => {
    const result = computed({ answers: all, questionnaire, coefficients })
    expect(result).toMatchObject({ index: 0.802184, class: 4 })
    expect(result.contributions.map(({ weight }) => weight)).toEqual([1.2, 0.8, 0.4])
    expect(computed({ answers: all, questionnaire, coefficients }, day('2015-01-31')).class).toBe(2)
  })

  test('cosa cambierebbe: solo dove la persona può fare qualcosa', () => {
    const { changes } = computed({ answers: all, questionnaire, coefficients })
    // 1.4 − 0.8 = 0.6 → 0.645656: class 3; the other two are not in her hands.
    expect(changes.map(({ question, option, toClass }) => [question, option, toClass])).toEqual([
      ['titolo-basso', 'no', 3],
    ])
    expect(changes[0]?.words.it).toBe(
      'titolo-basso: con la risposta «no» la distanza dal lavoro passerebbe da alta a medio-alta.',
    )
  })

  test('manca una risposta: si chiede; una risposta estranea è un errore', () => {
    expect(profile({ answers: { donna: 'no' }, questionnaire, coefficients }, ON)).toEqual({
      missing: ['titolo-basso', 'senza-lavoro-da-un-anno'],
    })
    const given = (answers: Answers) => () => profile({ answers, questionnaire, coefficients }, ON)
    expect(given({ ...none, donna: 'forse' })).toThrow(/donna: forse/)
    expect(given({ ...none, salute: 'si' })).toThrow(/salute/)
    expect(given({ ...none, donna: 'toString' })).toThrow(RangeError)
    const foreign = { ...coefficients, questionnaire: { id: 'prova', version: 2 } }
    expect(() => profile({ answers: none, questionnaire, coefficients: foreign }, ON)).toThrow(/v2/)
    const other = { ...coefficients, questionnaire: { id: 'altro', version: 1 } }
    expect(() => profile({ answers: none, questionnaire, coefficients: other }, ON)).toThrow(/altro v1/)
  })

  test('una risposta senza peso è un errore, non uno zero', () => {
    const weights = { ...coefficients.weights, donna: { si: 0.4 } }
    const lacking = { ...coefficients, weights }
    expect(() => profile({ answers: none, questionnaire, coefficients: lacking }, ON)).toThrow(/donna: no/)
  })

  test('di ogni risposta si dice se aiuta, se pesa o se non conta', () => {
    const weights = { ...coefficients.weights, donna: { si: 0, no: 0 }, 'titolo-basso': { si: -0.1, no: 0 } }
    const { contributions } = computed({
      answers: all,
      questionnaire,
      coefficients: { ...coefficients, weights },
    })
    const words = Object.fromEntries(contributions.map((each) => [each.question, each.words.it]))
    expect(words).toEqual({
      donna: 'donna («sì»): non cambia il risultato.',
      'titolo-basso': 'titolo-basso («sì»): aiuta a trovare lavoro.',
      'senza-lavoro-da-un-anno': 'senza-lavoro-da-un-anno («sì»): può rendere più difficile trovare lavoro.',
    })
  })
})

describe('il questionario del colloquio', () => {
  const questionnaire = COLLOQUIO_QUESTIONNAIRE
  const coefficients = ILLUSTRATIVE_COEFFICIENTS
  const someAnswers: fc.Arbitrary<Answers> = fc.record(
    Object.fromEntries(
      questionnaire.questions.map(({ id, options }) => [
        id,
        fc.constantFrom(...options.map((each) => each.id)),
      ]),
    ),
  )
  const pick = (heaviest: boolean): Answers =>
    Object.fromEntries(
      questionnaire.questions.map(({ id }) => {
        const byWeight = Object.entries(coefficients.weights[id] ?? {}).sort((a, b) => a[1] - b[1])
        return [id, byWeight.at(heaviest ? -1 : 0)?.[0] ?? '']
      }),
    )

  test('otto domande, ognuna con un peso per ogni risposta e frasi corte nelle due lingue', () => {
    expect(questionnaire.questions).toHaveLength(8)
    for (const { id, options, text, why, topic } of questionnaire.questions) {
      expect(Object.keys(coefficients.weights[id] ?? {}).sort()).toEqual(
        options.map((each) => each.id).sort(),
      )
      for (const pair of [text, why, topic, ...options.map((each) => each.text)]) {
        expect(pair.en.length).toBeGreaterThan(0)
        for (const sentence of pair.it.split(/[.?]\s/))
          expect(sentence.split(' ').length).toBeLessThanOrEqual(14)
      }
    }
  })

  test('i pesi sono dichiarati dimostrativi', () => {
    expect(coefficients.standing).toBe('illustrativo')
    expect(computed({ answers: pick(true), questionnaire, coefficients }).notice.it).toContain(
      'non del Ministero',
    )
  })

  test('le risposte migliori stanno in classe 1, le peggiori in classe 4', () => {
    const best = computed({ answers: pick(false), questionnaire, coefficients })
    const worst = computed({ answers: pick(true), questionnaire, coefficients })
    expect([best.class, worst.class]).toEqual([1, 4])
    expect(best.changes).toEqual([])
    expect(mainContributions(worst)).toHaveLength(3)
  })

  test('i contributi e la costante danno insieme l’indice', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { contributions, index } = computed({ answers, questionnaire, coefficients })
        const logit = contributions.reduce((sum, { weight }) => sum + weight, coefficients.intercept)
        expect(Math.abs(1 / (1 + Math.exp(-logit)) - index)).toBeLessThanOrEqual(0.000001)
      }),
    )
  })

  test('ogni cambio promesso, fatto davvero, porta alla classe promessa', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = computed({ answers, questionnaire, coefficients })
        for (const { question, option, toClass } of before.changes) {
          expect(toClass).toBeLessThan(before.class)
          const after = { ...answers, [question]: option }
          expect(computed({ answers: after, questionnaire, coefficients }).class).toBe(toClass)
        }
        const steps = before.changes.map(({ toClass }) => toClass)
        expect(steps).toEqual(steps.toSorted((a, b) => b - a))
      }),
    )
  })
})
