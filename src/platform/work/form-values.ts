import { z } from 'zod'

/** A tick of a form, or a boolean of JSON. */
export const tick = z.union([
  z.boolean(),
  z.enum(['on', 'true', 'false']).transform((value) => value !== 'false'),
])

/** A list without repetitions, or one alone as forms send it; empty where nothing is chosen. */
export const several = <T extends z.ZodType>(one: T, most: number) =>
  z
    .union([z.array(one).max(most), one.transform((each) => [each])])
    .default([])
    .transform((list) => [...new Set(list)])
