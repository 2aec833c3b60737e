import { z } from 'zod'
import { LANGUAGES } from '../../platform/words/index.ts'
import { MESSAGE_CHANNELS } from '../../records/messaggio/index.ts'

/** A page of her messages, from 1. */
export const MessaggiPage = z.strictObject({ page: z.coerce.number().int().min(1).max(1000) })
/** How she wants to be written to. */
export const Preferenze = z.strictObject({ channel: z.enum(MESSAGE_CHANNELS), lang: z.enum(LANGUAGES) })
