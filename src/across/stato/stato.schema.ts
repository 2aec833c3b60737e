import { z } from 'zod'
import { complaint, tick } from '../../platform/work/index.ts'
import { Day } from '../../records/persona/index.ts'
import { CHOICES, WORK_KINDS } from '../../records/rapporto/index.ts'
import { PERDITA_REASONS } from '../../records/stato/index.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

export const OfPersona = z.strictObject({ personaId: z.uuid() })

const said = {
  personaId: z.uuid(),
  employerName: text(200),
  /** Codice fiscale or partita IVA, where it is known. */
  employerCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(\d{11}|[A-Z]{6}[A-Z\d]{10})$/)
    .nullish(),
  ateco: z
    .string()
    .trim()
    .regex(/^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$/)
    .nullish(),
  contract: z.enum(WORK_KINDS),
  from: Day,
  /** The last day included; left out while it goes on. */
  until: Day.nullish(),
  openEnded: tick.default(false),
  weeklyHours: z.coerce.number().min(1).max(168).nullish(),
  /** What it gives in a year, whole cents. */
  yearlyIncomeCents: z.coerce.number().int().min(0).max(100_000_000).nullish(),
}

const endsAfter = (
  { from, until }: { from: string; until?: string | null | undefined },
  ctx: z.RefinementCtx,
) => {
  if (until && until < from)
    ctx.addIssue(
      complaint({ it: 'La fine viene prima dell’inizio.', en: 'The end comes before the beginning.' }, [
        'until',
      ]),
    )
}

export const DeclareWork = z.strictObject(said).superRefine(endsAfter)
const seen = { rapportoId: z.uuid(), version: z.coerce.number().int().min(1) }
export const CorrectWork = z.strictObject({ ...said, ...seen }).superRefine(endsAfter)
export const RemoveWork = z.strictObject({ personaId: z.uuid(), ...seen, reason: text(500) })

/** Of a work told twice: which telling counts, and why. `declaredId` is a line of the scheda or work declared here. */
export const Reconcile = z.strictObject({
  personaId: z.uuid(),
  rapportoId: z.uuid(),
  declaredId: z.uuid(),
  choice: z.enum(CHOICES),
  reason: text(500),
})

export const OpenPerdita = z.strictObject({
  personaId: z.uuid(),
  reason: z.enum(PERDITA_REASONS),
  facts: text(2000),
  /** First day without the status. */
  lostOn: Day,
})
const perdita = { personaId: z.uuid(), perditaId: z.uuid() }
export const OnePerdita = z.strictObject(perdita)
export const ObservePerdita = z.strictObject({ ...perdita, observations: text(4000) })
export const DecidePerdita = z.strictObject({
  ...perdita,
  outcome: z.enum(['confermata', 'archiviata']),
  reason: text(2000),
})
export const AnnulPerdita = z.strictObject({ ...perdita, reason: text(2000) })
export const PrintPerdita = z.strictObject({ ...perdita, paper: z.enum(['avvio', 'decisione']) })
