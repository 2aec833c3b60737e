import { z } from 'zod'
import { BODIES, PASSO_MODELS, PASSO_SIDES, PASSO_STEPS } from '../../../records/patto/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { complaint } from '../../../platform/work/index.ts'

const who = z.array(z.enum(BODIES)).max(BODIES.length)
const personaId = z.uuid()
const models = PASSO_MODELS.map(({ code }) => code)

export type AddPasso = z.output<typeof AddPasso>
/** A step to add: a model as it is, or with a day, people, words of its own; or words alone with their side. */
export const AddPasso = z
  .strictObject({
    personaId,
    model: z.enum(models).optional(),
    side: z.enum(PASSO_SIDES).optional(),
    text: z.string().trim().min(1).max(200).optional(),
    from: Day.optional(),
    by: Day.optional(),
    who: who.optional(),
  })
  .superRefine(({ model, side, text, from, by }, ctx) => {
    if (!model && !text)
      ctx.addIssue(
        complaint({ it: 'Scegli un passo, oppure scrivilo', en: 'Choose a step, or write it' }, ['model']),
      )
    if (!model && text && !side)
      ctx.addIssue(complaint({ it: 'Scegli chi lo fa', en: 'Choose who does it' }, ['side']))
    if (from && by && from > by)
      ctx.addIssue(complaint({ it: 'Finisce prima di cominciare', en: 'It ends before it begins' }, ['by']))
  })

const which = { personaId, passoId: z.uuid() }
export const WhichPasso = z.strictObject(which)
/** Another last day for a step (none: `by` left out), or the step taken out of the patto. */
export const AmendPasso = z.strictObject({
  ...which,
  change: z.enum(['data', 'togli']),
  by: Day.optional(),
})
/** How a step goes, with why where it was not kept, and the delivery that kept it. */
export const SetPasso = z.strictObject({
  ...which,
  state: z.enum(PASSO_STEPS),
  note: z.string().trim().min(1).max(500).optional(),
  prestazioneId: z.uuid().optional(),
})
