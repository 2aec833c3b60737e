import { z } from 'zod'
import { aziendaId } from '../../../across/azienda/index.ts'
import { complaint, several } from '../../../platform/work/index.ts'
import { ADVICE_TOPICS, REFERRALS } from '../../../records/azienda/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { SheetCode } from './sheets.schema.ts'

export const RecordAdvice = z.strictObject({
  aziendaId,
  topics: several(z.enum(ADVICE_TOPICS), ADVICE_TOPICS.length).superRefine((topics, ctx) => {
    if (topics.length === 0)
      ctx.addIssue(complaint({ it: 'Scegli almeno un argomento.', en: 'Choose at least one subject.' }))
  }),
  /** The information sheets left with the company. */
  sheets: several(SheetCode, 50),
  referredTo: several(z.enum(REFERRALS), REFERRALS.length),
  note: z.string().trim().max(2000).optional(),
  minutes: z.coerce.number().int().min(1).max(480),
  on: Day.optional(),
  from: z.string().max(5).optional(),
})

export const ReadAdvice = z.strictObject({ aziendaId })
