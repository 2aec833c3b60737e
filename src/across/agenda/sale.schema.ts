import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { Day } from '../../records/persona/index.ts'
import { SALA_USES } from '../../records/sala/index.ts'

const list = <T extends z.ZodType>(of: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(of))

/** A room: how many it seats, whether nobody outside hears, what it is used for. */
export const NewSala = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    seats: z.coerce.number().int().min(1).max(500),
    riservata: z.enum(['si', 'no']).default('no'),
    uses: list(z.enum(SALA_USES)),
  })
  .superRefine(({ uses }, ctx) => {
    const says = { it: 'Scegli almeno un uso.', en: 'Choose at least one use.' }
    if (uses.length === 0) ctx.addIssue(complaint(says, ['uses']))
  })
export const SalaState = z.strictObject({ salaId: z.uuid(), active: z.enum(['si', 'no']) })
export const CloseSala = z
  .strictObject({ salaId: z.uuid(), from: Day, until: Day })
  .superRefine((days, ctx) => {
    const says = { it: 'L’ultimo giorno viene dopo il primo.', en: 'The last day comes after the first.' }
    if (days.until < days.from) ctx.addIssue(complaint(says, ['until']))
  })
export const OneChiusura = z.strictObject({ chiusuraId: z.uuid() })

const Hours = z.coerce.number().int().min(0).max(720)
/** Until how many hours before an appointment it may be moved, from a day on. */
export const Finestra = z.strictObject({ validFrom: Day, personaHours: Hours, operatoreHours: Hours })
