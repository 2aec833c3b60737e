import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { several, tick } from './form-values.ts'

describe('a tick', () => {
  test.each([
    [true, true],
    [false, false],
    ['on', true],
    ['true', true],
    ['false', false],
  ])('%o is %o', (given, said) => {
    expect(tick.parse(given)).toBe(said)
  })

  test.each(['', 'off', 'ON', 'yes', 0, 1, null, undefined, ['on']])('%o is none', (given) => {
    expect(tick.safeParse(given).success).toBe(false)
  })
})

describe('several', () => {
  const colours = several(z.enum(['rosso', 'verde', 'blu']), 3)

  test.each([
    [undefined, []],
    [[], []],
    ['rosso', ['rosso']],
    [
      ['verde', 'rosso'],
      ['verde', 'rosso'],
    ],
    [
      ['blu', 'blu', 'rosso'],
      ['blu', 'rosso'],
    ],
  ])('%j is the list %j', (given, list) => {
    expect(colours.parse(given)).toEqual(list)
  })

  test.each(['giallo', ['rosso', 'giallo'], null, '', ['rosso', 'verde', 'blu', 'rosso'], { 0: 'rosso' }])(
    '%j is refused',
    (given) => {
      expect(colours.safeParse(given).success).toBe(false)
    },
  )
})
