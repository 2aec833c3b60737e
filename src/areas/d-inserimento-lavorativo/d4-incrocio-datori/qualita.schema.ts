import { z } from 'zod'
import { GIUDIZIO } from '../../../records/qualita/index.ts'

/** What a company said on the phone. */
export const HeardQuality = z.strictObject({ vacancyId: z.uuid(), rosaId: z.uuid(), ...GIUDIZIO })
/** What it says by its own link. */
export const OwnQuality = z.strictObject({ codice: z.string().regex(/^[\w-]{10,60}$/), ...GIUDIZIO })
