import { z } from 'zod'
import { complaint, tick } from '../../../platform/work/index.ts'
import { DID_CHANNELS, UNEMPLOYED_SUPPORTS } from '../../../records/stato/index.ts'
import { Day } from './did-day.schema.ts'

/** The declaration of immediate availability. Left out: given today, at the desk, without support, work before unknown. */
export const RegisterDid = z
  .strictObject({
    personaId: z.uuid(),
    /** First day without work. */
    unemploymentFrom: Day,
    givenOn: Day.optional(),
    channel: z.enum(DID_CHANNELS).default('sportello'),
    neverWorked: tick.optional(),
    lastJobEndedOn: Day.optional(),
    support: z.enum(UNEMPLOYED_SUPPORTS).optional(),
    supportFrom: Day.optional(),
    supportUntil: Day.optional(),
    /** The person heard the declaration and made it hers: due at the desk. */
    declared: tick.default(false),
  })
  .superRefine((did, ctx) => {
    const { unemploymentFrom, neverWorked, lastJobEndedOn, support, supportFrom, supportUntil } = did
    const say = (field: string, it: string, en: string) => ctx.addIssue(complaint({ it, en }, [field]))
    if (neverWorked && lastJobEndedOn)
      say(
        'lastJobEndedOn',
        'Hai scritto che non ha mai lavorato: togli questo giorno, oppure la spunta.',
        'You wrote that she never worked: take this day away, or the tick.',
      )
    if (lastJobEndedOn && lastJobEndedOn > unemploymentFrom)
      say(
        'lastJobEndedOn',
        'L’ultimo lavoro finisce prima del primo giorno senza lavoro.',
        'The last job ends before the first day without work.',
      )
    if (support && !supportFrom)
      say(
        'supportFrom',
        'Scrivi da che giorno riceve il sostegno.',
        'Write from which day the support is paid.',
      )
    if (!support && (supportFrom ?? supportUntil))
      say('support', 'Scegli quale sostegno riceve.', 'Choose which support she receives.')
    if (supportFrom && supportUntil && supportUntil < supportFrom)
      say('supportUntil', 'La fine viene prima dell’inizio.', 'The end comes before the beginning.')
    if (did.channel === 'sportello' && !did.declared)
      say(
        'declared',
        'Leggi la dichiarazione alla persona e chiedile di confermarla.',
        'Read the declaration to the person and ask her to confirm it.',
      )
  })
export type RegisterDid = z.output<typeof RegisterDid>
