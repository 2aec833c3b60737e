import { z } from 'zod'

const label = z.string().trim().min(1).max(250)

export const TakeAbilita = z.strictObject({
  abilita: z
    .array(
      z.strictObject({
        uri: z.url().max(310),
        name: label,
        names: z.array(label).max(200),
        codes: z.array(z.string()).max(0).default([]),
      }),
    )
    .min(1)
    .max(50_000),
})
export const TakeProfessioni = z.strictObject({
  professioni: z
    .array(z.strictObject({ code: z.string().regex(/^\d\.\d\.\d\.\d\.\d$/), name: label }))
    .min(1)
    .max(50_000),
})
/** `said` becomes another name of the skill called `name`. */
export const JoinName = z.strictObject({
  said: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(250),
})
export const NoMore = z.strictObject({})
