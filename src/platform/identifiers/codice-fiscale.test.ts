import { describe, expect, test } from 'vitest'
import { composeCodiceFiscale, findPlace, matchesNames, readCodiceFiscale, sayProblem } from './index.ts'

const today = '2026-06-01'
const problemOf = (text: string, birthOn?: string): unknown => {
  const answer = readCodiceFiscale(text, { today, birthOn })
  return answer.ok ? answer : answer.problem
}

describe('known codes', () => {
  test.each([
    ['Rossi', 'Mario', 'M', '1972-07-09', 'H501', 'RSSMRA72L09H501S'],
    ['Bianchi', 'Giulia', 'F', '1990-12-03', 'G478', 'BNCGLI90T43G478T'],
    ['Fo', 'Al', 'M', '1985-01-31', 'L117', 'FOXLAX85A31L117O'],
    ["D'Amico", 'Maria Chiara', 'F', '2000-02-29', 'D653', 'DMCMCH00B69D653C'],
    ['Nguyen', 'Thi', 'F', '1995-05-05', 'Z251', 'NGYTHI95E45Z251Z'],
    ['Niccolò', 'Gianfranco', 'M', '1961-11-15', 'C745', 'NCCGFR61S15C745L'],
  ] as const)('%s %s', (...row) => {
    const [surname, name, sex, birthOn, placeCode, codice] = row
    expect(composeCodiceFiscale({ surname, name, sex, birthOn, placeCode })).toBe(codice)
    expect(readCodiceFiscale(codice, { today })).toMatchObject({
      ok: true,
      kind: 'definitivo',
      codice,
      canonical: codice,
      omocodia: false,
      decoded: { birthOn, sex, placeCode },
    })
  })

  test('the place is told with its province, or with its country', () => {
    expect(readCodiceFiscale('BNCGLI90T43G478T', { today })).toMatchObject({
      decoded: { placeName: 'Perugia', province: 'PG', country: 'IT' },
    })
    expect(readCodiceFiscale('NGYTHI95E45Z251Z', { today })).toMatchObject({
      decoded: { placeName: 'Vietnam', province: null, country: 'VN' },
    })
  })

  test.each(['RSSMRA72L09H50MK', 'RSSMRA72L09H5LMV', 'RSSMRATNLLVHRLMY'])('omocodia %s', (codice) => {
    expect(readCodiceFiscale(codice, { today })).toMatchObject({
      ok: true,
      codice,
      canonical: 'RSSMRA72L09H501S',
      omocodia: true,
      decoded: { birthOn: '1972-07-09', placeName: 'Roma' },
    })
  })

  test.each([
    'rss mra 72l09 h501s',
    ' RSS.MRA.72L09.H501-S\n',
    'ＲＳＳＭＲＡ７２Ｌ０９Ｈ５０１Ｓ',
    'RSSMRA72\u200BL09H501S',
  ])('written as %j', (text) => {
    expect(readCodiceFiscale(text, { today })).toMatchObject({ ok: true, codice: 'RSSMRA72L09H501S' })
  })

  test.each(['80062590379', '91388210378', '00807960158', '800 625 903 79'])('provisional %s', (codice) => {
    expect(readCodiceFiscale(codice, { today })).toMatchObject({
      ok: true,
      kind: 'provvisorio',
      decoded: null,
    })
  })
})

describe('exact problems', () => {
  test.each([
    ['', { code: 'missing' }],
    [' .- ', { code: 'missing' }],
    ['RSSMRA72L09H501', { code: 'too-short', found: 15, expected: 16 }],
    ['RSSMRA72L09H501SS', { code: 'too-long', found: 17, expected: 16 }],
    ['8006259037', { code: 'too-short', found: 10, expected: 11 }],
    ['800625903799', { code: 'too-long', found: 12, expected: 11 }],
    ['R5SMRA72L09H501S', { code: 'letter-expected', position: 2, found: '5', guess: 'S' }],
    ['RSSMRA72L09H5013', { code: 'letter-expected', position: 16, found: '3' }],
    ['RSÈMRA72L09H501S', { code: 'letter-expected', position: 3, found: 'È' }],
    ['RSSMRA7OL09H501S', { code: 'digit-expected', position: 8, found: 'O', guess: '0' }],
    ['8006259O379', { code: 'digit-expected', position: 8, found: 'O', guess: '0' }],
    ['RSSMRA72F09H501S', { code: 'month-letter', position: 9, found: 'F', expected: 'ABCDEHLMPRST' }],
    ['RSSMRA72L00H501S', { code: 'day', position: 10, found: '00' }],
    ['RSSMRA72L32H501S', { code: 'day', position: 10, found: '32' }],
    ['RSSMRA72L40H501S', { code: 'day', position: 10, found: '40' }],
    ['RSSMRA72L72H501S', { code: 'day', position: 10, found: '72' }],
    ['RSSMRA01B29H501S', { code: 'date', position: 7, found: '2001-02-29' }],
    ['RSSMRA90D71H501S', { code: 'date', position: 7, found: '1990-04-31' }],
    ['RSSMRA72L09Z999S', { code: 'place-unknown', position: 12, found: 'Z999' }],
    ['RSSMRA72L09H501T', { code: 'check-letter', position: 16, found: 'T', expected: 'S' }],
    ['80062590378', { code: 'check-digit', position: 11, found: '8', expected: '9' }],
    ['00000000000', { code: 'zeros' }],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toEqual(problem)
  })

  test.each(['RSSMRA72L01H501X', 'RSSMRA72L31H501A', 'RSSMRA72L41H501B', 'RSSMRA72L71H501E'])(
    'the first and the last day of a month: %s',
    (codice) => {
      expect(readCodiceFiscale(codice, { today })).toMatchObject({ ok: true })
    },
  )
})

