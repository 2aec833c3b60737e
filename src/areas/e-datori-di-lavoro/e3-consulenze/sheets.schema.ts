import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { plainDate } from '../../../standard/index.ts'

const PlainDay = Day.transform(plainDate)

/** The name of a sheet in its address. */
export const SheetCode = z
  .string()
  .max(80)
  .regex(/^[a-z\d]+(-[a-z\d]+)*$/)

/** One sentence a line, as a text area gives them. */
const Lines = z
  .string()
  .max(4000)
  .default('')
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .superRefine((lines, ctx) => {
    if (lines.length === 0 || lines.length > 12)
      ctx.addIssue(
        complaint({
          it: 'Scrivi da 1 a 12 frasi, una per riga.',
          en: 'Write 1 to 12 sentences, one a line.',
        }),
      )
  })

const content = {
  title: z.string().trim().min(5).max(120),
  lines: Lines,
  source: z
    .string()
    .trim()
    .max(200)
    .default('')
    .superRefine((source, ctx) => {
      if (!/\d{4}/.test(source))
        ctx.addIssue(
          complaint({
            it: 'Scrivi dove sta la norma, con l’anno: per esempio L. 92/2012, art. 4.',
            en: 'Write where the rule is, with its year: for example L. 92/2012, art. 4.',
          }),
        )
    }),
  /** When the rule begins and ends to hold. */
  from: PlainDay,
  until: PlainDay.optional(),
}

const validFrom = PlainDay

function endsAfterItBegins(given: { from: string; until?: string | undefined }, ctx: z.RefinementCtx): void {
  if (given.until !== undefined && given.until < given.from)
    ctx.addIssue(
      complaint({ it: 'Finirebbe prima di cominciare.', en: 'It would end before it begins.' }, ['until']),
    )
}

export const ListSheets = z.strictObject({})
export const ReadSheet = z.strictObject({ code: SheetCode })
/** `seen` is the number of the last version whoever writes has read: 0 where there is none. */
export const ChangeSheet = z
  .strictObject({ code: SheetCode, seen: z.coerce.number().int().min(0).max(10_000), validFrom, ...content })
  .superRefine(endsAfterItBegins)
export const CreateSheet = z.strictObject({ validFrom, ...content }).superRefine(endsAfterItBegins)
