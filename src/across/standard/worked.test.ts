import { describe, expect, test } from 'vitest'
import {
  getCard,
  listCards,
  listIndicators,
  listParameters,
  plainDate,
  rulesAbout,
} from '../../standard/index.ts'
import { briefOf, lengthOf, rowsOf } from './measure.ts'
import { definitionOf, outcomeOf, reasonOf } from './outcome.ts'
import { sheetOf } from './sheet.ts'
import { sharesOf, workedCosts } from './worked-cost.ts'
import { workedRule } from './worked-rule.ts'

const valueOf = (label: string, code: Parameters<typeof getCard>[0], lang: 'it' | 'en' = 'it') =>
  briefOf(getCard(code), lang)
    .filter((line) => line.label === label)
    .map(({ value }) => value)
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('a card in brief', () => {
  test('the numbers of A2 are those of the act', () => {
    expect(valueOf('Durata individuale', 'A2')).toEqual(['da 30 min a 1 h'])
    expect(valueOf('Durata in gruppo', 'A2')).toEqual(['da 2 h a 4 h'])
    expect(valueOf('Massimo in gruppo', 'A2')).toEqual(['10 persone'])
    expect(valueOf('Costo standard (UCS)', 'A2').map(plain)).toEqual([
      '33,00 € all’ora; in gruppo si divide tra le persone presenti',
    ])
  })

  test('what the act leaves open is said, not invented', () => {
    expect(valueOf('Massimo in gruppo', 'B2')).toEqual([
      '5 persone; nessun massimo per la transizione scuola-lavoro',
    ])
    expect(valueOf('Massimo in gruppo', 'C2')).toEqual(['la scheda non lo dà'])
    expect(lengthOf(getCard('E1'), 'it')).toBe('la scheda non la dà')
    expect(lengthOf(getCard('E2'), 'it')).toBe('secondo la prestazione')
    expect(valueOf('Costo standard (UCS)', 'D3')).toEqual(['nessuno'])
  })

  test('parts and tutoring are told', () => {
    expect(valueOf('Di cui', 'B1')).toEqual([
      'approfondimento e counseling: fino a 2 h',
      'bilancio di competenze: fino a 6 h',
    ])
    expect(valueOf('Tutoring, a month', 'B2', 'en')).toEqual(['2 h to 4 h'])
  })
})

describe('the worked costs', () => {
  const costs = (code: Parameters<typeof getCard>[0]) =>
    workedCosts(getCard(code), 'it').map(({ what, cost }) => [
      what,
      cost.recognisedMinutes,
      cost.sessionCents,
    ])

  test('A2: at the maximum, beyond it, below the minimum, in a group of seven', () => {
    expect(costs('A2')).toEqual([
      ['Individuale, 1 h', 60, 3300],
      ['Individuale, 2 h', 60, 3300],
      ['Individuale, 20 min', 0, 0],
      ['Gruppo di 7 persone, 4 h', 240, 13_200],
    ])
  })

  test('the shares of a group that does not divide are told apart', () => {
    const [group] = workedCosts(getCard('A2'), 'it').slice(-1)
    expect(plain(group ? sharesOf(group.cost, 'it') : '')).toBe('6 × 18,86 € + 1 × 18,84 €')
  })

  test('D4 is worth something only once a placement follows', () => {
    expect(costs('D4').map(([, , cents]) => cents)).toEqual([0, 3440])
  })

  test('a card without a standard cost has none', () => {
    expect(
      listCards()
        .filter((card) => workedCosts(card, 'it').length === 0)
        .map(({ code }) => code),
    ).toEqual(['A1', 'A3', 'C5', 'D3'])
  })

  test('every amount that is due has its formula, every one that is not its reason', () => {
    const wrong = listCards()
      .flatMap((card) => workedCosts(card, 'it'))
      .filter(({ cost, formula, reason }) => (cost.sessionCents > 0 ? formula : reason) === '')
    expect(wrong).toEqual([])
  })
})

