import { expect, test } from 'vitest'
import { plainDate } from '../../../standard/index.ts'
import { proposePercorso, type PercorsoInput } from './percorso.ts'

const today = plainDate('2026-11-10')
const input = (more: Partial<PercorsoInput> = {}): PercorsoInput => ({
  today,
  duties: [],
  referral: undefined,
  professioni: [],
  comune: null,
  ...more,
})
const texts = (rows: readonly { text: string }[]) => rows.map(({ text }) => text)

test('with nothing known it still has something on both sides', () => {
  const { goal, ours, theirs } = proposePercorso(input())
  expect(goal).toBe('Un lavoro')
  expect(ours).toEqual([{ text: 'Ti telefoniamo per sapere come va', by: '2026-12-10' }])
  expect(theirs.length).toBeGreaterThan(1)
})

test('what the law makes us do comes with its days, the nearest first, each once, none past', () => {
  const duties = [
    { rule: 'B2.formazione-tra-sei-e-dodici-mesi', due: plainDate('2027-09-01') },
    { rule: 'D2.proposta-entro-sei-mesi', due: plainDate('2027-03-01') },
    { rule: 'D2.proposta-entro-quattro-mesi', due: plainDate('2027-01-01') },
    { rule: 'B2.orientamento-collettivo-tra-tre-e-sei-mesi', due: plainDate('2026-11-09') },
    { rule: 'A2.primo-colloquio-entro-tre-mesi', due: plainDate('2026-12-01') },
  ]
  expect(proposePercorso(input({ duties })).ours.slice(1)).toEqual([
    { text: 'Ti proponiamo un lavoro adatto a te', by: '2027-01-01' },
    { text: 'Ti proponiamo un corso di almeno 15 giorni', by: '2027-09-01' },
  ])
})

test.each([
  ['servizi-specialistici', true],
  ['entrambi', true],
  ['inserimento-lavorativo', false],
  [undefined, false],
])('referred to %s: the specialist meeting is there: %s', (referral, there) =>
  expect(
    texts(proposePercorso(input({ referral })).ours).includes('Fissiamo il primo incontro specialistico'),
  ).toBe(there),
)

test('never more than five a side', () => {
  const duties = Object.entries({
    'D2.proposta-entro-quattro-mesi': '2027-01-01',
    'D2.proposta-prima-della-fine-del-sostegno': '2027-02-01',
    'B2.orientamento-collettivo-tra-tre-e-sei-mesi': '2027-03-01',
    'B2.formazione-tra-sei-e-dodici-mesi': '2027-09-01',
  }).map(([rule, due]) => ({ rule, due: plainDate(due) }))
  const { ours, theirs } = proposePercorso(input({ duties, referral: 'entrambi' }))
  expect([ours.length, theirs.length <= 5]).toEqual([5, true])
})

test('the goal names at most two jobs and the place', () => {
  const professioni = ['Aiuto cuoco/a', 'Barista', 'Cameriere/a']
  expect(proposePercorso(input({ professioni, comune: 'Perugia' })).goal).toBe(
    'Un lavoro come aiuto cuoco/a o barista vicino a Perugia',
  )
})
