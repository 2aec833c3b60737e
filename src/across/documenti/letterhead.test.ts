import { expect, test } from 'vitest'
import type { Documento } from '../../records/documento/index.ts'
import { letterheadOf, officialOf } from './letterhead.ts'

const FOLIGNO = { code: 'FO', name: 'Foligno', address: 'via Prova 1', phone: '0742 000000' }

test('a centre signs with its name, its address and its telephone', () => {
  expect(letterheadOf(FOLIGNO)).toEqual({
    authority: 'Regione Umbria',
    body: 'ARPAL Umbria',
    centre: 'Centro per l’impiego di Foligno',
    address: 'via Prova 1',
    phone: '0742 000000',
  })
})

test('what is not known leaves no empty line, and no name of nobody', () => {
  const bare = { authority: 'Regione Umbria', body: 'ARPAL Umbria' }
  const named = { ...bare, centre: 'Centro per l’impiego di Foligno' }
  expect(letterheadOf({ ...FOLIGNO, address: null, phone: '' })).toEqual(named)
  for (const nobody of [null, undefined])
    expect(letterheadOf(nobody)).toEqual({ ...bare, centre: 'Centro per l’impiego' })
})

test('a paper bears its instant and the address where it is checked, under the origin it is read at', () => {
  const documento = { number: '12/2026', code: 'ABCD-234567', issuedAt: new Date('2026-11-10T09:04:00Z') }
  const paper = officialOf(documento as Documento, letterheadOf(FOLIGNO), 'https://siul.example')
  expect(paper).toMatchObject({
    number: '12/2026',
    issuedAt: '2026-11-10T09:04:00.000Z',
    verification: { code: 'ABCD-234567', url: 'https://siul.example/verifica/ABCD-234567' },
  })
})
