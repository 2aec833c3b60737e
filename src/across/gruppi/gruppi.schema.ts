import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { GRUPPO_SERVICES, PRESENCES, ROOM_CODE, tidyRoomCode } from '../../records/gruppo/index.ts'
import { Day } from '../../records/persona/index.ts'

const Service = z.enum(GRUPPO_SERVICES)
const gruppoId = z.uuid()
const personaId = z.uuid()

/** What is checked in a form: nothing, one or many. */
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(item).max(500))

/** An hour of the day as one types it: `9:30`. */
function readHour(text: string, ctx: z.core.$RefinementCtx): string {
  if (/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(text)) return text.replace('.', ':')
  ctx.addIssue(complaint({ it: 'Scrivi l’ora così: 9:30.', en: 'Write the hour like this: 9:30.' }))
  return z.NEVER
}
const Hour = z.string().default('').transform(readHour)
/** Left out, it is not known. */
const MaybeHour = z
  .string()
  .optional()
  .transform((text, ctx) => (text === undefined ? undefined : readHour(text, ctx)))

export const Month = z.strictObject({
  mese: z
    .string()
    .regex(/^2\d{3}-(0[1-9]|1[0-2])$/)
    .optional(),
})
export const OneGruppo = z.strictObject({ gruppoId })
export const OfPersona = z.strictObject({ personaId })

/** Which groups may be made: of a service, after a model; who is due by a day (in thirty days, left out). */
export const Planned = z.strictObject({
  modello: z.uuid().optional(),
  servizio: Service.optional(),
  scadenza: Day.optional(),
})

/**
 * A group to publish: after a model, at one of the proposed moments (`start`) or on a day and hour of one's own, in a room
 * (the first one free, left out) or elsewhere (`place`). `people` are invited where `invite` says so.
 */
export const Publish = z
  .strictObject({
    modelloId: z.uuid(),
    start: z.iso.datetime().optional(),
    on: Day.optional(),
    at: MaybeHour,
    salaId: z.uuid().optional(),
    place: z.string().max(120).optional(),
    conductorId: z.uuid().optional(),
    maxPeople: z.coerce.number().int().min(2).max(200).optional(),
    invite: z.literal('on').optional(),
    people: many(z.uuid()),
  })
  .superRefine(({ start, on, at }, ctx) => {
    if ((on === undefined) !== (at === undefined))
      ctx.addIssue(
        complaint({ it: 'Scrivi il giorno e l’ora.', en: 'Write the day and the hour.' }, [on ? 'at' : 'on']),
      )
    else if (!start && !on) ctx.addIssue(complaint({ it: 'Scegli quando.', en: 'Choose when.' }, ['start']))
  })

/** `walkIn` is for who is already here: she takes no place of the others. */
export const Enrol = z.strictObject({ gruppoId, personaId, walkIn: z.literal('on').optional() })
export const Leave = z.strictObject({ gruppoId, personaId })
export const Transfer = z.strictObject({ gruppoId, personaId, toId: z.uuid() })
export const Certify = z.strictObject({ gruppoId, iscrizioneId: z.uuid() })
export const Cancel = z.strictObject({ gruppoId, reason: z.string().min(3).max(300) })

/** Where a group goes: without a room and a place, to the first room that is free. */
export const Move = z.strictObject({
  gruppoId,
  on: Day,
  at: Hour,
  salaId: z.uuid().optional(),
  place: z.string().max(120).optional(),
  conductorId: z.uuid().optional(),
  reason: z.string().min(3).max(300),
})
export const Note = z.strictObject({ gruppoId, note: z.string().max(2000).optional() })

/** Something to be copied from a screen: tidied, then of one shape. */
const copied = (shape: RegExp, tidy: (typed: string) => string, says: { it: string; en: string }) =>
  z
    .string()
    .default('')
    .transform((typed, ctx) => {
      const code = tidy(typed)
      if (shape.test(code)) return code
      ctx.addIssue(complaint(says))
      return z.NEVER
    })
/** The end of the address in a message (`…/s/7KQ2M9ABCD`), or the whole of it. */
const codice = copied(/^[A-Z0-9]{10}$/, (typed) => typed.trim().toUpperCase().replace(/^.*\//, ''), {
  it: 'Sono i dieci caratteri alla fine del collegamento che ti abbiamo mandato.',
  en: 'They are the ten characters at the end of the link we sent you.',
})
/** The six characters shown in the room. */
const stanza = copied(ROOM_CODE, tidyRoomCode, {
  it: 'Sono le sei lettere e cifre che vedi sullo schermo della sala.',
  en: 'They are the six letters and digits you see on the screen in the room.',
})
export const MyPlace = z.strictObject({ codice })
export const Entry = z.strictObject({ codice, stanza })
/** The code of a room, as it was typed. */
export const Stanza = stanza
export const MyEntry = z.strictObject({ gruppoId: z.uuid(), stanza })

const CalledOne = z.strictObject({
  personaId,
  presence: z.enum(PRESENCES),
  arrived: MaybeHour,
  left: MaybeHour,
})
/** How the roll was called: the hours it began and ended, how many led it, and each one's presence. */
export const Roll = z.strictObject({
  gruppoId,
  from: Hour,
  until: Hour,
  operators: z.coerce.number().int().min(1).max(10).default(1),
  people: z.array(CalledOne).max(500).default([]),
})
/** What it would be worth, with other hours than those of the plan. */
export const Preview = z.strictObject({
  gruppoId,
  from: MaybeHour,
  until: MaybeHour,
  operators: z.coerce.number().int().min(1).max(10).default(1),
})

export const AddModello = z
  .strictObject({
    service: Service,
    title: z.string().min(3).max(80),
    minutes: z.coerce.number().int().min(30).max(480),
    maxPeople: z.coerce.number().int().min(2).max(200),
    schoolToWork: z.literal('on').optional(),
    outputs: many(z.string().max(80)),
    invite: z.string().min(3).max(300),
  })
  .superRefine(({ service, schoolToWork }, ctx) => {
    const says = {
      it: 'L’eccezione per la scuola vale solo per B2.',
      en: 'The exception for schools holds for B2 only.',
    }
    if (schoolToWork && service !== 'B2') ctx.addIssue(complaint(says, ['schoolToWork']))
  })
export const OneModello = z.strictObject({ modelloId: z.uuid() })
