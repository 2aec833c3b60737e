import { describe, expect, test } from 'vitest'
import { plainDate } from '../vocabulary/plain-date.ts'
import { newDidFrom } from './stato-parametri.ts'
import type { WorkEpisode } from './stato-reddito.ts'
import { explainStato, statoOn, suspensionsOf, type StatoFacts } from './stato.ts'

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

function facts(didOn: string, jobs: WorkEpisode[], more: Partial<StatoFacts> = {}): StatoFacts {
  return { didOn: day(didOn), jobs, losses: [], ...more }
}

/** The story as lines that a person can read. */
function told(given: StatoFacts): string[] {
  return explainStato(given).map(({ state, from, until }) => `${state} ${from} → ${until ?? '…'}`)
}

const stateOn = (given: StatoFacts, on: string) => statoOn(given, day(on)).state

describe('il regime attuale', () => {
  test('senza lavoro e con la DID: in stato dal giorno della DID', () => {
    const given = facts('2023-01-10', [])
    expect(stateOn(given, '2023-01-09')).toBe('mai-acquisito')
    expect(statoOn(given, day('2023-01-10'))).toMatchObject({
      state: 'in-stato',
      since: '2023-01-10',
      seniority: { days: 1, months: 0 },
    })
    expect(statoOn({ ...given, didOn: null }, day('2023-01-10'))).toMatchObject({
      state: 'mai-acquisito',
      since: null,
    })
  })

  test('180 giorni di lavoro sospendono per intero, poi lo stato riprende senza quei giorni', () => {
    const given = facts('2019-04-01', [job('2019-04-01', '2019-09-27')])
    expect(told(given)).toEqual(['sospeso 2019-04-01 → 2019-09-27', 'in-stato 2019-09-28 → …'])
    expect(suspensionsOf(explainStato(given))).toEqual([{ from: '2019-04-01', until: '2019-09-27' }])
    expect(statoOn(given, day('2019-09-27')).seniority).toEqual({ days: 0, months: 0 })
    expect(statoOn(given, day('2019-09-28')).seniority).toEqual({ days: 1, months: 0 })
  })

  test.each([['2019-09-28'], [null]])(
    'aperto il 181º giorno (fine %s) con 12.000 €: perso da quel giorno',
    (until) => {
      const given = facts('2019-01-10', [job('2019-04-01', until, { openEnded: until === null })])
      expect(told(given)).toEqual([
        'in-stato 2019-01-10 → 2019-03-31',
        'sospeso 2019-04-01 → 2019-09-27',
        'perso 2019-09-28 → …',
      ])
      const lost = statoOn(given, day('2020-01-01'))
      expect(lost.because).toContain('12.000,00 €')
      expect(lost.because).toContain('D.Lgs. 150/2015')
      expect(lost.seniority.days).toBe(81) // 22 + 28 + 31, January to March: frozen at the loss
    },
  )

  test('lo stesso lavoro con 8.000 € conserva lo stato dal primo giorno', () => {
    const given = facts('2019-04-01', [
      job('2019-04-01', null, { openEnded: true, yearlyIncomeCents: 800_000 }),
    ])
    expect(told(given)).toEqual(['conservato 2019-04-01 → …'])
    expect(statoOn(given, day('2019-04-30')).seniority.days).toBe(30)
  })

  test('due lavori di 100 giorni con 5 giorni tra loro: due sospensioni, nessuna perdita', () => {
    const given = facts('2023-01-10', [job('2023-02-01', '2023-05-11'), job('2023-05-17', '2023-08-24')])
    expect(told(given)).toEqual([
      'in-stato 2023-01-10 → 2023-01-31',
      'sospeso 2023-02-01 → 2023-05-11',
      'in-stato 2023-05-12 → 2023-05-16',
      'sospeso 2023-05-17 → 2023-08-24',
      'in-stato 2023-08-25 → …',
    ])
  })

  test('due lavori attaccati contano di seguito; un giorno libero li separa', () => {
    const first = job('2023-02-01', '2023-05-11')
    expect(stateOn(facts('2023-01-10', [first, job('2023-05-12', '2023-08-19')]), '2023-07-31')).toBe('perso')
    expect(stateOn(facts('2023-01-10', [first, job('2023-05-13', '2023-08-20')]), '2023-07-31')).toBe(
      'sospeso',
    )
  })

  test.each([
    ['2019-03-29', 100, 'perso'],
    ['2019-03-30', 480_000, 'conservato'],
    ['2019-03-30', 480_001, 'perso'],
    ['2021-12-31', 480_001, 'perso'],
    ['2022-01-01', 550_000, 'conservato'],
    ['2022-01-01', 550_001, 'perso'],
  ])('lavoro autonomo dal %s con %i centesimi: %s', (from, yearlyIncomeCents, state) => {
    const given = facts('2018-01-10', [job(from, null, { kind: 'autonomo', yearlyIncomeCents })])
    expect(stateOn(given, from)).toBe(state)
  })

  test.each([
    ['2021-12-31', 814_500, 'conservato'],
    ['2021-12-31', 814_501, 'perso'],
    ['2022-01-01', 817_400, 'conservato'],
    ['2023-12-31', 817_401, 'perso'],
    ['2024-01-01', 850_000, 'conservato'],
    ['2024-01-01', 850_001, 'perso'],
  ])('collaborazione dal %s con %i centesimi: %s', (from, yearlyIncomeCents, state) => {
    const given = facts('2021-01-10', [job(from, null, { kind: 'parasubordinato', yearlyIncomeCents })])
    expect(stateOn(given, from)).toBe(state)
  })

  test('dopo 180 giorni decide la soglia di quel giorno', () => {
    const given = facts('2021-10-01', [
      job('2021-11-01', null, { openEnded: true, yearlyIncomeCents: 816_000 }),
    ])
    expect(told(given)).toEqual([
      'in-stato 2021-10-01 → 2021-10-31',
      'sospeso 2021-11-01 → 2022-04-29',
      'conservato 2022-04-30 → …',
    ])
  })

  test('un reddito non noto vale come sopra soglia, e lo dice', () => {
    const given = facts('2023-01-10', [
      job('2023-02-01', null, { kind: 'autonomo', yearlyIncomeCents: null }),
    ])
    expect(statoOn(given, day('2023-02-01'))).toMatchObject({ state: 'perso', daVerificare: true })
    expect(statoOn(given, day('2023-01-31'))).toMatchObject({ state: 'in-stato', daVerificare: false })
  })

  test('tirocini e lavori di pubblica utilità non toccano lo stato', () => {
    const given = facts('2023-01-10', [
      job('2023-02-01', '2023-12-31', { kind: 'tirocinio' }),
      job('2023-03-01', null, { kind: 'lavoro-di-pubblica-utilita' }),
    ])
    expect(told(given)).toEqual(['in-stato 2023-01-10 → …'])
  })

  test('la DID data nel preavviso vale dal primo giorno senza lavoro', () => {
    const given = facts('2023-01-10', [job('2020-01-01', '2023-01-31', { openEnded: true })])
    expect(told(given)).toEqual(['mai-acquisito 2023-01-10 → 2023-01-31', 'in-stato 2023-02-01 → …'])
    expect(told(facts('2023-01-10', [job('2020-01-01', '2023-01-10')])).at(1)).toBe('in-stato 2023-01-11 → …')
    expect(told(facts('2023-01-10', [job('2020-01-01', null)]))).toEqual(['mai-acquisito 2023-01-10 → …'])
    expect(told(facts('2023-01-10', [], { unemploymentFrom: day('2023-02-01') }))).toEqual([
      'in-stato 2023-02-01 → …',
    ])
  })

  test('le perdite: dal giorno deciso, la prima conta, e quelle di prima della DID no', () => {
    const given = facts('2023-01-10', [], {
      losses: [
        { kind: 'rinuncia', on: day('2023-06-01') },
        { kind: 'rifiuto-offerta', on: day('2023-05-01') },
        { kind: 'assenza', on: day('2022-12-01') },
      ],
    })
    expect(told(given)).toEqual(['in-stato 2023-01-10 → 2023-04-30', 'perso 2023-05-01 → …'])
    expect(statoOn(given, day('2023-07-01')).because).toContain('art. 21 D.Lgs. 150/2015')
    const sameDay = facts('2023-01-10', [], { losses: [{ kind: 'rinuncia', on: day('2023-01-10') }] })
    expect(told(sameDay)).toEqual(['perso 2023-01-10 → …'])
    expect(newDidFrom({ kind: 'rifiuto-offerta', on: day('2023-05-01') })).toBe('2023-07-01')
    expect(newDidFrom({ kind: 'rinuncia', on: day('2023-05-01') })).toBe('2023-05-01')
  })

  test('un lavoro che finisce prima di cominciare è un errore', () => {
    expect(() => explainStato(facts('2023-01-10', [job('2023-03-01', '2023-02-28')]))).toThrow(RangeError)
  })
})

