import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { canonical, centroOf, differences, otherJobs, sealOf, type PattoContent } from './content.ts'

const CONTENT: PattoContent = {
  number: 'PG-2026-000123',
  version: 1,
  person: {
    name: 'Maria Serafini',
    codiceFiscale: 'SRFMRA78D52G478P',
    bornOn: plainDate('1978-04-12'),
    bornIn: 'Perugia',
  },
  referente: 'Anna Ricci',
  goal: 'Un lavoro in cucina',
  professioni: ['Aiuto cuoco/a'],
  ours: [{ text: 'Ti telefoniamo', by: plainDate('2026-12-10') }],
  theirs: [{ text: 'Mandi 2 candidature' }],
  conditions: ['Avvisaci prima.'],
  delivered: [],
}

const day = fc
  .integer({ min: 0, max: 300 })
  .map((n) => plainDate(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)))
const passo = fc.record({ text: fc.string({ minLength: 1 }), by: day }, { requiredKeys: ['text'] })
const content = fc.record({
  number: fc.constant('PG-2026-000001'),
  version: fc.integer({ min: 1, max: 9 }),
  person: fc.constant(CONTENT.person),
  referente: fc.string(),
  goal: fc.string(),
  professioni: fc.uniqueArray(fc.string(), { maxLength: 3 }),
  ours: fc.array(passo, { maxLength: 5 }),
  theirs: fc.array(passo, { maxLength: 5 }),
  conditions: fc.array(fc.string(), { maxLength: 3 }),
  delivered: fc.constant([]),
})

/** The same value with every object's keys turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('the seal', () => {
  test('a known text has a known canonical form', () => {
    expect(canonical({ b: [1, { d: null, c: 'è «così»\n' }], a: true, gone: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"è «così»\\n","d":null}]}',
    )
  })
  test('keys go by UTF-16 code unit, not by alphabet (RFC 8785)', () => {
    expect(canonical({ é: 1, z: 2, '😀': 3, '\ufb33': 4 })).toBe('{"z":2,"é":1,"😀":3,"\ufb33":4}')
  })
  test('it does not depend on the order of the keys', () => {
    fc.assert(fc.property(content, (each) => sealOf(each) === sealOf(reversed(each) as PattoContent)))
  })
  test('it survives being written and read back as JSON', () => {
    fc.assert(
      fc.property(
        content,
        (each) => sealOf(JSON.parse(JSON.stringify(each)) as PattoContent) === sealOf(each),
      ),
    )
  })
  test('any change changes it: a letter, a day, whose it is, which version', () => {
    const others: PattoContent[] = [
      { ...CONTENT, goal: 'Un lavoro in Cucina' },
      { ...CONTENT, ours: [{ text: 'Ti telefoniamo', by: plainDate('2026-12-11') }] },
      { ...CONTENT, ours: CONTENT.theirs, theirs: CONTENT.ours },
      { ...CONTENT, person: { ...CONTENT.person, codiceFiscale: 'SRFMRA78D52G478X' } },
      { ...CONTENT, version: 2 },
    ]
    expect(new Set([CONTENT, ...others].map(sealOf)).size).toBe(6)
    expect(sealOf(CONTENT)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the differences', () => {
  test('of a version with itself there are none, nor with its rows in another order', () => {
    fc.assert(fc.property(content, (each) => differences(each, each).length === 0))
    const two = { ...CONTENT, ours: [...CONTENT.ours, { text: 'Ti scriviamo' }] }
    expect(differences(two, { ...two, ours: two.ours.toReversed() })).toEqual([])
  })
  test('two promises of the same words are told apart by their day', () => {
    const [first, second] = [plainDate('2026-12-01'), plainDate('2026-12-20')]
    const call = (by: typeof first) => ({ text: 'Ti telefoniamo', by })
    const both = { ...CONTENT, ours: [call(first), call(second)] }
    expect(differences(both, both)).toEqual([])
    expect(differences(both, { ...both, ours: [call(first)] })).toEqual([
      'Impegno nostro in meno: Ti telefoniamo.',
    ])
  })
  test('are said in sentences that can be read', () => {
    const after: PattoContent = {
      ...CONTENT,
      goal: 'Un lavoro in mensa',
      professioni: [],
      ours: [{ text: 'Ti telefoniamo', by: plainDate('2026-12-20') }],
      theirs: [{ text: 'Vieni al gruppo' }],
      profile: { level: 3, words: 'Livello 3.', on: plainDate('2026-11-10') },
      delivered: [
        { service: 'B1', name: 'Consulenza orientativa specialistica', on: plainDate('2026-11-20') },
      ],
    }
    expect(differences(CONTENT, after)).toEqual([
      'Che cosa vuoi: prima «Un lavoro in cucina», ora «Un lavoro in mensa».',
      'Lavoro in meno: Aiuto cuoco/a.',
      'Impegno nostro, «Ti telefoniamo»: la data passa dal 10/12/2026 al 20/12/2026.',
      'Impegno tuo in più: Vieni al gruppo.',
      'Impegno tuo in meno: Mandi 2 candidature.',
      'Profilo: «Livello 3.».',
      'Servizio ricevuto in più: Consulenza orientativa specialistica, 20/11/2026.',
    ])
  })
  test('a day put on a promise, or taken off it, is a change', () => {
    const dated = { ...CONTENT, theirs: [{ text: 'Mandi 2 candidature', by: plainDate('2026-11-30') }] }
    expect(differences(CONTENT, dated)).toEqual(['Impegno tuo, «Mandi 2 candidature»: entro il 30/11/2026.'])
    expect(differences(dated, CONTENT)).toEqual(['Impegno tuo, «Mandi 2 candidature»: non ha più una data.'])
  })
})

test('the goal is not said twice, and the number says the centre', () => {
  expect(
    otherJobs({ goal: 'Un lavoro come aiuto cuoco/a', professioni: ['Aiuto cuoco/a', 'Barista'] }),
  ).toEqual(['Barista'])
  expect(centroOf(CONTENT)).toBe('PG')
})
