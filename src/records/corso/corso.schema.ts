import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { COMUNI } from '../centro/index.ts'
import { Day, PATENTI } from '../persona/index.ts'
import { COSTS, COURSE_LEVELS } from './corso.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const count = (most: number) => z.coerce.number().int().min(1).max(most)
const BELFIORE = new Set(COMUNI.map(({ belfiore }) => belfiore))

/** What a course is. Without `comune` it is held online; `abilita` are names of skills. */
export const CorsoContent = z
  .strictObject({
    title: text(120),
    body: text(120),
    hours: count(3_000),
    comune: z
      .string()
      .superRefine((value, ctx) => {
        if (BELFIORE.has(value)) return
        ctx.addIssue(complaint({ it: 'Scegli un comune umbro.', en: 'Choose a comune of Umbria.' }))
      })
      .nullish(),
    startsOn: Day,
    seats: count(999),
    cost: z.enum(COSTS).default('gratuito'),
    patente: z.enum(PATENTI).nullish(),
    lingua: z
      .string()
      .regex(/^[a-z]{2}$/)
      .nullish(),
    livello: z.enum(COURSE_LEVELS).nullish(),
    abilita: z.array(text(120)).max(10).default([]),
    validFrom: Day.nullish(),
    validUntil: Day.nullish(),
  })
  .superRefine(({ lingua, livello, patente, abilita, validFrom, validUntil }, ctx) => {
    const say = (path: string, it: string, en: string) => ctx.addIssue(complaint({ it, en }, [path]))
    if (Boolean(lingua) !== Boolean(livello))
      say(lingua ? 'livello' : 'lingua', 'Di’ la lingua e il livello.', 'Say the language and the level.')
    if (!lingua && !patente && abilita.length === 0)
      say('patente', 'Di’ che cosa dà il corso.', 'Say what the course gives.')
    if (validFrom && validUntil && validUntil < validFrom)
      say('validUntil', 'Finisce prima di cominciare.', 'It ends before it begins.')
  })
export type CorsoContent = z.output<typeof CorsoContent>
