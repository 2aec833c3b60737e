import { expect, test } from 'vitest'
import type { Corso } from '../../records/corso/index.ts'
import { corsoHref, sayGives, sayRimedio } from './say-corso.ts'

const corso = (more: Partial<Corso> = {}) =>
  ({
    id: 'c1',
    title: 'HACCP',
    hours: 12,
    comuneName: 'Perugia',
    startsOn: '2026-11-18',
    patente: null,
    lingua: null,
    livello: null,
    abilita: [],
    ...more,
  }) as Corso

test('what a course gives is said in the words in which vacancies ask for it', () => {
  expect(sayGives(corso({ patente: 'HACCP' }), 'it')).toEqual(['HACCP (alimenti)'])
  expect(sayGives(corso({ patente: 'B' }), 'it')).toEqual(['Patente B'])
  expect(sayGives(corso({ lingua: 'en', livello: 'B1' }), 'it')).toEqual(['Lingua: inglese B1'])
  const abilita = [
    { id: 1, name: 'Pasta fresca' },
    { id: 2, name: 'Uso della cassa' },
  ]
  expect(sayGives(corso({ patente: 'B', abilita }), 'it')).toEqual([
    'Patente B',
    'Pasta fresca',
    'Uso della cassa',
  ])
})

test('a language without a level, and a level without a language, give nothing', () => {
  expect(sayGives(corso({ lingua: 'en' }), 'it')).toEqual([])
  expect(sayGives(corso({ livello: 'B1' }), 'it')).toEqual([])
  expect(sayGives(corso(), 'it')).toEqual([])
})

test('the remedy says how long, from when and where; online, no place', () => {
  const told = (more: Partial<Corso>, today = '2026-11-10') => sayRimedio(corso(more), { today, lang: 'it' })
  expect(told({})).toBe('corso «HACCP» di 12 ore, dal 18 nov a Perugia')
  expect(told({ comuneName: null })).toBe('corso «HACCP» di 12 ore, in linea dal 18 nov')
  expect(told({ startsOn: '2027-01-08' })).toBe('corso «HACCP» di 12 ore, dall’8 gen 2027 a Perugia')
})

test('its page is that of its id', () => {
  expect(corsoHref({ id: 'c1' })).toBe('/siul/formazione/c1')
})
