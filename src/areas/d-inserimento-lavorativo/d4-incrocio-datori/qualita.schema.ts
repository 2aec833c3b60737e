import { z } from 'zod'
import { GIUDIZIO } from '../../../records/qualita/index.ts'

/** What a company said on the phone. */
export const HeardQuality = z.strictObject({ vacancyId: z.uuid(), rosaId: z.uuid(), ...GIUDIZIO })
