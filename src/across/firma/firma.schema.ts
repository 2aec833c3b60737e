import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { readSignaturePng } from '../../records/patto/index.ts'

const codice = z.string().min(1).max(64)

/** What the telephone's browser got for the right code; the API says it in the address. */
const sessione = z.string().max(64).optional()

/** The address of the tablet, or of the telephone. */
export const ShowPatto = z.strictObject({ codice, sessione })
export const AskCode = z.strictObject({ codice })
/** The six digits, pasted with whatever spaces. */
export const EnterCode = z.strictObject({
  codice,
  cifre: z
    .string()
    .max(40)
    .transform((text) => text.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
})

/** A signature: the written name, or the strokes of a finger as the data URL of a PNG. */
const Firma = z.strictObject({
  name: z.string().trim().max(120).optional(),
  png: z.string().max(300_000).optional(),
  strokes: z.coerce.number().int().min(0).max(10_000).optional(),
})

/** One of the three answers; with `agreed` comes the signature, with `disagreed` what to change. */
export const AnswerPatto = z
  .strictObject({
    codice,
    sessione,
    answer: z.enum(['agreed', 'disagreed', 'not-now']),
    /** The promise to change, as it is written. */
    row: z.string().trim().max(300).optional(),
    words: z.string().trim().max(1000).optional(),
    firma: Firma.optional(),
  })
  .superRefine(({ answer, row, words, firma }, ctx) => {
    if (answer === 'disagreed' && !row && !words)
      ctx.addIssue(
        complaint(
          {
            it: 'Scegli che cosa vuoi cambiare, o scrivilo',
            en: 'Choose what you want to change, or write it',
          },
          ['row'],
        ),
      )
    if (answer !== 'agreed' || firma?.name) return
    if (!firma?.png || !firma.strokes)
      ctx.addIssue(
        complaint(
          { it: 'Scrivi il tuo nome o firma con il dito', en: 'Write your name or sign with your finger' },
          ['firma', 'name'],
        ),
      )
    else if (!readSignaturePng(firma.png))
      ctx.addIssue(
        complaint(
          {
            it: 'Il disegno della firma non si legge. Scrivi il tuo nome',
            en: 'The drawing cannot be read. Write your name',
          },
          ['firma', 'name'],
        ),
      )
  })
export type AnswerPatto = z.output<typeof AnswerPatto>
