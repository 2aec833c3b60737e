import { expect, test } from 'vitest'
import { canTake, mayWitness, takeStep, VERSION_STATES, VERSION_STEPS } from './patto.ts'

/** Every move there is; all the others are refused. */
const MOVES: Record<string, string> = {
  'bozza freeze': 'alla-firma',
  'alla-firma freeze': 'alla-firma',
  'alla-firma withdraw': 'bozza',
  'alla-firma agree': 'firmata',
  'alla-firma disagree': 'non-condivisa',
  'alla-firma defer': 'rinviata',
  'rinviata freeze': 'alla-firma',
  'rinviata withdraw': 'bozza',
  'firmata supersede': 'superata',
}

for (const state of VERSION_STATES)
  for (const step of VERSION_STEPS) {
    const to = MOVES[`${state} ${step}`]
    test(`${state}, ${step}: ${to ?? 'refused'}`, () => {
      expect(canTake(state, step)).toBe(to !== undefined)
      expect(takeStep(state, step)).toEqual(
        to
          ? { ok: true, value: to }
          : { ok: false, refusal: { code: 'patto.passo-impossibile', facts: { state } } },
      )
    })
  }

test('the witness of a paper is neither who wrote the text nor who sent it', () => {
  const version = { draftedBy: 'anna', frozenBy: 'bruno' }
  expect(['anna', 'bruno', 'carla'].map((who) => mayWitness(version, who))).toEqual([false, false, true])
})
