import { describe, expect, test } from 'vitest'
import { since, valueOn, type Parameters, type Series } from './parameter.ts'
import { plainDate as d } from './plain-date.ts'

const months = since('A2.prova.months', 3, { validFrom: d('2014-01-01'), source: 'prova' })
const dated = (value: number | boolean, validFrom: string, validUntil: string | null) => ({
  value,
  validFrom: d(validFrom),
  validUntil: validUntil === null ? null : d(validUntil),
  source: 'delibera di prova',
  certainty: 'certo' as const,
})
const region = (series: Series): Parameters => new Map([['A2.prova.months', series]])

describe('il valore di un parametro', () => {
  test('è in vigore dal primo giorno, non prima', () => {
    expect(valueOn(months, d('2013-12-31'))).toBeNull()
    expect(valueOn(months, d('2014-01-01'))).toBe(3)
  })

  test('la serie della Regione prende il posto di quella dell’atto, giorno per giorno', () => {
    const parameters = region([dated(3, '2014-01-01', '2014-06-30'), dated(2, '2014-07-02', null)])
    const on = (text: string) => valueOn(months, d(text), parameters)
    expect(['2014-06-30', '2014-07-01', '2014-07-02'].map(on)).toEqual([3, null, 2])
  })

  test('un’altra serie non lo tocca', () => {
    expect(valueOn(months, d('2014-01-01'), new Map([['altro', [dated(9, '2014-01-01', null)]]]))).toBe(3)
  })

  test('un valore di un’altra specie è un errore, non un verdetto', () => {
    expect(() => valueOn(months, d('2014-01-01'), region([dated(true, '2014-01-01', null)]))).toThrow(
      TypeError,
    )
  })
})
