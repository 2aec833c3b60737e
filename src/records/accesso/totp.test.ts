import { generate } from 'otplib'
import { expect, test } from 'vitest'
import { findTotpStep, newTotp } from './totp.ts'

const NOW = new Date('2026-11-10T09:04:00Z')
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const codeAt = (secret: string, when: Date) => generate({ secret, epoch: Math.floor(when.getTime() / 1000) })

test('the code of this moment is right, and for half a minute either way', async () => {
  const { secret } = newTotp('orientatore')
  const token = await codeAt(secret, NOW)
  const step = Date.parse('2026-11-10T09:04:00Z') / 30_000
  for (const seconds of [0, 29, -29]) expect(await findTotpStep(secret, token, at(seconds))).toBe(step)
  for (const seconds of [90, -90]) expect(await findTotpStep(secret, token, at(seconds))).toBeUndefined()
})

test('is right from one step before its own to the end of the one after, to the second', async () => {
  const { secret } = newTotp('orientatore')
  const token = await codeAt(secret, NOW)
  const isRight = async (seconds: number) => (await findTotpStep(secret, token, at(seconds))) !== undefined
  expect(await Promise.all([-31, -30, 59, 60].map(isRight))).toEqual([false, true, true, false])
  const later = new Date(at(59).getTime() + 999)
  expect(await findTotpStep(secret, token, later)).toBeDefined()
})

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [2_000_000_000, '279037'],
])('%i seconds after 1970 the secret of RFC 6238 gives %s', async (seconds, token) => {
  const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(await findTotpStep(rfc, token, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

test('digits that are not those of the moment give no step', async () => {
  for (const token of ['287081', '000000', '999999'])
    expect(await findTotpStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', token, new Date(59_000))).toBeUndefined()
})

test.each(['', '12345', '1234567', 'abcdef', '12 456'])('«%s» is no code', async (token) => {
  expect(await findTotpStep(newTotp('x').secret, token, NOW)).toBeUndefined()
})

test('the address of the QR says whose it is, and keeps a secret that was given', () => {
  const { secret, uri } = newTotp('orientatore', 'JBSWY3DPEHPK3PXPJBSWY3DP')
  expect(secret).toBe('JBSWY3DPEHPK3PXPJBSWY3DP')
  expect(uri).toMatch(/^otpauth:\/\/totp\/SIUL.*orientatore.*secret=JBSWY3DPEHPK3PXPJBSWY3DP/)
})
