import { expect, test } from 'vitest'
import { hashOfCode, newCode } from './address-code.ts'

test('the secret of an address is 128 bits, in letters that an address holds', () => {
  const codes = Array.from({ length: 200 }, newCode)
  for (const code of codes) {
    expect(code).toMatch(/^[\w-]{22}$/)
    expect(Buffer.from(code, 'base64url')).toHaveLength(16)
  }
  expect(new Set(codes).size).toBe(200)
})

test('what is kept is its SHA-256 (FIPS 180-4), never the secret', () => {
  expect(hashOfCode('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
