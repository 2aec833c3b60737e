import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../vocabulary/plain-date.ts'
import type { WorkEpisode } from './stato-reddito.ts'
import { explainStato, statoOn, type StatoFacts } from './stato.ts'

const day = plainDate
function job(from: string, until: string | null, more: Partial<WorkEpisode> = {}): WorkEpisode {
  return {
    from: day(from),
    until: until === null ? null : day(until),
    kind: 'subordinato',
    openEnded: false,
    yearlyIncomeCents: 1_200_000,
    ...more,
  }
}
const facts = (didOn: string, ...jobs: WorkEpisode[]): StatoFacts => ({ didOn: day(didOn), jobs, losses: [] })
const periods = (didOn: string, ...jobs: WorkEpisode[]) => explainStato(facts(didOn, ...jobs))
const told = (didOn: string, ...jobs: WorkEpisode[]) =>
  periods(didOn, ...jobs).map(({ state, from, until }) => `${state} ${from} → ${until ?? '…'}`)
const on = (when: string, didOn: string, ...jobs: WorkEpisode[]) => statoOn(facts(didOn, ...jobs), day(when))

describe('il lavoro già in corso alla DID', () => {
  test('un tirocinio non la ritarda', () => {
    expect(told('2023-01-10', job('2022-10-01', '2023-03-31', { kind: 'tirocinio' }))).toEqual([
      'in-stato 2023-01-10 → …',
    ])
  })

  test('sotto soglia non la ritarda: lo stato comincia, conservato', () => {
    expect(
      told('2023-01-10', job('2022-01-01', null, { openEnded: true, yearlyIncomeCents: 800_000 })),
    ).toEqual(['conservato 2023-01-10 → …'])
  })

  test('di più lavori conta l’ultimo giorno, comunque siano scritti', () => {
    const jobs = [job('2022-12-01', '2023-02-28'), job('2022-01-01', '2023-01-31')]
    const expected = ['mai-acquisito 2023-01-10 → 2023-02-28', 'in-stato 2023-03-01 → …']
    expect(told('2023-01-10', ...jobs)).toEqual(expected)
    expect(told('2023-01-10', ...jobs.toReversed())).toEqual(expected)
  })

  test('un giorno di lavoro il giorno stesso della DID sospende quel giorno', () => {
    expect(told('2023-01-10', job('2023-01-10', '2023-01-10'))).toEqual([
      'sospeso 2023-01-10 → 2023-01-10',
      'in-stato 2023-01-11 → …',
    ])
  })

  test('finito il giorno prima non conta', () => {
    expect(told('2023-01-10', job('2022-01-01', '2023-01-09'))).toEqual(['in-stato 2023-01-10 → …'])
  })
})

describe('i lavori attaccati, nel regime attuale', () => {
  test('corti, sospendono fino all’ultimo giorno dell’ultimo e non oltre', () => {
    expect(told('2023-01-10', job('2023-02-01', '2023-02-28'), job('2023-03-01', '2023-03-31'))).toEqual([
      'in-stato 2023-01-10 → 2023-01-31',
      'sospeso 2023-02-01 → 2023-03-31',
      'in-stato 2023-04-01 → …',
    ])
  })

  test('un lavoro dentro un altro ancora aperto non lo fa finire prima', () => {
    const lines = told('2023-01-10', job('2023-02-01', null), job('2023-03-01', '2023-03-31'))
    expect(lines).toEqual([
      'in-stato 2023-01-10 → 2023-01-31',
      'sospeso 2023-02-01 → 2023-07-30',
      'perso 2023-07-31 → …',
    ])
  })

  test('un lavoro dentro un altro più lungo non lo accorcia', () => {
    const lines = told('2023-01-10', job('2023-02-01', '2023-06-30'), job('2023-03-01', '2023-03-31'))
    expect(lines.slice(1)).toEqual(['sospeso 2023-02-01 → 2023-06-30', 'in-stato 2023-07-01 → …'])
  })

  test('un lavoro finito e uno aperto, di seguito, contano insieme i 180 giorni', () => {
    const lines = told('2023-01-10', job('2023-02-01', '2023-05-31'), job('2023-06-01', null))
    expect(lines.slice(1)).toEqual(['sospeso 2023-02-01 → 2023-07-30', 'perso 2023-07-31 → …'])
  })

  test('il 181º giorno decidono solo i lavori ancora in corso, con la soglia di quel giorno', () => {
    const lines = told(
      '2021-09-01',
      job('2021-10-01', '2021-11-30'),
      job('2021-12-01', null, { openEnded: true, yearlyIncomeCents: 816_000 }),
    )
    expect(lines.slice(1)).toEqual(['sospeso 2021-10-01 → 2022-03-29', 'conservato 2022-03-30 → …'])
  })

  test('conservato per la soglia di quel giorno, un lavoro nuovo sopra soglia conta da capo', () => {
    const kept = job('2021-11-01', null, { openEnded: true, yearlyIncomeCents: 816_000 })
    const lines = told('2021-10-01', kept, job('2023-01-01', null, { openEnded: true }))
    expect(lines.slice(1)).toEqual([
      'sospeso 2021-11-01 → 2022-04-29',
      'conservato 2022-04-30 → 2022-12-31',
      'sospeso 2023-01-01 → 2023-06-29',
      'perso 2023-06-30 → …',
    ])
  })

  test('un reddito non noto al 181º giorno fa perdere, da verificare', () => {
    const found = on('2023-07-31', '2023-01-10', job('2023-02-01', null, { yearlyIncomeCents: null }))
    expect(found).toMatchObject({ state: 'perso', daVerificare: true })
    expect(found.because).toContain('ancora in corso dopo 180 giorni')
    expect(
      on('2023-02-01', '2023-01-10', job('2023-02-01', null, { yearlyIncomeCents: null })),
    ).toMatchObject({
      state: 'sospeso',
      daVerificare: true,
    })
  })

  test('chi ha due redditi che insieme passano la soglia perde lo stato il 181º giorno', () => {
    const [half, rest] = [400_000, 420_000]
    const jobs = [half, rest].map((yearlyIncomeCents) => job('2023-02-01', null, { yearlyIncomeCents }))
    expect(told('2023-01-10', ...jobs).slice(1)).toEqual([
      'sospeso 2023-02-01 → 2023-07-30',
      'perso 2023-07-31 → …',
    ])
  })
})

