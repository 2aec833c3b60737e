import { createHash, randomBytes } from 'node:crypto'

/** The secret of an address that only its holder opens (`/firma/…`, `/proposta/…`): 128 bits. */
export const newCode = (): string => randomBytes(16).toString('base64url')

/** How it is kept: SHA-256, hex. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex')
