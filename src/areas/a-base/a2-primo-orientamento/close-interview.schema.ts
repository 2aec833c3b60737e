import { z } from 'zod'
import { CLOSING_MINUTES } from '../../../across/erogazioni/index.ts'

export const CloseInterview = z.strictObject({ prestazioneId: z.uuid(), ...CLOSING_MINUTES })
