import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import type { WorkEpisode } from './stato-reddito.ts'
import { explainStato, statoOn, type StatoFacts } from './stato.ts'

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
const facts = (more: Partial<StatoFacts>): StatoFacts => ({
  didOn: day('2023-01-10'),
  jobs: [],
  losses: [],
  ...more,
})
const told = (more: Partial<StatoFacts>) =>
  explainStato(facts(more)).map(({ state, from, until }) => `${state} ${from} → ${until ?? '…'}`)
const losing = (kind: StatoFacts['losses'][number]['kind'], on: string) => ({
  losses: [{ kind, on: day(on) }],
})

describe('dove due cose si incontrano vince la più grave', () => {
  test('una rinuncia durante una sospensione fa perdere da quel giorno', () => {
    expect(told({ jobs: [job('2023-02-01', '2023-05-11')], ...losing('rinuncia', '2023-03-01') })).toEqual([
      'in-stato 2023-01-10 → 2023-01-31',
      'sospeso 2023-02-01 → 2023-02-28',
      'perso 2023-03-01 → …',
    ])
  })

  test('mai conservato e sospeso insieme: un lavoro sopra soglia sospende anche chi ne ha uno piccolo', () => {
    const small = job('2023-01-15', null, { openEnded: true, yearlyIncomeCents: 200_000 })
    expect(told({ jobs: [small, job('2023-02-01', '2023-02-28')] })).toEqual([
      'in-stato 2023-01-10 → 2023-01-14',
      'conservato 2023-01-15 → 2023-01-31',
      'sospeso 2023-02-01 → 2023-02-28',
      'conservato 2023-03-01 → …',
    ])
  })

  test('di due sospensioni dà il nome quella cominciata prima', () => {
    const given = facts({
      didOn: day('2014-01-31'),
      jobs: [job('2014-04-01', '2014-06-30'), job('2014-03-01', '2014-05-31')],
    })
    const names = explainStato(given)
      .filter(({ state }) => state === 'sospeso')
      .map(({ from, until, because }) => [from, until, because.split(',')[0]])
    expect(names).toEqual([
      ['2014-03-01', '2014-05-31', 'Lavoro subordinato dal 01/03/2014 al 31/05/2014'],
      ['2014-06-01', '2014-06-30', 'Lavoro subordinato dal 01/04/2014 al 30/06/2014'],
    ])
  })
})

describe('lo stato in un giorno', () => {
  test('senza dichiarazione non c’è storia, e non c’è niente da verificare', () => {
    expect(explainStato(facts({ didOn: null, jobs: [job('2023-01-01', null)] }))).toEqual([])
    expect(statoOn(facts({}), day('2023-01-09'))).toEqual({
      state: 'mai-acquisito',
      since: null,
      acquiredOn: null,
      because: 'Nessuna dichiarazione di immediata disponibilità in vigore quel giorno',
      daVerificare: false,
      seniority: { days: 0, months: 0 },
    })
  })

  test('finché il lavoro non finisce non è acquisito, e l’anzianità non è cominciata', () => {
    const given = facts({ jobs: [job('2020-01-01', '2023-01-31')] })
    expect(statoOn(given, day('2023-01-31'))).toEqual({
      state: 'mai-acquisito',
      since: '2023-01-10',
      acquiredOn: null,
      because: 'Alla dichiarazione di disponibilità era in corso un lavoro che esclude lo stato',
      daVerificare: false,
      seniority: { days: 0, months: 0 },
    })
    expect(statoOn(given, day('2023-02-01'))).toMatchObject({
      acquiredOn: '2023-02-01',
      seniority: { days: 1 },
    })
  })

  test('perso, l’anzianità resta quella del giorno prima', () => {
    const given = facts(losing('rinuncia', '2023-02-01'))
    expect(statoOn(given, day('2023-01-31')).seniority.days).toBe(22)
    for (const on of ['2023-02-01', '2023-12-31']) expect(statoOn(given, day(on)).seniority.days).toBe(22)
  })
})

describe('l’attesa è da verificare solo per un reddito non noto che la fa durare', () => {
  const waiting = (...jobs: WorkEpisode[]) => explainStato(facts({ jobs }))[0]
  const unknown = { yearlyIncomeCents: null }
  const known = job('2022-01-01', '2023-01-31')

  test('di un lavoro in corso sì, con o senza fine', () => {
    expect(waiting(job('2022-01-01', '2023-01-31', unknown))).toMatchObject({
      state: 'mai-acquisito',
      daVerificare: true,
    })
    expect(waiting(job('2022-01-01', null, unknown))).toMatchObject({ until: null, daVerificare: true })
    expect(waiting(known, job('2023-01-31', '2023-02-10', unknown))).toMatchObject({ daVerificare: true })
  })

  test.each([
    ['di un lavoro noto', known],
    ['di un lavoro finito prima della DID', job('2010-01-01', '2023-01-09', unknown)],
    ['di un lavoro che comincia quando l’attesa è finita', job('2023-02-01', '2023-02-10', unknown)],
    ['di un tirocinio', job('2022-06-01', '2023-03-31', { kind: 'tirocinio', ...unknown })],
  ])('%s no', (_, other) => {
    expect(waiting(known, other)).toMatchObject({
      state: 'mai-acquisito',
      until: '2023-01-31',
      daVerificare: false,
    })
  })

  test('negli anni senza soglia il reddito non conta, e non c’è da verificare', () => {
    const given = facts({ didOn: day('2016-01-10'), jobs: [job('2015-10-01', '2016-01-31', unknown)] })
    expect(explainStato(given)[0]).toMatchObject({ state: 'mai-acquisito', daVerificare: false })
  })
})

describe('il perché nomina la legge di quel giorno', () => {
  test.each([
    [
      '2014-01-31',
      'Senza lavoro, con la disponibilità dichiarata il 31/01/2014 (art. 1, c. 2, lett. c, D.Lgs. 181/2000)',
    ],
    [
      '2015-09-24',
      'Senza lavoro, con la disponibilità dichiarata il 24/09/2015 (art. 19, c. 1, D.Lgs. 150/2015)',
    ],
  ])('in stato dal %s', (didOn, because) => {
    expect(explainStato(facts({ didOn: day(didOn) }))[0]?.because).toBe(because)
  })

  test.each([
    ['assenza', '2014-05-01', 'lo stato è perso dal 01/05/2014 (art. 4 D.Lgs. 181/2000)'],
    ['rifiuto-offerta', '2023-05-01', 'lo stato è perso dal 01/05/2023 (art. 21 D.Lgs. 150/2015)'],
    ['mancata-partecipazione', '2023-05-01', 'lo stato è perso dal 01/05/2023 (art. 21 D.Lgs. 150/2015)'],
  ] as const)('una sanzione (%s) il %s', (kind, on, because) => {
    const lost = statoOn(facts({ didOn: day('2014-01-31'), ...losing(kind, on) }), day(on))
    expect(lost).toMatchObject({ state: 'perso', daVerificare: false })
    expect(lost.because.endsWith(`: ${because}`)).toBe(true)
  })

  test.each(['rinuncia', 'pensionamento', 'decesso'] as const)(
    '%s non è una sanzione: nessun articolo',
    (kind) => {
      const lost = statoOn(facts(losing(kind, '2023-05-01')), day('2023-05-01'))
      expect(lost.because.endsWith('lo stato è perso dal 01/05/2023')).toBe(true)
    },
  )
})
