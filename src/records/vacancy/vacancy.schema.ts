import { z } from 'zod'
import { complaint, tick } from '../../platform/work/index.ts'
import { Requisiti, type Requisito } from '../candidato/index.ts'
import { Day, findProfessione, ORARI } from '../persona/index.ts'

/** How one is hired. */
export const CONTRATTI_OFFERTI = [
  'tempo-indeterminato',
  'tempo-determinato',
  'stagionale',
  'apprendistato',
  'somministrazione',
  'collaborazione',
  'tirocinio',
] as const
export type ContrattoOfferto = (typeof CONTRATTI_OFFERTI)[number]

/** How the company asked. */
export const REQUESTED_HOW = ['telefono', 'email', 'incontro', 'visita', 'portale'] as const
export const PAY_PER = ['ora', 'mese', 'anno'] as const

const MOST_CENTS = 100_000_000
const text = (max: number) => z.string().trim().min(1).max(max)
const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(item))
const cents = z.coerce.number().int().min(1).max(MOST_CENTS).nullish()

const REPEATED = { it: 'Questo requisito c’è già.', en: 'This requirement is there already.' }

const Professione = z.string().superRefine((code, ctx) => {
  const says = { it: 'Scegli una professione dall’elenco.', en: 'Choose an occupation from the list.' }
  if (!findProfessione(code)) ctx.addIssue(complaint(says))
})

/** What a company looks for and what it offers. Money in cents; the place is a comune (its Belfiore code) unless remote. */
export const VacancyContent = z
  .strictObject({
    title: text(120),
    professioni: oneOrMany(Professione).pipe(z.array(z.string()).min(1).max(3)),
    people: z.coerce.number().int().min(1).max(999).default(1),
    tasks: text(4000),
    contract: z.enum(CONTRATTI_OFFERTI),
    durationMonths: z.coerce.number().int().min(1).max(120).nullish(),
    orari: oneOrMany(z.enum(ORARI)),
    weeklyHours: z.coerce.number().int().min(1).max(60).nullish(),
    payFromCents: cents,
    payUntilCents: cents,
    payPer: z.enum(PAY_PER).nullish(),
    comune: z
      .string()
      .regex(/^[A-Z]\d{3}$/)
      .nullish(),
    address: text(200).nullish(),
    radiusKm: z.coerce.number().int().min(1).max(500).default(30),
    remote: tick.default(false),
    requisiti: Requisiti.default([]),
    confidential: tick.default(false),
    l68: tick.default(false),
    publicAdministration: tick.default(false),
    startsOn: Day.nullish(),
  })
  .superRefine((content, ctx) => {
    for (const at of repeatedIn(content.requisiti)) ctx.addIssue(complaint(REPEATED, ['requisiti', at]))
    for (const { field, it, en } of contradictionsIn(content)) ctx.addIssue(complaint({ it, en }, [field]))
  })
export type VacancyContent = z.output<typeof VacancyContent>

/** Written twice a requirement would count twice. Gives the places of those that are there already, required or not. */
function repeatedIn(requisiti: readonly Requisito[]): number[] {
  const said = requisiti.map((each) => JSON.stringify({ ...each, required: true }))
  return said.flatMap((what, at) => (said.indexOf(what) < at ? [at] : []))
}

function contradictionsIn(content: {
  remote: boolean
  comune?: string | null | undefined
  payFromCents?: number | null | undefined
  payUntilCents?: number | null | undefined
  payPer?: string | null | undefined
}): { field: string; it: string; en: string }[] {
  const { remote, comune, payFromCents: from, payUntilCents: until, payPer } = content
  return [
    ...(remote || comune
      ? []
      : [
          {
            field: 'comune',
            it: 'Scegli il comune dove si lavora.',
            en: 'Choose the comune of the workplace.',
          },
        ]),
    ...(until && !from
      ? [{ field: 'payFromCents', it: 'Scrivi anche la paga minima.', en: 'Write the lowest pay too.' }]
      : []),
    ...(from && until && until < from
      ? [
          {
            field: 'payUntilCents',
            it: 'La paga massima è più bassa della minima.',
            en: 'The highest pay is lower than the lowest.',
          },
        ]
      : []),
    ...(from && !payPer
      ? [
          {
            field: 'payPer',
            it: 'Scegli se la paga è all’ora, al mese o all’anno.',
            en: 'Choose per hour, month or year.',
          },
        ]
      : []),
  ]
}
