import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { readRicerca } from './ricerca.ts'

const today = '2026-11-10'
const read = (text: string) => readRicerca(text, today)

describe('a codice fiscale', () => {
  test('whole, however it is written', () => {
    const found = { kind: 'codice', codice: 'RSSMRA78A42G478E', canonical: 'RSSMRA78A42G478E', problem: null }
    expect(read('RSSMRA78A42G478E')).toEqual(found)
    expect(read(' rssmra 78a42 g478e ')).toEqual(found)
  })
  test('in its omocodia form points at the canonical one', () => {
    expect(read('RSSMRA72L09H50MK')).toMatchObject({ kind: 'codice', canonical: 'RSSMRA72L09H501S' })
  })
  test('with a wrong letter keeps its problem', () => {
    expect(read('RSSMRA78A42G478X')).toMatchObject({
      kind: 'codice',
      canonical: null,
      problem: { code: 'check-letter', expected: 'E' },
    })
  })
  test('read by the card reader over what was in the box, before or after it', () => {
    const found = { kind: 'codice', codice: 'RSSMRA78A42G478E' }
    expect(read('ros 78RSSMRA78A42G478E')).toMatchObject(found)
    expect(read('RSSMRA78A42G478Eros 78')).toMatchObject(found)
  })
  test.each(['RSSMRA7', 'RSSMRA78A', 'RSSMRA78A42G47'])('begun: %s', (prefix) => {
    expect(read(prefix.toLowerCase())).toEqual({ kind: 'inizio-codice', prefix })
  })
  test('six letters may be a surname or a beginning', () => {
    expect(read('fabbri')).toMatchObject({ kind: 'nome', words: ['fabbri'], prefix: 'FABBRI' })
    expect(read('fabbri 78')).toMatchObject({ kind: 'nome', words: ['fabbri'], years: [1978] })
    expect(read('fabbri78')).toMatchObject({ kind: 'inizio-codice' })
    expect(read('rossi')).toMatchObject({ prefix: null })
    expect(read('rossini')).toMatchObject({ prefix: null })
  })
})

describe('digits', () => {
  test.each([
    ['4567', '4567'],
    ['347 1234567', '3471234567'],
    ['+39 347 123.4567', '3471234567'],
    ['0039 075 123456', '075123456'],
    ['12345678903', '12345678903'],
    ['39123456784', '39123456784'],
    ['+39 075 123456', '39075123456'],
    ['392 1234567', '3921234567'],
    ['(075) 12-34.56/7', '0751234567'],
  ])('%s are the end of a telephone number, or a provisional code', (text, digits) => {
    expect(read(text)).toEqual({ kind: 'cifre', digits })
  })
  test.each(['123', '7', '1978'])('%s alone is too little', (text) => {
    expect(read(text)).toEqual({ kind: 'poco' })
  })
  test('four digits that are no year of birth are a telephone', () => {
    expect(read('1899').kind).toBe('cifre')
    expect(read('1900').kind).toBe('poco')
    expect(read('2026').kind).toBe('poco')
    expect(read('2027').kind).toBe('cifre')
  })
})

describe('what only looks like a code', () => {
  test('sixteen letters without a digit are a name', () => {
    expect(read('ABCDEFGHIJKLMNOP')).toMatchObject({ kind: 'nome', prefix: null })
  })
  test('six letters and two digits apart are a surname and a year, together the beginning of a code', () => {
    expect(read('fabbri 78')).toMatchObject({ kind: 'nome' })
    expect(read('fabbri 78a')).toMatchObject({ kind: 'inizio-codice', prefix: 'FABBRI78A' })
    expect(read('rss mra 78a')).toMatchObject({ kind: 'inizio-codice', prefix: 'RSSMRA78A' })
  })
  test.each(['RSSMRA78A42G478E1', 'XRSSMRA78A42G478E'])(
    '%s holds a whole one, with a sign too many',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'codice', codice: 'RSSMRA78A42G478E' })
    },
  )
  test('a wrong code with a sign too many is no code', () => {
    expect(read('RSSMRA78A42G478X1').kind).toBe('nome')
  })
  test('beyond two hundred characters nothing is read', () => {
    expect(read(`${' '.repeat(200)}rossi`)).toEqual({ kind: 'vuota' })
    expect(read(`${' '.repeat(195)}rossi`)).toMatchObject({ words: ['rossi'] })
  })
  test('wide letters and digits are read as the plain ones', () => {
    expect(read('ＲＳＳＭＲＡ７８Ａ４２Ｇ４７８Ｅ')).toMatchObject({
      kind: 'codice',
      codice: 'RSSMRA78A42G478E',
    })
  })
})

describe('names', () => {
  test('six words are read, the seventh is not', () => {
    expect(read('aa bb cc dd ee ff gg')).toMatchObject({ words: ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'] })
  })
  test('numbers that are no year are left out, the day is no number', () => {
    expect(read('rossi 123')).toMatchObject({ words: ['rossi'], years: [] })
    expect(read('rossi 12/5/1978')).toMatchObject({ years: [], birthOn: '1978-05-12' })
    expect(read('rossi 78 1980')).toMatchObject({ years: [1978, 1980] })
  })
  test.each(['ros 78', '78 ros', 'ROS  1978', "ros' 78", 'ros78', '1978ros'])(
    '%s is a surname and a year',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'nome', words: ['ros'], years: [1978], birthOn: null })
    },
  )
  test('two digits mean both centuries that have been', () => {
    expect(read('rossi 05')).toMatchObject({ years: [1905, 2005] })
    expect(read('rossi 26')).toMatchObject({ years: [1926, 2026] })
    expect(read('rossi 27')).toMatchObject({ years: [1927] })
  })
  test.each(['rossi maria 12/5/1978', '12.05.1978 rossi maria', 'rossi 1978-05-12 maria'])(
    '%s has the day of birth',
    (text) => expect(read(text)).toMatchObject({ words: ['rossi', 'maria'], birthOn: '1978-05-12' }),
  )
  test('a day alone is enough; one that does not exist is none', () => {
    expect(read('29/02/2000')).toMatchObject({ kind: 'nome', words: [], birthOn: '2000-02-29' })
    expect(read('29/02/2001')).not.toMatchObject({ birthOn: expect.anything() as unknown })
  })
  test('accents and apostrophes do not matter', () => {
    expect(read("D'AMICO Niccolò")).toMatchObject({ words: ['damico', 'niccolo'] })
  })
  test('one letter is too little, two are a surname', () => {
    expect(read('r')).toEqual({ kind: 'poco' })
    expect(read('wu')).toMatchObject({ kind: 'nome', words: ['wu'] })
  })
})

test('an e-mail, whole or begun', () => {
  expect(read('Maria.Rossi@Example.org')).toEqual({ kind: 'email', email: 'maria.rossi@example.org' })
})

test('an empty box asks for nobody', () => {
  expect(read('  \t ')).toEqual({ kind: 'vuota' })
})

test('whatever is typed is understood somehow, and never more than six words of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 400 }), (text) => {
      const asked = read(text)
      if (asked.kind === 'nome') expect(asked.words.length).toBeLessThanOrEqual(6)
    }),
  )
})
