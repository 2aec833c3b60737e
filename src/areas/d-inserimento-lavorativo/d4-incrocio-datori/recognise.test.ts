import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise, type Recognised } from './recognise.ts'

const CALL = `Buongiorno, siamo la Mensa Srl. Cerchiamo due aiuto cuochi per la mensa di Perugia, tempo pieno, 40 ore settimanali,
contratto a tempo determinato di sei mesi, da 1.300 a 1.400 euro al mese. Serve almeno un anno di esperienza e l'HACCP.
Si lavora su turni, anche il sabato. Gradita la patente B. Meglio se parla inglese.`

const valuesOf = (read: Recognised) => read.requisiti.map(({ value }) => value)

describe('a request as it is dictated', () => {
  const read = recognise(CALL)

  test('gives occupation, how many, where', () => {
    expect(read.professioni[0]).toEqual({ value: '5.2.2.2.1', quote: 'aiuto cuochi' })
    expect(read.people?.value).toBe(2)
    expect(read.comune).toEqual({ value: 'G478', quote: 'Perugia' })
    expect(read.title?.value).toBe('Aiuto cuoco/a')
  })

  test('gives contract, length, hours, pay in cents', () => {
    expect(read.contract?.value).toBe('tempo-determinato')
    expect(read.durationMonths?.value).toBe(6)
    expect(read.orari.map(({ value }) => value)).toEqual(['tempo-pieno'])
    expect(read.weeklyHours?.value).toBe(40)
    expect(read.pay?.value).toEqual({ fromCents: 130_000, untilCents: 140_000, per: 'mese' })
  })

  test('keeps what is required apart from what is welcome', () => {
    expect(valuesOf(read)).toEqual(
      expect.arrayContaining([
        { kind: 'esperienza', months: 12, required: true },
        { kind: 'patente', patente: 'HACCP', required: true },
        { kind: 'turni', required: true },
        { kind: 'sabato', required: true },
        { kind: 'patente', patente: 'B', required: false },
        { kind: 'lingua', lingua: 'en', livello: 'B1', required: false },
      ]),
    )
    expect(read.requisiti).toHaveLength(6)
  })

  test('every datum quotes words that are in the text', () => {
    const { professioni, requisiti, orari, ...rest } = read
    for (const { quote } of [...professioni, ...requisiti, ...orari, ...Object.values(rest)])
      expect(CALL).toContain(quote)
  })
})

