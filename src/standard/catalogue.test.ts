import { describe, expect, test } from 'vitest'
import { areas } from './catalogue.ts'
import {
  FACT_KINDS,
  getCard,
  listAreas,
  listCards,
  listIndicators,
  listParameters,
  plainDate as d,
  rulesAbout,
  SERVICE_CODES,
  type ServiceCode,
} from './index.ts'

describe('le diciotto schede', () => {
  test('nell’ordine dell’atto, con le chiavi promesse', () => {
    const codes = 'A1 A2 A3 B1 B2 B3 C1 C2 C3 C4 C5 D1 D2 D3 D4 E1 E2 E3'.split(' ')
    expect(listCards().map(({ code }) => code)).toEqual(codes)
    const promised =
      'code area name for individual group channels ucs recipients outputs indicators rules validFrom'.split(
        ' ',
      )
    for (const card of listCards()) expect(Object.keys(card)).toEqual(expect.arrayContaining(promised))
  })

  test('A2 in JSON', () => {
    expect(JSON.parse(JSON.stringify(getCard('A2')))).toMatchObject({
      code: 'A2',
      area: 'a-base',
      name: 'Colloquio di primo orientamento',
      for: 'cittadini',
      individual: { minutes: { min: 30, max: 60 } },
      group: { minutes: { min: 120, max: 240 }, max: 10 },
      ucs: { kind: 'hourly', cents: 3300, group: 'divided-by-participants-per-operator' },
      rules: ['A2.primo-colloquio-entro-tre-mesi'],
    })
    expect(getCard('A2').indicators[0]).toEqual({
      code: 'A2.1',
      name: 'N° colloqui (procapite) erogati ai sensi del D.Lgs. 181/00',
    })
  })

  // code · individual · group · group max · kind · cents · indicators
  test.each([
    ['A1', [15, 30], null, 'none', null, 2],
    ['A2', [30, 60], [120, 240, 10], 'hourly', 3300, 5],
    ['A3', [15, 30], null, 'none', null, 1],
    ['B1', [60, 480], null, 'hourly', 3300, 2],
    ['B2', [60, 120], [120, 240, 5], 'hourly', 3300, 9],
    ['B3', [30, 60], [60, 120, 5], 'hourly', 3300, 2],
    ['C1', [60, 480], null, 'hourly', 3300, 2],
    ['C2', [60, 120], [120, 240, null], 'hourly', 3300, 6],
    ['C3', [30, 120], null, 'hourly', 3300, 0],
    ['C4', [null, null], null, 'hourly-on-placement', 3440, 0],
    ['C5', [null, null], null, 'none', null, 1],
    ['D1', [30, 60], null, 'hourly', 3300, 2],
    ['D2', [15, 30], null, 'hourly-on-placement', 3440, 3],
    ['D3', [15, 30], null, 'none', null, 1],
    ['D4', [null, null], null, 'hourly-on-placement', 3440, 3],
    ['E1', [null, null], null, 'hourly-on-placement', 3440, 3],
    ['E2', [null, null], null, 'hourly', 3300, 2],
    ['E3', [60, 120], null, 'hourly', 3300, 1],
  ] as const)('%s', (...[code, [min, max], group, kind, cents, indicators]) => {
    const card = getCard(code)
    expect(card.individual.minutes).toEqual({ min, max })
    expect(card.group && [card.group.minutes.min, card.group.minutes.max, card.group.max]).toEqual(group)
    expect(card.ucs).toEqual({
      kind,
      cents,
      group: group === null ? null : 'divided-by-participants-per-operator',
    })
    expect(card.indicators).toHaveLength(indicators)
    expect(card.activities.length).toBeGreaterThan(0)
    expect(card.recipients.length).toBeGreaterThan(0)
  })

  test('tutoraggio, parti e prestazioni', () => {
    expect(getCard('B2').tutoring).toEqual({ minutesPerMonth: { min: 120, max: 240 } })
    for (const code of ['B1', 'C1'] as const) {
      expect(getCard(code).parts).toEqual([
        { code: 'approfondimento-e-counseling', maxMinutes: 120 },
        { code: 'bilancio', maxMinutes: 360 },
      ])
    }
    expect(getCard('E2').performances?.map(({ code, minutes: { min, max } }) => [code, min, max])).toEqual([
      ['a', 60, null],
      ['b', 60, null],
      ['c', 60, 120],
      ['d', null, null],
    ])
  })

  test('in vigore dal primo giorno, non prima', () => {
    expect(listCards(d('2013-12-31'))).toEqual([])
    expect(listCards(d('2014-01-01'))).toHaveLength(18)
  })
})

