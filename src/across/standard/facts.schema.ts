import { z } from 'zod'
import {
  isPlainDate,
  SERVICE_CODES,
  type Facts,
  type PersonaFacts,
  type PlainDate,
} from '../../standard/index.ts'
import {
  DELIVERY_CHANNELS,
  DELIVERY_MODES,
  PART_CODES,
  PERFORMANCE_CODES,
  type DeliveryFacts,
} from '../../standard/index.ts'
import { complaint } from '../../platform/work/index.ts'

/** A civil day, `YYYY-MM-DD`; one that does not exist is named. */
export const Day = z.string().superRefine((text, ctx) => {
  // Terms are added to days: the ends of the calendar are left free.
  if (isPlainDate(text) && text >= '1850-01-01' && text < '2200-01-01') return
  const it = `«${text}» non è un giorno del calendario: scrivi anno-mese-giorno, per esempio 2014-02-28`
  const en = `“${text}” is not a day of the calendar: write year-month-day, for example 2014-02-28`
  ctx.addIssue(complaint({ it, en }))
}) as unknown as z.ZodType<PlainDate, string>

const days = z.int().min(0).max(3660)

const Support = z.strictObject({
  from: Day.optional(),
  until: Day.nullable().optional(),
  requiresUnemployment: z.boolean().optional(),
  whileEmployed: z.boolean().optional(),
  suspendedFrom: Day.nullable().optional(),
})

const Event = z.strictObject({
  kind: z.enum([
    'primo-colloquio',
    'orientamento-collettivo-proposto',
    'formazione-offerta',
    'formazione-iniziata',
    'proposta-inserimento',
  ]),
  on: Day,
  days: days.optional(),
})

export const PersonaFactsInput = z.strictObject({
  subject: z.literal('persona'),
  birthOn: Day.optional(),
  sex: z.enum(['F', 'M']).optional(),
  degree: z.boolean().optional(),
  schoolingDone: z.boolean().optional(),
  neverWorked: z.boolean().optional(),
  lastJobEndedOn: Day.nullable().optional(),
  didOn: Day.nullable().optional(),
  unemploymentFrom: Day.nullable().optional(),
  atRiskOfLongTerm: z.boolean().optional(),
  student: z.boolean().optional(),
  support: Support.nullable().optional(),
  suspensions: z
    .array(z.strictObject({ from: Day, until: Day.nullable() }))
    .max(1000)
    .optional(),
  pattoSignedOn: Day.nullable().optional(),
  events: z.array(Event).max(1000).optional(),
  l68Listed: z.boolean().optional(),
  employabilityLevel: z.int().min(1).max(4).nullable().optional(),
  specificNeed: z.boolean().optional(),
})

const VacancyFactsInput = z.strictObject({
  subject: z.literal('vacancy'),
  requestedOn: Day.optional(),
  publishedOn: Day.nullable().optional(),
  preselectionOn: Day.nullable().optional(),
  rosaSentOn: Day.nullable().optional(),
  rosaSize: z.int().min(0).max(10_000).nullable().optional(),
  companyWantsMore: z.boolean().optional(),
  selectionRequested: z.boolean().optional(),
  selectionStartedOn: Day.nullable().optional(),
  outcomesCheckedOn: Day.nullable().optional(),
  publicAdministration: z.boolean().optional(),
})

const quantity = z.int().min(0).max(1_000_000)

const Delivery = z.strictObject({
  service: z.enum(SERVICE_CODES),
  on: Day,
  mode: z.enum(DELIVERY_MODES),
  minutes: quantity.nullable().optional(),
  participants: z.int().min(1).max(10_000).nullable().optional(),
  operators: z.int().min(1).max(1000).nullable().optional(),
  schoolToWork: z.boolean().nullable().optional(),
  performance: z.enum(PERFORMANCE_CODES).nullable().optional(),
  parts: z.partialRecord(z.enum(PART_CODES), quantity).nullable().optional(),
  placement: z.strictObject({ communicationOn: Day, sentOn: Day.optional() }).nullable().optional(),
  channel: z.enum(DELIVERY_CHANNELS).nullable().optional(),
  competentCentre: z.boolean().nullable().optional(),
})

// An absent key is absent after parsing too: zod only types it as possibly undefined.
/** `{ facts, on }` about a person or a vacancy. */
export const VerdictsInput = z.strictObject({
  facts: z.discriminatedUnion('subject', [
    PersonaFactsInput,
    VacancyFactsInput,
  ]) as unknown as z.ZodType<Facts>,
  on: Day,
})
/** `{ facts, on }` about a person. */
export const LabelsInput = z.strictObject({
  facts: PersonaFactsInput as unknown as z.ZodType<PersonaFacts>,
  on: Day,
})
/** A delivery. */
export const DeliveryInput = Delivery as unknown as z.ZodType<DeliveryFacts>
