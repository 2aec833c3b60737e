import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { Day } from '../../records/persona/index.ts'

const period = { operatorId: z.uuid(), from: Day, until: Day }
const ordered = ({ from, until }: { from: string; until: string }, ctx: z.core.$RefinementCtx) => {
  const says = { it: 'L’ultimo giorno viene dopo il primo.', en: 'The last day comes after the first.' }
  if (until < from) ctx.addIssue(complaint(says, ['until']))
}

/** Whose absence, and its first and last day. */
export const Absence = z.strictObject(period).superRefine(ordered)
/** `plan` is the mark of the plan as it was shown: another plan is not carried out unseen. */
export const Cover = z.strictObject({ ...period, plan: z.string().max(40).optional() }).superRefine(ordered)
export const OneCopertura = z.strictObject({ coperturaId: z.uuid() })