describe('le regole', () => {
  const codes = (subject: 'persona' | 'vacancy' | 'precondition' | 'delivery') =>
    rulesAbout(subject).map(({ code }) => code)

  test('quelle di una persona e di una vacancy', () => {
    expect(codes('persona')).toEqual([
      'A2.primo-colloquio-entro-tre-mesi',
      'B2.orientamento-collettivo-tra-tre-e-sei-mesi',
      'B2.formazione-tra-sei-e-dodici-mesi',
      'B2.formazione-ai-sospesi',
      'B2.formazione-entro-quattro-mesi-dalla-did',
      'D2.proposta-entro-quattro-mesi',
      'D2.proposta-entro-sei-mesi',
      'D2.proposta-prima-della-fine-del-sostegno',
    ])
    expect(codes('vacancy')).toEqual([
      'D4.pubblicazione-immediata',
      'D4.preselezione-entro-venti-giorni',
      'D4.selezione-entro-sette-giorni',
      'D4.esiti-entro-quindici-giorni',
      'D4.rosa-massimo-quindici',
      'D3.selezione-entro-sette-giorni',
    ])
  })

  test('ogni regola di una scheda esiste, ed è di quel servizio; nessun codice si ripete', () => {
    const deadlines = [...codes('persona'), ...codes('vacancy')]
    const onCards = listCards().flatMap(({ code, rules, preconditions }) =>
      [...rules, ...preconditions].map((rule) => [code, rule]),
    )
    expect(new Set(onCards.map(([, rule]) => rule))).toEqual(
      new Set([...deadlines, ...codes('precondition')]),
    )
    expect(onCards.filter(([code, rule]) => rule?.slice(0, 2) !== code)).toEqual([])
    const all = [...deadlines, ...codes('precondition'), ...codes('delivery')]
    expect(new Set(all).size).toBe(all.length)
  })

  test('ogni parametro ha un codice suo, una fonte e almeno un valore', () => {
    const parameters = listParameters()
    expect(new Set(parameters.map(({ code }) => code)).size).toBe(parameters.length)
    for (const { series } of parameters) expect(series[0]?.source).toMatch(/\w/)
    const named = new Map(parameters.map(({ code, series }) => [code, series[0]?.value]))
    expect(named.get('B2.group.people.max')).toBe(5)
    expect(named.get('D2.ucs.cents')).toBe(3440)
    expect(named.get('D4.inserimento.months')).toBe(6)
    expect(named.get('termini.slittamento-festivo')).toBe(false)
  })
})

describe('gli indicatori', () => {
  test('ogni indicatore di una scheda ha la sua definizione, con lo stesso nome', () => {
    const defined = new Map(listIndicators().map((each) => [each.code as string, each.name]))
    for (const { indicators } of listCards()) {
      for (const { code, name } of indicators) expect(defined.get(code)).toBe(name)
    }
  })

  test('ogni specie di fatto serve a un indicatore', () => {
    const used = new Set(listIndicators().flatMap(({ facts, less = [] }) => [...facts, ...less]))
    expect([...used].toSorted()).toEqual(FACT_KINDS.toSorted())
  })

  test('C3 ha solo conti nostri, e la scheda non li mostra', () => {
    expect(listIndicators('C3').map(({ official }) => official)).toEqual([false, false, false, false])
    expect(getCard('C3').indicators).toEqual([])
  })

  test('chi inizia la formazione entro quattro mesi dalla DID si conta con la sua regola', () => {
    expect(listIndicators('B2').find(({ met }) => met)?.met).toBe(
      'B2.formazione-entro-quattro-mesi-dalla-did',
    )
  })
})

describe('le aree', () => {
  test('cinque, ognuna con accesso, requisiti e competenze', () => {
    expect(listAreas().map(({ code }) => code)).toEqual([
      'a-base',
      'b-specialistici',
      'c-collocamento-mirato',
      'd-inserimento-lavorativo',
      'e-datori-di-lavoro',
    ])
    for (const { access, structural, operational } of areas) {
      expect(Math.min(access.length, structural.length, operational.length)).toBeGreaterThan(0)
    }
  })

  test('ogni servizio ha chi lo eroga, in un profilo della sua area', () => {
    const services = areas.flatMap(({ code, profiles }) =>
      profiles.flatMap((each) => each.services.map((service) => [code, service])),
    )
    expect(services).toHaveLength(18)
    expect(new Set(services.map(([, service]) => service))).toEqual(new Set(SERVICE_CODES))
    for (const [area, service] of services) expect(getCard(service as ServiceCode).area).toBe(area)
  })

  test('un profilo aggiunge a profili che esistono', () => {
    const names = new Set(areas.flatMap(({ profiles }) => profiles.map(({ name }) => name)))
    for (const { adds } of areas.flatMap(({ profiles }) => profiles)) {
      expect(adds.filter((name) => !names.has(name))).toEqual([])
    }
  })
})
