import { randomInt } from 'node:crypto'
import { hashOfCode } from '../../platform/identifiers/index.ts'

/** How long an address opens the text on the tablet. */
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

/** How long a code sent to the same telephone is good. */
export const CODE_MINUTES = 10
/** How often one code may be typed wrong. */
export const CODE_TRIES = 5
/** How many codes an address gives in all, and how many in ten minutes: with the tries, one guess in 20 000. */
export const CODES_IN_ALL = 10
export const CODES_AT_ONCE = 3

/** Six digits, each as likely. */
export const newDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** What is kept of the six digits: useless to whoever has the database, for the address is not there. */
export const hashOfDigits = (code: string, digits: string): string => hashOfCode(`${code} ${digits}`)

/** A number or an address with all but its end covered: `•••567`, `m•••@posta.example`. */
export function covered(sentTo: string): string {
  const [name = '', domain] = sentTo.split('@')
  return domain === undefined ? `•••${sentTo.slice(-3)}` : `${name.slice(0, 1)}•••@${domain}`
}

/** Whether one more code may be sent, given when those of the same address went. */
export function mayAskCode(sentAt: readonly Date[], now: Date): boolean {
  const recent = sentAt.filter((at) => now.getTime() - at.getTime() < CODE_MINUTES * 60_000)
  return sentAt.length < CODES_IN_ALL && recent.length < CODES_AT_ONCE
}
