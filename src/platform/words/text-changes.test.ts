import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf } from './text-changes.ts'

test('a word that changed goes and comes, the others stay', () =>
  expect(changesOf('Vieni lunedì alle nove.', 'Vieni martedì alle nove.')).toEqual([
    { how: 'stays', text: 'Vieni ' },
    { how: 'goes', text: 'lunedì ' },
    { how: 'comes', text: 'martedì ' },
    { how: 'stays', text: 'alle nove.' },
  ]))

test('what stays and goes is the old text, what stays and comes the new one', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const runs = changesOf(before, after)
      const without = (how: string) =>
        runs
          .filter((run) => run.how !== how)
          .map(({ text }) => text)
          .join('')
      expect(without('comes')).toBe(before)
      expect(without('goes')).toBe(after)
    }),
  ))

test('the same text changed in nothing', () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(changesOf(text, text).filter(({ how }) => how !== 'stays')).toEqual([])
    }),
  ))
