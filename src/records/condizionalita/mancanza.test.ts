import { describe, expect, test } from 'vitest'
import { consequenceOf, plainDate, reasonsBy } from '../../standard/index.ts'
import {
  canTakeMancanza,
  MANCANZA_STATES,
  mayDecide,
  mayPropose,
  takeMancanzaStep,
  type MancanzaStep,
} from './mancanza.ts'

const on = plainDate('2026-11-10')
const STEPS: MancanzaStep[] = ['justify', 'propose', 'confirm', 'dismiss', 'annul']

describe('where a breach may go', () => {
  test('nothing is decided that was not proposed, nothing comes back from annulled', () => {
    const possible = MANCANZA_STATES.flatMap((state) =>
      STEPS.filter((step) => canTakeMancanza(state, step)).map((step) => `${state} ${step}`),
    )
    expect(possible).toEqual([
      'motivi-chiesti justify',
      'motivi-chiesti propose',
      'motivi-chiesti annul',
      'giustificata annul',
      'proposta justify',
      'proposta confirm',
      'proposta dismiss',
      'proposta annul',
      'decisa annul',
      'archiviata annul',
    ])
    expect(takeMancanzaStep('motivi-chiesti', 'confirm')).toMatchObject({
      refusal: { code: 'mancanza.impossibile' },
    })
  })

  test('a proposal waits for the whole term, unless the person said why', () => {
    const given = { reasonsBy: '2026-11-25', reasonNote: null }
    for (const today of ['2026-11-24', '2026-11-25']) expect(mayPropose(given, today).ok).toBe(false)
    expect(mayPropose(given, '2026-11-26').ok).toBe(true)
    expect(mayPropose({ ...given, reasonNote: 'ero al lavoro' }, '2026-11-11').ok).toBe(true)
  })

  test('two different people, always', () => {
    const given = { registeredBy: 'a', proposedBy: 'b' }
    expect(mayDecide(given, 'a')).toBe(false)
    expect(mayDecide(given, 'b')).toBe(false)
    expect(mayDecide(given, null)).toBe(false)
    expect(mayDecide(given, 'c')).toBe(true)
  })
})

describe('what the law makes follow', () => {
  test.each([
    ['convocazione', ['quarto-di-mensilita', 'una-mensilita', 'decadenza', 'decadenza']],
    ['orientamento', ['quarto-di-mensilita', 'una-mensilita', 'decadenza', 'decadenza']],
    ['formazione', ['una-mensilita', 'decadenza', 'decadenza', 'decadenza']],
    ['offerta', ['decadenza', 'decadenza', 'decadenza', 'decadenza']],
  ] as const)('%s', (kind, measures) => {
    expect([1, 2, 3, 4].map((time) => consequenceOf(kind, time, on)?.measure)).toEqual(measures)
  })

  test('nothing before the decree; to be confirmed after it', () => {
    expect(consequenceOf('offerta', 1, plainDate('2015-09-23'))).toBeUndefined()
    expect(consequenceOf('offerta', 1, plainDate('2015-09-24'))?.certainty).toBe('da-confermare')
  })

  test('fifteen days to say why, or as many as the Region says', () => {
    expect(reasonsBy(on)).toBe('2026-11-25')
    const series = [
      {
        value: 7,
        validFrom: plainDate('2020-01-01'),
        validUntil: null,
        source: 'x',
        certainty: 'certo' as const,
      },
    ]
    expect(reasonsBy(on, new Map([['condizionalita.motivi-days', series]]))).toBe('2026-11-17')
  })
})
