import { describe, expect, test } from 'vitest'
import { costOf } from '../cost.ts'
import { DELIVERY_CHANNELS, type DeliveryFacts } from './delivery.ts'
import { plainDate } from './plain-date.ts'
import { SERVICE_CODES, type ServiceCode } from './service.ts'
import { catalogue } from '../catalogue.ts'

const delivered = (service: ServiceCode, more: Partial<DeliveryFacts> = {}) =>
  costOf({ service, on: plainDate('2014-03-10'), mode: 'individual', minutes: 60, ...more })
const verdictOf = (rule: string, more: Partial<DeliveryFacts>) =>
  delivered(rule.slice(0, 2) as ServiceCode, more).verdicts.find((each) => each.rule === rule)

describe('.canale', () => {
  // in presenza · a distanza · autoconsultazione · back office
  test.each([
    ['A1', 'met met met missed'],
    ['A2', 'met met missed missed'],
    ['A3', 'met met met missed'],
    ['B1', 'met met missed missed'],
    ['B2', 'met met missed missed'],
    ['B3', 'met met missed missed'],
    ['C1', 'met missed missed missed'],
    ['C2', 'met missed missed missed'],
    ['C3', 'not-applicable not-applicable not-applicable not-applicable'],
    ['C4', 'met missed missed met'],
    ['C5', 'not-applicable not-applicable not-applicable not-applicable'],
    ['D1', 'met missed missed missed'],
    ['D2', 'met missed missed met'],
    ['D3', 'met missed missed met'],
    ['D4', 'met missed missed met'],
    ['E1', 'met met missed met'],
    ['E2', 'met missed missed missed'],
    ['E3', 'met missed missed missed'],
  ] as const)('%s: %s', (service, outcomes) => {
    const judged = DELIVERY_CHANNELS.map((channel) => verdictOf(`${service}.canale`, { channel })?.outcome)
    expect(judged.join(' ')).toBe(outcomes)
  })

  test('per un altro canale si eroga lo stesso, e si dice', () => {
    expect(verdictOf('D1.canale', { channel: 'a-distanza' })).toMatchObject({
      force: 'measures',
      because: 'Erogato a distanza: la scheda lo vuole in presenza.',
      source: 'Allegato A, scheda D1, modalità e durata',
    })
    expect(verdictOf('A3.canale', { channel: 'back-office' })?.because).toBe(
      'Erogato in back office: la scheda lo vuole in presenza, a distanza o in autoconsultazione.',
    )
    expect(verdictOf('C3.canale', { channel: 'a-distanza' })?.because).toBe(
      'La scheda non dà un canale di erogazione.',
    )
    expect(delivered('D1', { channel: 'a-distanza' }).sessionCents).toBe(3300)
  })
})

describe('.sede', () => {
  test.each(['A1', 'A2'] as const)('%s: nel centro competente, o altrove', (service) => {
    expect(verdictOf(`${service}.sede`, { competentCentre: true })).toMatchObject({ outcome: 'met' })
    expect(verdictOf(`${service}.sede`, { competentCentre: false })).toMatchObject({
      outcome: 'missed',
      force: 'measures',
      because: 'Il centro non è quello competente per domicilio.',
      source: 'Allegato A, area A, modalità di accesso',
    })
  })

  test('le altre schede non guardano il centro', () => {
    const looking = SERVICE_CODES.filter((code) => verdictOf(`${code}.sede`, { competentCentre: false }))
    expect(looking).toEqual(['A1', 'A2'])
  })
})

test('di quello che non è noto il costo non parla; la regola, da sola, lo chiede', () => {
  for (const service of SERVICE_CODES) {
    const silent = delivered(service)
    expect(silent.verdicts.filter(({ rule }) => /\.(?:canale|sede)$/.test(rule))).toEqual([])
    expect(delivered(service, { channel: null, competentCentre: null })).toEqual(silent)
    const facts = { service, on: plainDate('2014-03-10'), mode: 'individual' } as const
    const asked = catalogue[service].where.map((rule) => rule.judge(facts, facts.on).missing)
    expect(asked.flat()).toEqual(
      service === 'A1' || service === 'A2' ? ['channel', 'competentCentre'] : ['channel'],
    )
  }
})
