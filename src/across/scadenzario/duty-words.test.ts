import { describe, expect, test } from 'vitest'
import { rulesAbout } from '../../standard/index.ts'
import { dutyName, dutyRule } from './duty-words.ts'

const RULES = rulesAbout('persona').map(({ code }) => code)

describe.each(['it', 'en'] as const)('what is owed to a person, in words (%s)', (lang) => {
  test('every duty of the act has a short name and a sentence, none its code', () => {
    for (const rule of RULES) {
      expect(dutyName(rule, lang)).not.toContain('.')
      expect(dutyName(rule, lang).split(' ').length).toBeLessThanOrEqual(9)
      expect(dutyRule(rule, lang)).toMatch(/^\p{Lu}.*\.$/u)
      expect(dutyRule(rule, lang)).not.toContain(rule)
    }
  })

  test('no two are called alike', () => {
    expect(new Set(RULES.map((rule) => dutyName(rule, lang))).size).toBe(RULES.length)
  })
})
