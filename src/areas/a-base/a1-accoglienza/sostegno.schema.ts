import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import { SUPPORT_CODES, SUPPORT_KINDS } from '../../../records/stato/index.ts'
import { Day } from './did-day.schema.ts'

/** An income support. `suspendedFrom`: suspended from work since, for those paid while employed. */
export const AddSostegno = z
  .strictObject({
    personaId: z.uuid(),
    kind: z.enum(SUPPORT_CODES),
    from: Day,
    until: Day.optional(),
    suspendedFrom: Day.optional(),
  })
  .superRefine(({ kind, from, until, suspendedFrom }, ctx) => {
    const say = (field: string, it: string, en: string) => ctx.addIssue(complaint({ it, en }, [field]))
    if (until && until < from)
      say('until', 'La fine viene prima dell’inizio.', 'The end comes before the beginning.')
    if (suspendedFrom && !SUPPORT_KINDS[kind].whileEmployed)
      say(
        'suspendedFrom',
        'Questo sostegno è di chi non ha un lavoro: togli la sospensione.',
        'This support is for who has no job: take the suspension away.',
      )
  })

/** The last day of a support. */
export const CloseSostegno = z.strictObject({ personaId: z.uuid(), sostegnoId: z.uuid(), until: Day })
