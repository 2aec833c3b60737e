import { describe, expect, test } from 'vitest'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import {
  CODE_TRIES,
  CODES_IN_ALL,
  covered,
  FIRMA_MINUTES,
  firmaState,
  hashOfDigits,
  mayAskCode,
  newDigits,
} from './firma.ts'

describe('the address of the tablet', () => {
  const openedAt = Date.parse('2026-11-10T10:00:00Z')
  const firma = { expiresAt: new Date(openedAt + FIRMA_MINUTES * 60_000), usedAt: null, revokedAt: null }
  test.each([
    ['2026-11-10T10:00:00.000Z', 'open'],
    ['2026-11-10T10:09:59.999Z', 'open'],
    ['2026-11-10T10:10:00.000Z', 'expired'],
    ['2026-11-11T10:00:00.000Z', 'expired'],
  ])('at %s it is %s', (now, state) => expect(firmaState(firma, new Date(now))).toBe(state))
  test('taken back wins over used, used over expired', () => {
    const [used, late] = [new Date(openedAt), new Date(openedAt + 3_600_000)]
    expect(firmaState({ ...firma, usedAt: used }, late)).toBe('used')
    expect(firmaState({ ...firma, usedAt: used, revokedAt: used }, late)).toBe('revoked')
  })
  test('cannot be guessed, and its hash does not tell it', () => {
    const codes = Array.from({ length: 500 }, newCode)
    expect(new Set(codes).size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^[\w-]{22}$/)
    expect(hashOfCode('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
  })
})

describe('the code sent to the telephone', () => {
  const now = new Date('2026-11-10T09:00:00Z')
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

  test('three in ten minutes, ten in all', () => {
    expect(mayAskCode([], now)).toBe(true)
    expect(mayAskCode([ago(1), ago(2)], now)).toBe(true)
    expect(mayAskCode([ago(1), ago(2), ago(9)], now)).toBe(false)
    expect(mayAskCode([ago(1), ago(2), ago(10)], now)).toBe(true)
    expect(
      mayAskCode(
        Array.from({ length: 9 }, () => ago(60)),
        now,
      ),
    ).toBe(true)
    expect(
      mayAskCode(
        Array.from({ length: 10 }, () => ago(60)),
        now,
      ),
    ).toBe(false)
  })

  test('six digits, kept so that they say nothing without the address', () => {
    for (let i = 0; i < 50; i++) expect(newDigits()).toMatch(/^\d{6}$/)
    expect(hashOfDigits('a', '123456')).not.toBe(hashOfDigits('b', '123456'))
  })

  test('guessing is one chance in twenty thousand, with all the codes and all the tries', () => {
    expect(CODES_IN_ALL * CODE_TRIES).toBe(1_000_000 / 20_000)
  })

  test('three codes at once, counted to the millisecond', () => {
    const tenMinutes = (more: number) => new Date(now.getTime() - 600_000 + more)
    expect(mayAskCode([ago(1), ago(2), tenMinutes(0)], now)).toBe(true)
    expect(mayAskCode([ago(1), ago(2), tenMinutes(1)], now)).toBe(false)
  })

  test('where it went is told by its end only', () => {
    expect(covered('+393331234567')).toBe('•••567')
    expect(covered('maria@posta.example')).toBe('m•••@posta.example')
  })
})