describe('nel regime del 2014', () => {
  const DID = '2014-01-31'

  test('ciò che è certo non è da verificare', () => {
    for (const one of [
      job('2014-03-01', null, { openEnded: true }),
      job('2014-03-01', '2014-08-30'),
      job('2014-03-01', '2014-12-31'),
    ])
      expect(periods(DID, one).some(({ daVerificare }) => daVerificare)).toBe(false)
  })

  test('un reddito non noto è da verificare, anche dove la durata è scritta', () => {
    const unknown = { yearlyIncomeCents: null }
    expect(on('2014-04-01', DID, job('2014-03-01', '2014-08-30', unknown))).toMatchObject({
      state: 'sospeso',
      daVerificare: true,
    })
    expect(on('2014-04-01', DID, job('2014-03-01', '2014-12-31', unknown))).toMatchObject({
      state: 'perso',
      daVerificare: true,
    })
  })

  test('a tempo indeterminato e poi finito prima di sei mesi, è perso lo stesso dal primo giorno', () => {
    expect(told(DID, job('2014-03-01', '2014-04-30', { openEnded: true })).slice(1)).toEqual([
      'perso 2014-03-01 → …',
    ])
  })

  test('una proroga attaccata che resta sotto i sei mesi sospende per intero', () => {
    const proroga = job('2014-05-01', '2014-06-30', { proroga: true })
    expect(told(DID, job('2014-03-01', '2014-04-30'), proroga).slice(1)).toEqual([
      'sospeso 2014-03-01 → 2014-06-30',
      'in-stato 2014-07-01 → …',
    ])
  })
})

describe('il perché nomina la legge di quel giorno', () => {
  const small = { openEnded: true, yearlyIncomeCents: 300_000 }

  test.each([
    ['2014-01-31', job('2014-03-01', null, small), 'art. 4, c. 1, lett. a, D.Lgs. 181/2000'],
    ['2023-01-10', job('2023-03-01', null, small), 'art. 4, c. 15-quater, D.L. 4/2019'],
    ['2014-01-31', job('2014-03-01', '2014-12-31'), 'art. 4 D.Lgs. 181/2000'],
    ['2014-01-31', job('2014-03-01', '2014-03-31'), 'art. 4, c. 1, lett. d, D.Lgs. 181/2000'],
    ['2023-01-10', job('2023-03-01', '2023-03-31'), 'art. 19, c. 3, D.Lgs. 150/2015'],
    ['2023-01-10', job('2023-03-01', null, { kind: 'autonomo' }), 'art. 19 D.Lgs. 150/2015'],
  ])('DID del %s', (didOn, one, article) => {
    expect(on(one.from, didOn, one).because).toContain(`(${article})`)
  })
})

test('l’ordine in cui i lavori sono scritti non cambia la storia', () => {
  const start = fc.uniqueArray(fc.nat(3_500), { minLength: 2, maxLength: 5 })
  const one = fc.record({
    length: fc.option(fc.nat(300)),
    kind: fc.constantFrom('subordinato', 'subordinato', 'parasubordinato', 'tirocinio'),
    openEnded: fc.boolean(),
    yearlyIncomeCents: fc.option(fc.integer({ min: 100_000, max: 1_500_000 })),
    proroga: fc.boolean(),
  })
  fc.assert(
    fc.property(start, fc.array(one, { minLength: 5, maxLength: 5 }), (starts, shapes) => {
      const jobs = starts.flatMap((at, index): WorkEpisode[] => {
        const shape = shapes[index]
        if (!shape) return []
        const { length, ...rest } = shape
        const from = addDays(day('2012-06-01'), at)
        return [{ ...rest, from, until: length === null ? null : addDays(from, length) }]
      })
      expect(periods('2012-01-10', ...jobs.toReversed())).toEqual(periods('2012-01-10', ...jobs))
      const sorted = jobs.toSorted((a, b) => (a.from < b.from ? -1 : 1))
      expect(periods('2012-01-10', ...jobs)).toEqual(periods('2012-01-10', ...sorted))
    }),
  )
})
