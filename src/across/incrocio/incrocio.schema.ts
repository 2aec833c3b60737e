import { z } from 'zod'

/** A vacancy seen through levers (`leve`: `r2` relaxes the third requirement, `s4` requires the fifth, `k15` looks within 15 km). */
export const OfVacancy = z.strictObject({
  vacancyId: z.uuid(),
  leve: z.string().max(200).default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** At most four people side by side. */
export const Compared = z.strictObject({
  vacancyId: z.uuid(),
  persone: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.uuid()).min(1).max(4),
  ),
})

export const OfPersona = z.strictObject({ personaId: z.uuid() })
