import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Told } from '../../records/vacancy/index.ts'
import { writeXml } from './vacancy-xml.ts'

const OFFER: Told['offer'] = {
  number: 1_043,
  version: 2,
  title: 'Aiuto cuoco/a',
  professioni: ['5.2.2.2.1'],
  people: 2,
  tasks: 'Prepara le basi.',
  comune: 'G478',
  comuneName: 'Perugia',
  remote: false,
  contract: 'tempo-determinato',
  durationMonths: 6,
  orari: ['tempo-pieno'],
  weeklyHours: 40,
  payFromCents: 130_050,
  payUntilCents: null,
  payPer: 'mese',
  requisiti: [{ kind: 'patente', patente: 'HACCP', required: false }],
  l68: false,
  startsOn: null,
  expiresOn: '2026-12-31' as Told['offer']['expiresOn'],
  centroCode: 'PG',
  employer: 'Osteria Prova',
  address: 'via dell’Esempio 1',
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })
const xml = (offer: Partial<Told['offer']> = {}, act: Told['act'] = 'pubblica') =>
  writeXml({ key: 'v 1043/2', act, offer: { ...OFFER, ...offer } })
const told = (offer: Partial<Told['offer']> = {}, act: Told['act'] = 'pubblica') =>
  parser.parse(xml(offer, act)).vacancy

describe('a vacancy as the continuous exchange is told it', () => {
  test('says who, what, where, how and until when', () => {
    expect(told()).toMatchObject({
      '@key': 'v 1043/2',
      '@act': 'pubblica',
      number: '1043',
      employer: { '@anonymous': 'false', name: 'Osteria Prova' },
      workers: '2',
      profession: { '@cp': '5.2.2.2.1' },
      place: { '@belfiore': 'G478', name: 'Perugia', address: 'via dell’Esempio 1' },
      contract: { '@kind': 'tempo-determinato', months: '6' },
      hours: { weekly: '40', kind: 'tempo-pieno' },
      requirement: { '@kind': 'patente', '@required': 'false', patente: 'HACCP' },
      system: { version: '2', expiresOn: '2026-12-31' },
    })
  })

  test.each<Partial<Told['offer']>>([
    { employer: null, address: null },
    { remote: true },
    { requisiti: [{ kind: 'turni', required: true }] },
  ])('is sound XML, whatever is true of it: %j', (offer) => {
    expect(XMLValidator.validate(xml(offer))).toBe(true)
  })

  test('what is required and what is only welcome are told apart', () => {
    const requisiti = [
      { kind: 'turni', required: true },
      { kind: 'sabato', required: false },
    ] as const
    expect(told({ requisiti: [...requisiti] }).requirement).toEqual([
      { '@kind': 'turni', '@required': 'true' },
      { '@kind': 'sabato', '@required': 'false' },
    ])
  })

  test('a company that wants to stay unknown is nowhere in it', () => {
    expect(told({ employer: null, address: null }).employer).toEqual({ '@anonymous': 'true' })
    expect(xml({ employer: null, address: null })).not.toContain('Osteria')
    expect(xml({ employer: null, address: null })).not.toContain('Esempio')
  })

  test('money is in euro with two decimals; one amount is its own end', () => {
    expect(told().pay).toEqual({ '@per': 'mese', from: '1300.50', until: '1300.50' })
    expect(told({ payFromCents: 1_000, payUntilCents: 1_205, payPer: 'ora' }).pay).toEqual({
      '@per': 'ora',
      from: '10.00',
      until: '12.05',
    })
    expect(told({ payFromCents: null }).pay).toBeUndefined()
  })

  test('work done from anywhere has no place, whatever comune is written', () => {
    expect(told({ remote: true }).place).toEqual({ '@remote': 'true' })
  })

  test('what is not known is left out, not written empty', () => {
    const text = xml({ durationMonths: null, weeklyHours: null, startsOn: null, address: null })
    for (const tag of ['<months', '<weekly', '<startsOn', '<address']) expect(text).not.toContain(tag)
  })

  test('withdrawn, it says its number and nothing of what it was', () => {
    const gone = told({}, 'ritira')
    expect(Object.keys(gone).toSorted()).toEqual(['@act', '@key', '@xmlns', 'number', 'system'])
    expect(xml({}, 'ritira')).not.toContain('Osteria')
  })
})

describe('hostile text', () => {
  test('stays text: no tag and no entity comes out of it', () => {
    const evil = '<employer>x</employer> & "y" \'z\' <!-- ]]> &lt;'
    expect(told({ title: evil, employer: evil })).toMatchObject({ title: evil, employer: { name: evil } })
  })

  test('characters that XML cannot hold fall out, those it can stay', () => {
    expect(told({ title: 'a\u0000b\u0008c\u{FFFE}d' }).title).toBe('abcd')
    expect(told({ title: 'è 🧑‍🍳 à' }).title).toBe('è 🧑‍🍳 à')
  })

  test('any text is read back as it was written, but for what cannot be said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() === text && !/[\p{Cc}\p{Cn}\p{Co}]/u.test(text) && !text.includes('&'))
        expect(told({ tasks: `x${text}x` }).tasks).toBe(`x${text}x`)
      }),
      { numRuns: 50 },
    )
  })
})