describe('places have a life', () => {
  const born = (birthOn: string, placeCode: string): unknown =>
    problemOf(composeCodiceFiscale({ surname: 'Rossi', name: 'Mario', sex: 'M', birthOn, placeCode }))

  test('a comune founded by a merger: the day before, the day, the day after', () => {
    expect(born('2016-12-31', 'M376')).toMatchObject({
      code: 'place-not-yet',
      place: 'Abetone Cutigliano',
      from: '2017-01-01',
    })
    expect(born('2017-01-01', 'M376')).toMatchObject({ ok: true })
    expect(born('2017-01-02', 'M376')).toMatchObject({ ok: true })
  })

  test('a comune and a state that ended', () => {
    expect(born('2017-01-01', 'A012')).toMatchObject({ ok: true })
    expect(born('2017-01-02', 'A012')).toMatchObject({ code: 'place-ended', until: '2017-01-01' })
    expect(born('1992-12-31', 'Z105')).toMatchObject({ ok: true, decoded: { country: null } })
    expect(born('1993-01-02', 'Z105')).toMatchObject({ code: 'place-ended', place: 'Cecoslovacchia' })
    expect(born('1985-03-03', 'Z118')).toMatchObject({ ok: true })
  })

  test('a new province does not make its comuni younger', () => {
    expect(born('1960-01-01', 'G888')).toMatchObject({ ok: true, decoded: { province: 'PN' } })
    expect(born('1960-01-01', 'E335')).toMatchObject({ ok: true, decoded: { province: 'IS' } })
    expect(born('1960-01-01', 'G113')).toMatchObject({ ok: true, decoded: { province: 'OR' } })
  })

  test('old codes of states that changed code, and territories, are known', () => {
    expect(born('1975-01-01', 'Z136')).toMatchObject({ decoded: { country: 'GE' } })
    expect(born('1980-01-01', 'Z324')).toMatchObject({ decoded: { placeName: 'Réunion' } })
  })
})

describe('the century', () => {
  const codice = composeCodiceFiscale({
    surname: 'Rossi',
    name: 'Mario',
    sex: 'M',
    birthOn: '2026-06-01',
    placeCode: 'H501',
  })
  const birthOn = (on: string, hint?: string): unknown => {
    const answer = readCodiceFiscale(codice, { today: on, birthOn: hint })
    return answer.ok ? answer.decoded?.birthOn : answer.problem
  }

  test('is the latest that is not in the future: born today, tomorrow is a hundred years ago', () => {
    expect(birthOn('2026-06-01')).toBe('2026-06-01')
    expect(birthOn('2026-05-31')).toBe('1926-06-01')
  })

  test('is the stated one where a date was stated; a date of another day changes nothing', () => {
    expect(birthOn('2026-06-01', '1926-06-01')).toBe('1926-06-01')
    expect(birthOn('2026-06-01', '1926-06-02')).toBe('2026-06-01')
    expect(birthOn('2026-05-31', '2026-06-01')).toEqual({ code: 'future', position: 7, found: '2026-06-01' })
  })

  test('29 February 00 is of 2000, for 1900 had none', () => {
    expect(readCodiceFiscale('DMCMCH00B69D653C', { today: '2000-02-29' })).toMatchObject({ ok: true })
    expect(readCodiceFiscale('DMCMCH00B69D653C', { today: '2000-02-28' })).toMatchObject({
      problem: { code: 'future' },
    })
  })
})

describe('names', () => {
  test('a married name is a warning on the surname only', () => {
    expect(matchesNames('BNCGLI90T43G478T', 'Bianchi', 'Giulia')).toEqual([])
    expect(matchesNames('BNCGLI90T43G478T', 'Verdi', 'Giulia')).toEqual([
      { code: 'surname-differs', found: 'BNC', expected: 'VRD' },
    ])
    expect(matchesNames('80062590379', 'Verdi', 'Giulia')).toEqual([])
  })

  test('a name of other letters gives X', () => {
    expect(matchesNames('XXXXXX95E45Z251Z', '王', '')).toEqual([])
  })
})

test('sentences say which character, what was expected and the day in words', () => {
  const say = (text: string): string => {
    const answer = readCodiceFiscale(text, { today })
    return answer.ok ? '' : sayProblem('it', answer.problem)
  }
  expect(say('RSSMRA7OL09H501S')).toBe('Al posto 8 c’è «O», ma lì va una cifra. Forse è «0»?')
  expect(say('RSSMRA01B29H501S')).toContain('29 febbraio 2001, non esiste')
  expect(say('RSSMRA72L09H501T')).toContain('«T», ma con i primi 15 caratteri dovrebbe essere «S»')
  expect(findPlace('M376')?.from).toBe('2017-01-01')
})
