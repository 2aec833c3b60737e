import { z } from 'zod'
import { PartitaIva } from '../../../across/azienda/index.ts'
import { complaint } from '../../../platform/work/index.ts'
import { NEED_KINDS } from '../../../records/azienda/index.ts'

const kind = z.enum(NEED_KINDS)

/** One need alone too, as forms send it. */
const Needs = z
  .union([z.array(kind).max(NEED_KINDS.length), kind.transform((one) => [one])])
  .default([])
  .superRefine((needs, ctx) => {
    if (needs.length === 0)
      ctx.addIssue(complaint({ it: 'Scegli di che cosa ha bisogno.', en: 'Choose what it needs.' }))
  })

export const ReadWelcome = z.strictObject({ partitaIva: PartitaIva })

export const Welcome = z.strictObject({
  partitaIva: PartitaIva,
  /** Due where the company has no file yet: it is made. */
  name: z.string().trim().min(2).max(200).optional(),
  /** The companies with a similar name were looked at. */
  seen: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
  needs: Needs,
  detail: z.string().trim().max(1000).optional(),
  /** Who is to answer. */
  consulenteId: z.uuid(),
  /** When the conversation began; a number of the queue in front of the actor says it better. */
  startedAt: z.iso.datetime().optional(),
})

export const OnePromise = z.strictObject({ fabbisognoId: z.uuid() })
