import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import {
  ACCORDO_STATES,
  accordoChanges,
  mayRegister,
  sealOf,
  takeStep,
  type AccordoContent,
  type AccordoStep,
} from './accordo.ts'

const d = plainDate
const text: AccordoContent = {
  number: 'PG-A1/2026',
  version: 1,
  service: 'E1',
  azienda: { name: 'Prova srl', partitaIva: '12345678903' },
  centro: 'PG',
  goal: 'Due persone',
  ours: [{ text: 'Mandiamo la rosa', by: d('2026-11-30') }],
  theirs: [{ text: 'Rispondete' }],
  from: d('2026-11-10'),
  until: null,
}

describe('where an agreement may go', () => {
  const possible: Record<string, Partial<Record<AccordoStep, string>>> = {
    bozza: { freeze: 'alla-firma' },
    'alla-firma': { withdraw: 'bozza', sign: 'firmata' },
    firmata: {},
    superata: {},
  }
  for (const state of ACCORDO_STATES)
    for (const step of ['freeze', 'withdraw', 'sign'] as const)
      test(`${state}, ${step}`, () => {
        const next = possible[state]?.[step]
        expect(takeStep(state, step)).toEqual(
          next
            ? { ok: true, value: next }
            : { ok: false, refusal: { code: 'accordo.passo-impossibile', facts: {} } },
        )
      })
})

test.each([
  ['who wrote it', 'anna', false],
  ['who froze it', 'bruno', false],
  ['somebody else', 'carla', true],
  ['nobody', null, false],
])('the signature is registered by %s: %s → %s', (_, who, may) => {
  expect(mayRegister({ draftedBy: 'anna', frozenBy: 'bruno' }, who)).toBe(may)
})

describe('what a version changes', () => {
  test('nothing where it says the same', () => {
    expect(accordoChanges(text, { ...text })).toEqual([])
  })

  test('the aim, the promises of each side, the days', () => {
    const after = {
      ...text,
      goal: 'Tre persone',
      ours: [{ text: 'Mandiamo la rosa', by: d('2026-12-15') }],
      theirs: [{ text: 'Rispondete' }, { text: 'Ci avvisate' }],
      until: d('2027-11-09'),
    }
    expect(accordoChanges(text, after)).toEqual([
      'Scopo: prima «Due persone», ora «Tre persone».',
      'Impegno del centro, «Mandiamo la rosa»: la data passa dal 30/11/2026 al 15/12/2026.',
      'Impegno dell’azienda in più: Ci avvisate.',
      'Vale fino al: prima «senza scadenza», ora «09/11/2027».',
    ])
  })

  test('the day from which it holds, and a promise without two full stops', () => {
    const after = {
      ...text,
      from: d('2026-12-01'),
      theirs: [{ text: 'Rispondete' }, { text: 'Ci avvisate.' }],
    }
    expect(accordoChanges(text, after)).toEqual([
      'Impegno dell’azienda in più: Ci avvisate.',
      'Vale dal: prima «10/11/2026», ora «01/12/2026».',
    ])
    expect(accordoChanges(text, { ...text, theirs: [{ text: 'Rispondete.' }] })).toEqual([])
  })

  test('something is said whatever changes', () => {
    const line = fc.record({ text: fc.stringMatching(/^[a-z]{1,12}$/) })
    const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: (each) => each.text })
    fc.assert(
      fc.property(lines, lines, (ours, other) => {
        const words = (each: readonly { text: string }[]) =>
          JSON.stringify(each.map((one) => one.text).sort())
        const changes = accordoChanges({ ...text, ours }, { ...text, ours: other })
        expect(changes.length > 0).toBe(words(ours) !== words(other))
      }),
    )
  })
})

test('the seal is of the content, in whatever order its keys are', () => {
  const { goal, ...rest } = text
  expect(sealOf({ goal, ...rest })).toBe(sealOf(text))
  expect(sealOf(text)).toMatch(/^[0-9a-f]{64}$/)
  expect(sealOf({ ...text, goal: `${goal}.` })).not.toBe(sealOf(text))
})
