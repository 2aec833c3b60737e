import { expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { accessoC1, accessoC2, accessoC4, accessoC5 } from './accesso-mirato.rule.ts'

const outcomes = (rules: typeof accessoC1, facts: object, on = '2014-03-01') =>
  rules.map((rule) => rule.judge({ subject: 'persona', ...facts }, d(on)).outcome)

const READY = {
  l68Listed: true,
  didOn: '2014-02-01',
  events: [{ kind: 'primo-colloquio', on: '2014-03-01' }],
}

test.each([
  ['iscritto, con DID e primo orientamento', READY, ['met', 'met', 'met']],
  ['non iscritto', { ...READY, l68Listed: false }, ['missed', 'met', 'met']],
  ['senza DID', { ...READY, didOn: null }, ['met', 'missed', 'met']],
  ['senza primo orientamento', { ...READY, events: [] }, ['met', 'met', 'missed']],
  ['nulla di conosciuto', {}, ['unknown', 'unknown', 'unknown']],
])('C1 e C2: %s', (_name, facts, expected) => {
  expect(outcomes(accessoC1, facts)).toEqual(expected)
  expect(outcomes(accessoC2, facts)).toEqual(expected)
})

test('C4 e C5 chiedono solo l’iscrizione', () => {
  expect([...outcomes(accessoC4, { l68Listed: true }), ...outcomes(accessoC5, { l68Listed: false })]).toEqual(
    ['met', 'missed'],
  )
})

test('tutte bloccano e dicono il loro servizio', () => {
  const all = [...accessoC1, ...accessoC2, ...accessoC4, ...accessoC5]
  expect(all.every(({ force }) => force === 'blocks')).toBe(true)
  expect(all.map(({ service }) => service).join()).toBe('C1,C1,C1,C2,C2,C2,C4,C5')
})

test('il giorno prima del colloquio non basta, il giorno stesso sì', () => {
  expect(outcomes(accessoC1, READY, '2014-02-28')[2]).toBe('missed')
  expect(outcomes(accessoC1, READY, '2014-03-01')[2]).toBe('met')
})
