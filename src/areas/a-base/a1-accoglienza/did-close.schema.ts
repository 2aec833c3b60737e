import { z } from 'zod'
import { DID_CLOSINGS } from '../../../records/stato/index.ts'
import { Day } from './did-day.schema.ts'

/** The end of a declaration: `on` is the first day on which it is no longer worth. */
export const CloseDid = z.strictObject({
  personaId: z.uuid(),
  didId: z.uuid(),
  reason: z.enum(DID_CLOSINGS),
  on: Day,
})
