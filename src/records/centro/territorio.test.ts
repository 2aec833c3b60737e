import { expect, test } from 'vitest'
import { findPlace } from '../../platform/identifiers/index.ts'
import { CENTRI, COMPETENZE, COMUNI, SEDI } from './territorio.ts'

const istatOf = (nome: string): string => COMUNI.find((comune) => comune.nome === nome)?.istat ?? ''

test('Umbria has 92 comuni, 59 of Perugia and 33 of Terni, numbered without holes', () => {
  expect(COMUNI).toHaveLength(92)
  expect(COMUNI.filter((comune) => comune.provincia === 'PG')).toHaveLength(59)
  const expected = [
    ...Array.from({ length: 59 }, (_, index) => String(54_001 + index).padStart(6, '0')),
    ...Array.from({ length: 33 }, (_, index) => String(55_001 + index).padStart(6, '0')),
  ]
  expect(COMUNI.map((comune) => comune.istat)).toEqual(expected)
})

test('every comune is the one its Belfiore code names in the national list', () => {
  for (const { belfiore, nome, provincia } of COMUNI) {
    expect(findPlace(belfiore, '2026-01-01')).toMatchObject({ name: nome, province: provincia })
  }
})

test('every comune has exactly one centro, and the guess says it is one', () => {
  expect(COMPETENZE.map((row) => row.istat)).toEqual(COMUNI.map((comune) => comune.istat))
  const centri = new Set(CENTRI.map((centro) => centro.codice))
  for (const row of COMPETENZE) {
    expect(centri).toContain(row.centro)
    expect(row).toMatchObject({ until: null, daConfermare: true })
  }
})

test('five seats, each in its own territory, and fourteen desks', () => {
  expect(SEDI.filter((sede) => sede.kind === 'sportello')).toHaveLength(14)
  const seats = SEDI.filter((sede) => sede.kind === 'centro').map((sede) => `${sede.centro} ${sede.nome}`)
  expect(seats.toSorted()).toEqual([
    'CC Città di Castello',
    'FO Foligno',
    'OR Orvieto',
    'PG Perugia',
    'TR Terni',
  ])
})

test.each([
  ['Gubbio', 'CC'],
  ['Umbertide', 'CC'],
  ['Spoleto', 'FO'],
  ['Norcia', 'FO'],
  ['Gualdo Tadino', 'FO'],
  ['Assisi', 'PG'],
  ['Todi', 'PG'],
  ['Castiglione del Lago', 'PG'],
  ['Narni', 'TR'],
  ['Amelia', 'TR'],
  ['Fabro', 'OR'],
])('%s is supposed to go to %s', (nome, centro) => {
  expect(COMPETENZE.find((row) => row.istat === istatOf(nome))?.centro).toBe(centro)
})
