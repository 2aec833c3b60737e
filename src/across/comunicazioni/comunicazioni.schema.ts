import { z } from 'zod'

/** Communications in one call: one transaction holds so many without keeping people waiting. */
export const AT_ONCE = 500

/** Lines as they arrive: each is read by itself, so that a bad one does not stop the others. */
export const ImportComunicazioni = z.strictObject({
  comunicazioni: z.array(z.record(z.string(), z.unknown())).min(1).max(AT_ONCE),
})
export const Nothing = z.strictObject({})
