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

test.each(['', '12345', '1234567', 'abcdef', '12 456'])('«%s» is no code', async (token) => {
  expect(await findTotpStep(newTotp('x').secret, token, NOW)).toBeUndefined()
})

test('the address of the QR says whose it is, and keeps a secret that was given', () => {
  const { secret, uri } = newTotp('orientatore', 'JBSWY3DPEHPK3PXPJBSWY3DP')
  expect(secret).toBe('JBSWY3DPEHPK3PXPJBSWY3DP')
  expect(uri).toMatch(/^otpauth:\/\/totp\/SIUL.*orientatore.*secret=JBSWY3DPEHPK3PXPJBSWY3DP/)
})
