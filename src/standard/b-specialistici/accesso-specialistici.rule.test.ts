import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import {
  accompagnamentoDopoOrientamento,
  consulenzaConDid,
  consulenzaConPatto,
  consulenzaDopoOrientamento,
  destinatarioAccompagnamento,
  euresDopoOrientamento,
  fabbisognoSpecifico,
} from './accesso-specialistici.rule.ts'

const rules = {
  accompagnamentoDopoOrientamento,
  consulenzaConDid,
  consulenzaConPatto,
  consulenzaDopoOrientamento,
  destinatarioAccompagnamento,
  euresDopoOrientamento,
  fabbisognoSpecifico,
}

const judge = (rule: keyof typeof rules, facts: object, on = '2014-03-01') =>
  rules[rule].judge({ subject: 'persona', ...facts }, d(on))

describe('la consulenza specialistica (B1)', () => {
  test.each([
    ['consulenzaConDid', { didOn: '2014-03-02' }, 'missed'],
    ['consulenzaConDid', { didOn: '2014-03-01' }, 'met'],
    ['consulenzaConDid', {}, 'unknown'],
    ['consulenzaConPatto', { pattoSignedOn: '2014-03-02' }, 'missed'],
    ['consulenzaConPatto', { pattoSignedOn: '2014-03-01' }, 'met'],
    ['consulenzaConPatto', { pattoSignedOn: null }, 'missed'],
    ['consulenzaConPatto', {}, 'unknown'],
    ['consulenzaDopoOrientamento', { events: [{ kind: 'primo-colloquio', on: '2014-03-02' }] }, 'missed'],
    ['consulenzaDopoOrientamento', { events: [{ kind: 'primo-colloquio', on: '2014-03-01' }] }, 'met'],
    [
      'consulenzaDopoOrientamento',
      { events: [{ kind: 'proposta-inserimento', on: '2014-02-01' }] },
      'missed',
    ],
    ['consulenzaDopoOrientamento', {}, 'unknown'],
    ['fabbisognoSpecifico', { specificNeed: true }, 'met'],
    ['fabbisognoSpecifico', { specificNeed: false }, 'missed'],
    ['fabbisognoSpecifico', {}, 'unknown'],
  ] as const)('%s con %j: %s', (rule, facts, outcome) => {
    expect(judge(rule, facts)).toMatchObject({ outcome, force: 'blocks', service: 'B1' })
  })
})

describe("l'accompagnamento (B2)", () => {
  const sospeso = { support: { whileEmployed: true, suspendedFrom: '2013-08-31', until: '2014-12-31' } }

  test.each([
    [
      'con DID e patto',
      { didOn: '2014-01-10', pattoSignedOn: '2014-01-20' },
      { outcome: 'met', on: '2014-01-20' },
    ],
    ['con la sola DID', { didOn: '2014-01-10', pattoSignedOn: null }, { outcome: 'missed' }],
    [
      'senza DID',
      { didOn: null, pattoSignedOn: null },
      { outcome: 'missed', because: 'Non ha reso la DID.' },
    ],
    [
      'con DID e patto non conosciuto',
      { didOn: '2014-01-10' },
      { outcome: 'unknown', missing: ['pattoSignedOn'] },
    ],
    ['studente, senza DID', { didOn: null, student: true }, { outcome: 'met' }],
    ['sospeso da oltre sei mesi', { didOn: null, ...sospeso }, { outcome: 'met' }],
  ])('%s', (_name, facts, expected) => {
    expect(judge('destinatarioAccompagnamento', facts)).toMatchObject(expected)
  })

  test('sospeso da sei mesi esatti non ancora', () => {
    expect(judge('destinatarioAccompagnamento', { didOn: null, ...sospeso }, '2014-02-28').outcome).toBe(
      'missed',
    )
    expect(judge('destinatarioAccompagnamento', { didOn: null, ...sospeso }, '2014-03-01').outcome).toBe(
      'met',
    )
  })

  test('chi è sospeso resta destinatario quando la formazione gli è stata offerta, e quando il termine è passato', () => {
    const events = [{ kind: 'formazione-offerta', on: '2014-03-01', days: 15 }]
    for (const facts of [
      { didOn: null, ...sospeso, events },
      { didOn: null, ...sospeso, events: [] },
    ])
      expect(judge('destinatarioAccompagnamento', facts, '2015-01-10').outcome).toBe('met')
    const uncertain = { didOn: null, support: { whileEmployed: true } }
    expect(judge('destinatarioAccompagnamento', uncertain).outcome).toBe('missed')
  })

  test("l'accesso dopo il primo orientamento si misura, non blocca", () => {
    expect(judge('accompagnamentoDopoOrientamento', { events: [] })).toMatchObject({
      outcome: 'missed',
      force: 'measures',
    })
    expect(judge('euresDopoOrientamento', { events: [] })).toMatchObject({ service: 'B3', force: 'measures' })
  })
})
