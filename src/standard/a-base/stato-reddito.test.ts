import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import { isEmployment, nameOf, runsOn, testIncome, type WorkEpisode, type WorkKind } from './stato-reddito.ts'

function job(euro: number | null, more: Partial<WorkEpisode> = {}): WorkEpisode {
  return {
    from: day('2023-02-01'),
    until: null,
    kind: 'subordinato',
    openEnded: true,
    yearlyIncomeCents: euro === null ? null : euro * 100,
    ...more,
  }
}
const ON = '2023-06-01'
const judged = (one: WorkEpisode, others: readonly WorkEpisode[] = [], on = ON) =>
  testIncome(one, { birthOn: null, jobs: [one, ...others] }, day(on))

describe('il lavoro che la legge guarda', () => {
  test.each<[WorkKind, boolean]>([
    ['subordinato', true],
    ['parasubordinato', true],
    ['autonomo', true],
    ['tirocinio', false],
    ['borsa-lavoro', false],
    ['lavoro-di-pubblica-utilita', false],
    ['lavoro-occasionale', false],
  ])('%s: %s', (kind, expected) => {
    expect(isEmployment(job(1_000, { kind }))).toBe(expected)
  })

  test('corre dal primo giorno all’ultimo, compresi', () => {
    const one = job(1_000, { from: day('2023-02-01'), until: day('2023-02-28') })
    const days = ['2023-01-31', '2023-02-01', '2023-02-28', '2023-03-01']
    expect(days.map((on) => runsOn(one, day(on)))).toEqual([false, true, true, false])
    expect(runsOn({ ...one, until: null }, day('2040-01-01'))).toBe(true)
  })

  test('si nomina con i suoi giorni, e con la fine solo se c’è', () => {
    expect(nameOf(job(1_000))).toBe('Lavoro subordinato dal 01/02/2023')
    expect(nameOf(job(1_000, { kind: 'autonomo', until: day('2023-03-31') }))).toBe(
      'Lavoro autonomo dal 01/02/2023 al 31/03/2023',
    )
    expect(nameOf(job(1_000, { kind: 'tirocinio' }))).toBe('Attività dal 01/02/2023')
  })
})

describe('il reddito che conserva', () => {
  test('dice quanto, e quale soglia', () => {
    expect(judged(job(8_174))).toEqual({
      kept: true,
      daVerificare: false,
      words: 'reddito annuo previsto 8.174,00 €, non sopra 8.174,00 €',
    })
    expect(judged(job(8_175))).toEqual({
      kept: false,
      daVerificare: false,
      words: 'reddito annuo previsto 8.175,00 €, sopra 8.174,00 €',
    })
  })

  test('dove non si sa, vale come sopra: da verificare', () => {
    expect(judged(job(null))).toEqual({
      kept: false,
      daVerificare: true,
      words: 'reddito annuo previsto non noto, considerato sopra 8.174,00 €',
    })
  })

  test('negli anni senza soglia nessun reddito conserva, noto o non noto', () => {
    for (const euro of [1, null])
      expect(judged(job(euro), [], '2016-01-01')).toEqual({
        kept: false,
        daVerificare: false,
        words: 'in quel periodo nessun reddito conserva lo stato',
      })
  })

  test('di due lavori conta la somma, fino alla soglia da dipendente', () => {
    const own = job(4_000)
    expect(judged(own, [job(4_174)]).kept).toBe(true)
    expect(judged(own, [job(4_175)])).toMatchObject({
      kept: false,
      words: 'redditi annui previsti per 8.175,00 € in tutto, sopra 8.174,00 €',
    })
    expect(judged(job(5_500, { kind: 'autonomo' }), [job(2_674)]).kept).toBe(true)
    expect(judged(job(5_500, { kind: 'autonomo' }), [job(2_675)]).kept).toBe(false)
  })

  test.each<[string, WorkEpisode]>([
    ['un lavoro finito il giorno prima', job(8_000, { until: day('2023-05-31') })],
    ['un lavoro che comincia il giorno dopo', job(8_000, { from: day('2023-06-02') })],
    ['un tirocinio', job(8_000, { kind: 'tirocinio' })],
    ['un lavoro che da solo è sopra soglia', job(12_000)],
    ['un autonomo che da solo è sopra la sua', job(5_501, { kind: 'autonomo' })],
    ['un reddito non noto', job(null)],
  ])('%s non entra nella somma', (_, other) => {
    expect(judged(job(4_000), [other]).kept).toBe(true)
  })

  test('un lavoro che corre ancora quel giorno entra nella somma', () => {
    expect(judged(job(4_000), [job(8_000, { until: day('2023-06-01') })]).kept).toBe(false)
    expect(judged(job(4_000), [job(8_000, { from: day('2023-06-01') })]).kept).toBe(false)
  })

  test('la Regione che toglie una delle due soglie le toglie tutte e due: la somma non si può fare', () => {
    const [employee, selfEmployed] = ['stato.reddito-da-dipendente', 'stato.reddito-da-autonomo']
    const without = (code = '') =>
      testIncome(
        job(1_000, { kind: 'autonomo' }),
        { birthOn: null, jobs: [], parameters: new Map([[code, []]]) },
        day(ON),
      ).kept
    expect([without(), without(employee), without(selfEmployed)]).toEqual([true, false, false])
  })
})
