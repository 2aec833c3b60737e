import { expect, test } from 'vitest'
import type { Profilo } from '../../../records/profilo/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { isPattoForbidden, textSoFar } from './patto-text.ts'

const today = plainDate('2026-11-10')
const percorso = {
  block: 'percorso',
  state: 'fatto' as const,
  data: { goal: 'Un lavoro', ours: [{ text: 'Noi', by: '2026-12-01' }, {}], theirs: [{ text: 'Tu' }] },
}
const lavori = {
  block: 'lavori',
  state: 'fatto' as const,
  data: { professioni: ['Barista', 'Cuoco/a'], altra: 'Barista', referral: 'entrambi' },
}
const profilo = { class: 4, overrideClass: 2, computedAt: new Date('2026-11-10T23:30:00Z') } as Profilo

test('the text is what the ended parts say; empty rows and repeated jobs are left out', () => {
  expect(textSoFar([percorso, lavori], profilo, today)).toMatchObject({
    goal: 'Un lavoro',
    professioni: ['Barista', 'Cuoco/a'],
    ours: [{ text: 'Noi', by: '2026-12-01' }],
    theirs: [{ text: 'Tu' }],
    // The counsellor's level holds; the day is that of Italy.
    profile: {
      level: 2,
      words: 'La tua distanza dal lavoro è medio-bassa (livello 2 di 4).',
      on: '2026-11-11',
    },
    delivered: [{ service: 'A2', on: '2026-11-10' }],
  })
})

test.each([
  ['no path', [lavori]],
  ['a path not ended', [{ ...percorso, state: 'in-corso' as const }]],
  ['no goal', [{ ...percorso, data: { ...percorso.data, goal: undefined } }]],
  ['nothing of ours', [{ ...percorso, data: { ...percorso.data, ours: [{}] } }]],
  ['nothing of hers', [{ ...percorso, data: { ...percorso.data, theirs: [] } }]],
])('%s: there is no text yet', (_, blocks) => expect(textSoFar(blocks, undefined, today)).toBeUndefined())

test('no patto without the DID, except for who receives a support while employed', () => {
  const facts = { subject: 'persona' as const, support: null }
  expect(isPattoForbidden({ ...facts, didOn: null }, today)).toBe(true)
  expect(isPattoForbidden({ ...facts, didOn: plainDate('2026-11-11') }, today)).toBe(true)
  expect(isPattoForbidden({ ...facts, didOn: today }, today)).toBe(false)
  const support = { from: plainDate('2026-10-01'), whileEmployed: true }
  expect(isPattoForbidden({ ...facts, didOn: null, support }, today)).toBe(false)
})