describe('il regime del 2014', () => {
  const DID = '2014-01-31'

  test.each([
    ['subordinato', 799_999, 'conservato'],
    ['subordinato', 800_000, 'conservato'],
    ['subordinato', 800_001, 'perso'],
    ['autonomo', 480_000, 'conservato'],
    ['autonomo', 480_100, 'perso'],
  ] as const)('%s a tempo indeterminato con %i centesimi: %s', (kind, yearlyIncomeCents, state) => {
    const given = facts(DID, [job('2014-03-01', null, { kind, yearlyIncomeCents, openEnded: true })])
    expect(stateOn(given, '2014-03-01')).toBe(state)
  })

  test('a termine sotto i sei mesi sospende, di sei mesi fa perdere dal primo giorno', () => {
    expect(told(facts(DID, [job('2014-03-01', '2014-08-30')]))).toEqual([
      'in-stato 2014-01-31 → 2014-02-28',
      'sospeso 2014-03-01 → 2014-08-30',
      'in-stato 2014-08-31 → …',
    ])
    expect(stateOn(facts(DID, [job('2014-03-01', '2014-08-31')]), '2014-03-01')).toBe('perso')
  })

  test('la proroga che arriva a sei mesi fa perdere dal giorno in cui ci arriva', () => {
    const first = job('2014-03-01', '2014-06-30')
    const proroga = job('2014-07-01', '2014-10-31', { proroga: true })
    expect(told(facts(DID, [first, proroga])).slice(1)).toEqual([
      'sospeso 2014-03-01 → 2014-08-30',
      'perso 2014-08-31 → …',
    ])
    const another = { ...proroga, proroga: false }
    expect(told(facts(DID, [first, another])).slice(1)).toEqual([
      'sospeso 2014-03-01 → 2014-06-30',
      'sospeso 2014-07-01 → 2014-10-31',
      'in-stato 2014-11-01 → …',
    ])
  })

  test('la trasformazione a tempo indeterminato fa perdere da quel giorno', () => {
    const given = facts(DID, [
      job('2014-03-01', '2014-04-30'),
      job('2014-05-01', null, { proroga: true, openEnded: true }),
    ])
    expect(told(given).slice(1)).toEqual(['sospeso 2014-03-01 → 2014-04-30', 'perso 2014-05-01 → …'])
  })

  test('una fine non scritta sospende finché può, da verificare', () => {
    const periods = explainStato(facts(DID, [job('2014-03-01', null)])).slice(1)
    expect(periods).toMatchObject([
      { state: 'sospeso', until: '2014-08-30', daVerificare: true },
      { state: 'perso', from: '2014-08-31', daVerificare: true },
    ])
  })

  test('fino al 17 luglio 2012: meno di otto mesi, quattro per i giovani', () => {
    const start = job('2012-07-17', '2013-01-31')
    expect(stateOn(facts('2012-01-10', [start]), '2012-08-01')).toBe('sospeso')
    expect(stateOn(facts('2012-01-10', [start], { birthOn: day('1990-01-01') }), '2012-08-01')).toBe('perso')
    expect(stateOn(facts('2012-01-10', [job('2012-07-18', '2013-01-31')]), '2012-08-01')).toBe('perso')
  })

  test('tra la L. 92/2012 e il D.L. 76/2013 nessun reddito conserva', () => {
    const small = (from: string) =>
      facts('2012-01-10', [job(from, null, { openEnded: true, yearlyIncomeCents: 100_000 })])
    expect(stateOn(small('2012-07-17'), '2012-08-01')).toBe('conservato')
    expect(stateOn(small('2012-07-18'), '2012-08-01')).toBe('perso')
    expect(stateOn(small('2013-06-27'), '2013-06-27')).toBe('perso')
    expect(stateOn(small('2013-06-28'), '2013-06-28')).toBe('conservato')
  })

  test('più redditi: ognuno sotto la sua soglia e la somma non sopra 8.000 €', () => {
    const withSecond = (cents: number) =>
      facts(DID, [
        job('2014-03-01', null, { openEnded: true, yearlyIncomeCents: 500_000 }),
        job('2014-05-01', null, { kind: 'autonomo', yearlyIncomeCents: cents }),
      ])
    expect(stateOn(withSecond(300_000), '2014-05-01')).toBe('conservato')
    expect(stateOn(withSecond(300_001), '2014-05-01')).toBe('perso')
    expect(stateOn(withSecond(300_001), '2014-04-30')).toBe('conservato')
    const atItsLimit = job('2014-03-01', null, { kind: 'autonomo', yearlyIncomeCents: 480_000 })
    const last = job('2014-05-01', null, { kind: 'parasubordinato', yearlyIncomeCents: 320_001 })
    expect(stateOn(facts(DID, [atItsLimit, last]), '2014-05-01')).toBe('perso')
  })

  test('un lavoro è giudicato con il regime del giorno in cui comincia', () => {
    expect(stateOn(facts(DID, [job('2015-09-23', null, { openEnded: true })]), '2015-09-24')).toBe('perso')
    expect(stateOn(facts(DID, [job('2015-09-24', null, { openEnded: true })]), '2015-09-24')).toBe('sospeso')
  })
})

test('la Regione cambia una soglia con la sua data, senza toccare il codice', () => {
  const series = [
    {
      value: 600_000,
      validFrom: day('2023-01-01'),
      validUntil: null,
      source: 'prova',
      certainty: 'certo' as const,
    },
  ]
  const given = facts('2023-01-10', [
    job('2023-02-01', null, { kind: 'parasubordinato', yearlyIncomeCents: 700_000 }),
  ])
  const regional = new Map([['stato.reddito-da-dipendente', series]])
  expect(statoOn(given, day('2023-02-01')).state).toBe('conservato')
  expect(statoOn(given, day('2023-02-01'), regional).state).toBe('perso')
})
