import { describe, expect, test } from 'vitest'
import type { FactOfPersona } from '../../records/ledger/index.ts'
import type { Voce } from '../../records/persona/index.ts'
import { briefOf } from './brief.ts'
import { happeningsOf, happeningTitle } from './happenings.ts'

const voce = (kind: Voce['kind'], data: object) => ({ kind, data }) as Voce
const job = (mansione: string, from: string) => voce('esperienza', { mansione, azienda: 'Prova', from })

describe('the file in three lines', () => {
  test('says what she looks for, has and can do, whatever the order it was written in', () => {
    const voci = [
      voce('disponibilita', { turni: true, sabato: false, raggioKm: 20 }),
      voce('patente', { patente: 'B' }),
      voce('lingua', { lingua: 'en', ascolto: 'B1' }),
      voce('titolo', { titolo: 'Diploma alberghiero' }),
      job('Barista', '2020-01-01'),
      voce('professione', { name: 'Cuoco/a' }),
      voce('competenza', { nome: 'Cassa' }),
    ]
    expect(briefOf(voci, 'it')).toEqual({
      cerca: ['Cuoco/a'],
      ha: ['Barista (Prova)', 'Diploma alberghiero', 'inglese B1', 'B'],
      puo: ['turni', 'non il sabato', 'fino a 20 km'],
    })
    expect(briefOf(voci, 'en').puo).toEqual(['shifts', 'no Saturdays', 'within 20 km'])
  })

  test('of many jobs the latest three, the last first', () => {
    const voci = ['2018', '2021', '2019', '2020'].map((year) => job(year, `${year}-05-01`))
    expect(briefOf(voci, 'it').ha).toEqual(['2021 (Prova)', '2020 (Prova)', '2019 (Prova)'])
  })

  test('of an empty file, nothing', () => {
    expect(briefOf([], 'it')).toEqual({ cerca: [], ha: [], puo: [] })
  })
})

describe('what happened, in words', () => {
  let seq = 0
  const fact = (kind: string, more: Partial<FactOfPersona> = {}): FactOfPersona => ({
    seq: seq++,
    at: new Date('2026-11-10T09:00:00Z'),
    kind,
    serviceCode: null,
    data: {},
    by: null,
    ...more,
  })
  const fields = (names: string[], more: Partial<FactOfPersona> = {}) =>
    fact('scheda.aggiornata', { data: { fields: names }, by: 'Prova Uno', ...more })
  const details = (...facts: FactOfPersona[]) => happeningsOf(facts, 'it').map(({ detail }) => detail)

  test('each has its day, its service and who was there', () => {
    expect(happeningsOf([fact('did.acquisita', { serviceCode: 'A1', by: 'Prova Uno' })], 'it')).toEqual([
      {
        day: '10 nov 2026',
        title: 'Dichiarazione di immediata disponibilità (DID) registrata',
        detail: 'A1 · con Prova Uno',
      },
    ])
    expect(details(fact('turno.preso'))).toEqual([undefined])
  })

  test('the day is that of Italy, not of Greenwich', () => {
    const [late] = happeningsOf([fact('turno.preso', { at: new Date('2026-11-10T23:30:00Z') })], 'it')
    expect(late?.day).toBe('11 nov 2026')
  })

  test('corrections of one hand on one day are one thing, with all that they touched, once', () => {
    expect(details(fields(['phone']), fields(['email', 'phone']))).toEqual([
      'con Prova Uno · telefono, e-mail',
    ])
    expect(
      details(fields(['phone']), fact('scheda.aggiornata', { data: { voce: 'v' }, by: 'Prova Uno' })),
    ).toEqual(['con Prova Uno · telefono, esperienze e competenze'])
  })

  test('of another hand, of another day or with something between, they are several', () => {
    expect(details(fields(['phone']), fields(['phone'], { by: 'Prova Due' }))).toHaveLength(2)
    expect(
      details(fields(['phone']), fields(['phone'], { at: new Date('2026-11-09T09:00:00Z') })),
    ).toHaveLength(2)
    expect(details(fields(['phone']), fact('turno.preso'), fields(['phone']))).toHaveLength(3)
    expect(details(fact('did.acquisita'), fact('did.acquisita'))).toHaveLength(2)
  })

  test('a mediated meeting says in which language and how long', () => {
    const mediated = fact('mediazione.svolta', { data: { language: 'sq', minutes: 45 } })
    expect(details(mediated)).toEqual(['albanese, 45 min'])
  })

  test('a fact without a sentence of its own still reads as words', () => {
    expect(happeningTitle('posta-certificata.inviata', 'it')).toBe('Posta certificata inviata')
    expect(happeningTitle('patto.sottoscritto', 'en')).toBe('Patto di servizio signed')
  })
})
