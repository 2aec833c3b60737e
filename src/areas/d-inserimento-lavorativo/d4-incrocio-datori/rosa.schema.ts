import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { GIUDIZIO } from '../../../records/qualita/index.ts'
import { EMPLOYER_REASONS, OUTCOMES_OF_ROSA } from '../../../records/rosa/index.ts'

const many = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()).max(100))
const person = { vacancyId: z.uuid(), personaId: z.uuid() }

/** `how`: how the person is asked; by message she gets a link of her own. */
export const TakeIn = z.strictObject({ vacancyId: z.uuid(), persone: many })
export const OnePerson = z.strictObject(person)
export const Sentence = z.strictObject({ ...person, sentence: z.string().trim().max(300).optional() })
export const OneRosa = z.strictObject({ vacancyId: z.uuid(), rosaId: z.uuid() })

/** `communication` is due for who was hired where it is known: it counts and frees the hours only with it. */
export const Outcome = z
  .strictObject({
    vacancyId: z.uuid(),
    rosaId: z.uuid(),
    personaId: z.uuid(),
    outcome: z.enum(OUTCOMES_OF_ROSA),
    reason: z.string().trim().min(1).max(500).optional(),
    communication: z.string().trim().min(1).max(60).optional(),
    communicationOn: Day.optional(),
  })
  .superRefine(({ outcome, communication, communicationOn }, context) => {
    // Half of it would count for nothing, and whoever wrote it would think that it counts.
    if (!communication !== !communicationOn) context.addIssue(complaint(HALF, ['communication']))
    if (communication && outcome !== 'assunta') context.addIssue(complaint(NOT_HIRED, ['communication']))
  })

const HALF = {
  it: 'Della comunicazione obbligatoria servono il codice e il giorno: scrivili tutti e due, oppure nessuno.',
  en: 'Of the mandatory communication both the code and the day are needed: write both, or neither.',
}
const NOT_HIRED = {
  it: 'La comunicazione obbligatoria va con l’esito «Assunta»: scegli quello, oppure togli il codice.',
  en: 'The mandatory communication goes with the outcome «Hired»: choose that, or take the code away.',
}

/** Which rosa a company holds: that of the secret in its link, or one of its own, from its area. */
const held = {
  codice: z
    .string()
    .regex(/^[\w-]{10,60}$/)
    .optional(),
  rosaId: z.uuid().optional(),
}
export const HeldRosa = z.strictObject(held)
export type RosaHeld = z.output<typeof HeldRosa>
/** A «no» has its reason: the person is written a message that comes from it. */
export const CompanyAnswer = z
  .strictObject({
    ...held,
    personaId: z.uuid(),
    answer: z.enum(['interessa', 'no']),
    reason: z.enum(EMPLOYER_REASONS).optional(),
  })
  .superRefine(({ answer, reason }, context) => {
    if (answer === 'no' && !reason) context.addIssue(complaint(NO_REASON, ['reason']))
  })

const NO_REASON = { it: 'Dicci perché: scegli un motivo.', en: 'Tell us why: choose a reason.' }
export const CompanyOutcome = z.strictObject({
  ...held,
  personaId: z.uuid(),
  outcome: z.enum(['assunta', 'non-assunta', 'rinuncia', 'non-presentata']),
})
export const OwnQuality = z.strictObject({ ...held, ...GIUDIZIO })