describe('one thing at a time', () => {
  test.each([
    ['cercasi cuoca per ristorante', ['5.2.2.1.0']],
    ['cercasi muratrice', ['6.1.2.1.0']],
    ['addetti alle pulizie', ['8.1.4.3.0']],
    ['un operatore socio-sanitario', ['5.3.1.1.0']],
    ['cameriera di sala e barista', ['5.2.2.3.2', '5.2.2.4.0']],
    ['persona volenterosa', []],
  ])('occupations of «%s»', (text, codes) => {
    expect(recognise(text).professioni.map(({ value }) => value)).toEqual(codes)
  })

  test.each([
    ['cercasi 3 magazzinieri', 3],
    ['cerchiamo tre bravi magazzinieri', 3],
    ['magazziniere, 5 posti', 5],
    ['un magazziniere', 1],
    ['magazzinieri con esperienza', undefined],
  ])('how many in «%s»', (text, people) => {
    expect(recognise(text).people?.value).toBe(people)
  })

  test.each([
    ['9,50 euro all’ora', { fromCents: 950, untilCents: null, per: 'ora' }],
    ['paga 1.250 euro netti al mese', { fromCents: 125_000, untilCents: null, per: 'mese' }],
    ['tra 1.300 e 1.400 euro', { fromCents: 130_000, untilCents: 140_000, per: 'mese' }],
    ['RAL 24.000 euro annui', { fromCents: 2_400_000, untilCents: null, per: 'anno' }],
    ['8 euro', { fromCents: 800, untilCents: null, per: 'ora' }],
    ['da 1.400 a 1.300 euro', undefined],
    ['da 1.300 a 1.300 euro', { fromCents: 130_000, untilCents: 130_000, per: 'mese' }],
    ['0 euro', undefined],
    ['59,99 euro', { fromCents: 5_999, untilCents: null, per: 'ora' }],
    ['60 euro', { fromCents: 6_000, untilCents: null, per: 'mese' }],
    ['9.999,99 euro', { fromCents: 999_999, untilCents: null, per: 'mese' }],
    ['10.000 euro', { fromCents: 1_000_000, untilCents: null, per: 'anno' }],
    ['15.000 euro al mese', { fromCents: 1_500_000, untilCents: null, per: 'mese' }],
    ['500 euro annui', { fromCents: 50_000, untilCents: null, per: 'anno' }],
    ['9,5 euro all’ora', { fromCents: 950, untilCents: null, per: 'ora' }],
    ['40 ore settimanali', undefined],
  ])('pay of «%s»', (text, pay) => {
    expect(recognise(text).pay?.value).toEqual(pay)
  })

  test.each([
    ['tempo indeterminato', 'tempo-indeterminato'],
    ['contratto a tempo determinato', 'tempo-determinato'],
    ['tirocinio di sei mesi', 'tirocinio'],
    ['apprendistato professionalizzante', 'apprendistato'],
    ['lavoro stagionale', 'stagionale'],
    ['bella squadra', undefined],
  ])('contract of «%s»', (text, contract) => {
    expect(recognise(text).contract?.value).toBe(contract)
  })

  test.each([
    ['1 ora', undefined],
    ['1 ore settimanali', 1],
    ['60 ore settimanali', 60],
    ['61 ore settimanali', undefined],
    ['0 ore settimanali', undefined],
    ['20h a settimana', 20],
    ['40 ore al mese', undefined],
  ])('hours a week of «%s»', (text, hours) => {
    expect(recognise(text).weeklyHours?.value).toBe(hours)
  })

  test('work from home is understood, from a place of work it is not', () => {
    expect(recognise('si lavora da remoto').remote).toEqual({ value: true, quote: 'da remoto' })
    expect(recognise('si lavora in sede')).not.toHaveProperty('remote')
  })

  test('of four occupations the first three, in the order in which they are said', () => {
    const codes = (text: string) => recognise(text).professioni.map(({ value }) => value)
    expect(codes('barista, cuoco, magazziniere e muratore')).toHaveLength(3)
    expect(codes('muratore e barista')).toEqual(codes('barista e muratore').toReversed())
  })

  test.each([
    ['contratto di 6 mesi', 6],
    ['per un anno', 12],
    ['esperienza di 6 mesi', undefined],
    ['almeno due anni di esperienza', undefined],
  ])('length of «%s»', (text, months) => {
    expect(recognise(text).durationMonths?.value).toBe(months)
  })

  test.each([
    ['sede di Città di Castello', 'C745'],
    ['a Castiglione del Lago', 'C309'],
    ['zona Foligno', 'D653'],
    ['zona Milano', undefined],
    ['terni è una città', 'L117'],
  ])('place of «%s»', (text, belfiore) => {
    expect(recognise(text).comune?.value).toBe(belfiore)
  })

  test.each([
    ['anche senza esperienza', []],
    ['con esperienza nel settore', [{ kind: 'esperienza', months: 12, required: true }]],
    ['esperienza minima di 3 anni', [{ kind: 'esperienza', months: 36, required: true }]],
    ['minimo 18 mesi di esperienza', [{ kind: 'esperienza', months: 18, required: true }]],
    [
      'automunito',
      [
        { kind: 'patente', patente: 'B', required: true },
        { kind: 'mezzo', mezzo: 'auto', required: true },
      ],
    ],
    ['inglese fluente', [{ kind: 'lingua', lingua: 'en', livello: 'C1', required: true }]],
    ['italiano livello B2', [{ kind: 'lingua', lingua: 'it', livello: 'B2', required: true }]],
    ['esperto di cucina italiana', [{ kind: 'esperienza', months: 12, required: true }]],
    [
      'diploma, preferibile laurea',
      [
        { kind: 'titolo', livello: 'diploma', required: true },
        { kind: 'titolo', livello: 'laurea-triennale', required: false },
      ],
    ],
    ['libero il sabato', []],
  ])('requirements of «%s»', (text, requisiti) => {
    expect(valuesOf(recognise(text))).toEqual(requisiti)
  })
})

test('an empty text says nothing', () => {
  expect(recognise('')).toEqual({ professioni: [], orari: [], requisiti: [] })
})

test('whatever is pasted, it reads it without failing, and quotes only what is there', () => {
  const piece = fc.constantFrom(
    'cuoco',
    'Perugia',
    '1.300',
    'euro',
    'due',
    'anni',
    'di esperienza',
    'gradita',
    ',',
    '.',
    '\n',
    '(',
    '€',
    'àè',
    '€/h',
    '\u0000',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((words) => words.join(' ')),
      ),
      (text) => {
        const read = recognise(text)
        for (const { quote } of [...read.professioni, ...read.requisiti]) expect(text).toContain(quote)
        if (read.pay) expect(read.pay.value.fromCents).toBeGreaterThan(0)
      },
    ),
    { numRuns: 500 },
  )
})
