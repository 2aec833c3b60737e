import { createHash, randomBytes } from 'node:crypto'

/** How long an address opens the patto on the tablet. */
export const FIRMA_MINUTES = 10

/** What the person was identified with, at the desk. */
export const IDENTIFIED_WITH = [
  'carta d’identità',
  'tessera sanitaria',
  'patente',
  'passaporto',
  'permesso di soggiorno',
  'conoscenza personale',
] as const
export type IdentifiedWith = (typeof IDENTIFIED_WITH)[number]

/** An address nobody can guess; only its hash is kept. */
export const newCode = (): string => randomBytes(16).toString('base64url')
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex')

export interface FirmaTimes {
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}
export type FirmaState = 'open' | 'used' | 'revoked' | 'expired'

/** Whether an address may still be signed on. */
export function firmaState({ expiresAt, usedAt, revokedAt }: FirmaTimes, now: Date): FirmaState {
  if (revokedAt) return 'revoked'
  if (usedAt) return 'used'
  return now < expiresAt ? 'open' : 'expired'
}
