import { z } from 'zod'

export const LogIn = z.strictObject({
  username: z.string().trim().min(1).max(60),
  password: z.string().min(1).max(200),
  /** Six digits, where the account has a second factor. */
  totp: z.string().trim().max(10).optional(),
  kind: z.enum(['cookie', 'bearer']).default('cookie'),
})
export type LogIn = z.output<typeof LogIn>