describe('the worked rules', () => {
  const days = (
    code: 'A2.primo-colloquio-entro-tre-mesi' | 'B2.orientamento-collettivo-tra-tre-e-sei-mesi',
  ) =>
    workedRule(code, 'it')?.cases.map(({ on, verdict }) => [
      on,
      verdict.outcome,
      outcomeOf(verdict, on, 'it'),
    ])

  test('the day before, the last day, the day after: 30 November and three months', () => {
    expect(days('A2.primo-colloquio-entro-tre-mesi')).toEqual([
      ['2014-02-27', 'open', 'nei tempi: manca 1 giorno'],
      ['2014-02-28', 'open', 'nei tempi: è l’ultimo giorno'],
      ['2014-03-01', 'missed', 'fuori termine di 1 giorno'],
    ])
  })

  test('a window is shown from before it opens', () => {
    expect(days('B2.orientamento-collettivo-tra-tre-e-sei-mesi')?.[0]).toEqual([
      '2014-04-29',
      'open',
      'si apre il 30 apr 2014',
    ])
  })

  test('the limit of the rosa is shown at 14, 15 and 16 candidates', () => {
    const cases = workedRule('D4.rosa-massimo-quindici', 'it')?.cases ?? []
    expect(cases.map(({ verdict }) => verdict.outcome)).toEqual(['met', 'met', 'missed'])
  })

  test('every deadline of a person and of a vacancy has an example that ends before and after', () => {
    const rules = [...rulesAbout('persona'), ...rulesAbout('vacancy')].map(({ code }) => code)
    const outcomes = rules.map(
      (code) => new Set(workedRule(code, 'it')?.cases.map(({ verdict }) => verdict.outcome)),
    )
    expect(rules.filter((_, i) => !outcomes[i]?.has('missed') || outcomes[i].size < 2)).toEqual([])
  })
})

describe('in words', () => {
  const on = plainDate('2014-02-27')
  const base = {
    rule: 'A2.x',
    service: 'A2',
    on: null,
    missing: [],
    because: null,
    force: 'measures',
    source: '',
  } as const
  const verdict = { ...base, from: null, due: null, daysLeft: null, daysLate: null, parameters: {} }

  test('a term without a last day says so', () => {
    expect(outcomeOf({ ...verdict, outcome: 'open' }, on, 'it')).toBe(
      'da fare: l’atto non dà un ultimo giorno',
    )
  })
  test('a limit that is kept is met, whatever day it was judged', () => {
    expect(outcomeOf({ ...verdict, outcome: 'met', on }, on, 'it')).toBe('rispettata')
  })
  test('what is missing is named as the trial names it, once', () => {
    const missing = ['support.whileEmployed', 'support.requiresUnemployment', 'didOn', 'altro']
    expect(reasonOf({ because: null, missing }, 'it')).toBe(
      'Serve sapere: sostegno al reddito, giorno della DID, altro.',
    )
  })
  test('an indicator says what is counted, where, and for whom only', () => {
    const [, , , , , , byRule, byLabel] = listIndicators('B2')
    expect(byRule && definitionOf(byRule, 'it')).toBe(
      'Ogni persona con «formazione iniziata»; chi torna conta una volta; solo chi rispetta B2.formazione-entro-quattro-mesi-dalla-did',
    )
    expect(byLabel && definitionOf(byLabel, 'en')).toBe(
      'Every person with «formazione iniziata»; whoever comes back counts once; only those who that day are percettore in costanza; only paths of at least 15 days',
    )
  })
  test('no word is left untranslated in any sheet of either language', () => {
    const shown = (['it', 'en'] as const).flatMap((lang) =>
      listCards().map((card) => JSON.stringify(sheetOf(card, lang))),
    )
    const numbers = listParameters().flatMap((each) =>
      rowsOf(each, 'en').flatMap(({ name, value }) => [name, value]),
    )
    expect(
      [...shown, ...numbers].filter((text) =>
        /"?(?:number|unit|where|part|span|case|of|mode)\.[a-z]/i.test(text),
      ),
    ).toEqual([])
  })
  test('a number says the days between which each of its values holds', () => {
    const suspension = listParameters().find(({ code }) => code === 'stato.sospensione-mesi')
    expect(suspension && rowsOf(suspension, 'it').map(({ value, inForce }) => [value, inForce])).toEqual([
      ['8 mesi', 'dal 30 gen 2003 al 17 lug 2012'],
      ['6 mesi', 'dal 18 lug 2012 al 23 set 2015'],
    ])
    const shift = listParameters().find(({ code }) => code === 'termini.slittamento-festivo')
    expect(shift && rowsOf(shift, 'it').map(({ value, inForce }) => [value, inForce])).toEqual([
      ['no', 'sempre'],
    ])
  })
  test('what is to be confirmed is marked, the rest is not', () => {
    const unsure = listParameters().filter((each) => rowsOf(each, 'it').some(({ toConfirm }) => toConfirm))
    const codes = unsure.map(({ code }) => code)
    expect(codes).toContain('termini.slittamento-festivo')
    expect(codes).toContain('stato.attesa-dopo-la-perdita-mesi')
    expect(codes.filter((code) => /^[A-E]\d/.test(code))).toEqual([
      'C4.inserimento.months',
      'D2.inserimento.months',
      'D4.inserimento.months',
      'E1.inserimento.months',
    ])
  })
})
