import { describe, expect, test } from 'vitest'
import type { Datum, Persona, Voce } from '../../../records/persona/index.ts'
import { schedaToPrint } from './scheda-to-print.ts'

const PERSONA = {
  id: 'p',
  surname: 'Prova',
  name: 'Maria',
  birthOn: '1985-12-10',
  birthPlaceName: 'Perugia',
  sex: 'F',
  codiceFiscale: 'PRVMRA85T50G478X',
  phone: '+393470000001',
  email: null,
  address: 'via dell’Esempio 1',
  comuneName: 'Perugia',
  preferredLanguage: 'it',
  preferredChannel: 'sms',
  createdAt: new Date('2026-01-10T23:30:00Z'),
} as unknown as Persona
const datum = (field: string, source: string, recordedAt: string) =>
  ({ field, source, recordedAt: new Date(recordedAt) }) as Datum
const voce = (kind: Voce['kind'], data: object, more: object = {}) =>
  ({
    kind,
    data,
    source: 'persona',
    recordedAt: new Date('2026-02-01T09:00:00Z'),
    confirmedOn: null,
    ...more,
  }) as Voce
const printed = (more: { persona?: object; history?: Datum[]; voci?: Voce[] } = {}) =>
  schedaToPrint({
    persona: { ...PERSONA, ...more.persona },
    history: more.history ?? [],
    voci: more.voci ?? [],
  } as unknown as Parameters<typeof schedaToPrint>[0])

describe('the data of the person on paper', () => {
  test('what is not known leaves no empty line', () => {
    const labels = (persona: object) => printed({ persona }).contacts.map(({ label }) => label)
    expect(labels({})).toEqual([
      'Telefono',
      'Indirizzo del domicilio',
      'Comune di domicilio',
      'Lingua',
      'Canale preferito',
    ])
    expect(labels({ phone: null, address: '', preferredChannel: null })).toEqual([
      'Comune di domicilio',
      'Lingua',
    ])
  })

  test('each says where it comes from and its day, the last that was written', () => {
    const history = [
      datum('phone', 'portale', '2026-03-05T09:00:00Z'),
      datum('phone', 'persona', '2026-02-01T09:00:00Z'),
    ]
    const [phone, address] = printed({ history }).contacts
    expect(phone).toMatchObject({ source: 'dal portale', on: '2026-03-05' })
    expect(address).toMatchObject({ source: 'scritto allo sportello', on: '2026-01-11' })
  })

  test('is always in Italian, days and codes in words', () => {
    expect(printed().identity.map(({ value }) => value)).toEqual([
      'Prova',
      'Maria',
      '10 dic 1985',
      'Perugia',
      'femmina',
    ])
    expect(printed().contacts.at(-1)).toMatchObject({ label: 'Canale preferito', value: 'SMS' })
    expect(printed().person).toMatchObject({ name: 'Maria Prova', bornOn: '1985-12-10' })
  })
})

describe('the lines of the scheda on paper', () => {
  const job = {
    mansione: 'Barista',
    azienda: 'Bar Prova',
    from: '2020-01-01',
    contract: 'subordinato',
    openEnded: false,
  }

  test('each kind in its own place', () => {
    const { education, experiences, skills, languages, licences, availability } = printed({
      voci: [
        voce('disponibilita', { orari: [], turni: true, sabato: false, raggioKm: 20, mezzi: [] }),
        voce('professione', { code: '5.2.2.1.0', name: 'Cuoco/a' }),
        voce('patente', { patente: 'B' }),
        voce('lingua', { lingua: 'en', ascolto: 'B1' }),
        voce('competenza', { nome: 'Cassa', livello: 'avanzato' }),
        voce('titolo', { livello: 'diploma', titolo: 'Diploma alberghiero' }),
        voce('esperienza', job),
      ],
    })
    expect([education.length, experiences.length, skills.length, languages.length, licences.length]).toEqual([
      1, 1, 1, 1, 1,
    ])
    expect(availability.map(({ label }) => label)).toEqual(['Lavoro che cerca', 'Orari e spostamenti'])
    expect(skills[0]).toMatchObject({ what: 'Cassa', level: 'Avanzato' })
  })

  test('the days of a job stand in their own column, and not in its words', () => {
    const [open, closed] = printed({
      voci: [
        voce('esperienza', job),
        voce('esperienza', { ...job, until: '2021-06-30', notes: 'sala e banco' }),
      ],
    }).experiences
    expect(open).toMatchObject({ from: '2020-01-01', what: 'Barista, Bar Prova' })
    expect(open).not.toHaveProperty('until')
    expect(closed).toMatchObject({ from: '2020-01-01', until: '2021-06-30' })
    expect(closed?.detail).toContain('sala e banco')
    expect(closed?.detail).not.toMatch(/2020|2021/)
  })

  test('a confirmed line has the day it was confirmed, another that on which it was written, in Italy', () => {
    const late = { recordedAt: new Date('2026-02-01T23:30:00Z') }
    const [written, confirmed] = printed({
      voci: [
        voce('patente', { patente: 'B' }, late),
        voce('patente', { patente: 'C' }, { ...late, confirmedOn: '2026-05-04', source: 'operatore' }),
      ],
    }).licences
    expect(written).toMatchObject({ on: '2026-02-02', source: 'detto dalla persona' })
    expect(confirmed).toMatchObject({ on: '2026-05-04', source: 'scritto allo sportello' })
  })

  test('of an empty scheda every part is there, empty', () => {
    const { education, experiences, skills, languages, licences, availability } = printed()
    expect([education, experiences, skills, languages, licences, availability].flat()).toEqual([])
  })
})
