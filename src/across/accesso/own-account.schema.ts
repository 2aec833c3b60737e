import { z } from 'zod'
import { PASSWORD_MIN } from '../../records/accesso/index.ts'

/** Whose account, and the session that asks: from the session, never from the form. */
const Own = z.strictObject({ accountId: z.uuid(), tokenHash: z.instanceof(Buffer) })

export const Preferences = Own.extend({ lang: z.enum(['it', 'en']), shortcuts: z.enum(['on', 'off']) })
export const NewPassword = Own.extend({
  current: z.string().min(1).max(200),
  next: z.string().min(PASSWORD_MIN).max(200),
})
export const NewTotp = Own.extend({ secret: z.string().regex(/^[A-Z2-7]{16,64}$/), totp: z.string() })
export const NoTotp = Own.extend({ totp: z.string() })
