import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { COLLOQUIO_QUESTIONNAIRE } from '../../../standard/index.ts'
import { FIELDS, SAVED_BLOCKS } from './blocks.ts'

const text = (max: number) => z.string().trim().max(max)

const Row = z.strictObject({ text: text(200).optional(), by: Day.optional() })

/** Rows as a list, or as forms send them: `{ "0": …, "1": … }`. */
const rows = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : value,
  z.array(Row).max(12).optional(),
)

const answers = z.record(z.string(), z.string())

/** One part of the interview, whole: what is left out was cleared. `version` is the one it was written over, 0 the first time. */
export const SaveBlock = z
  .strictObject({
    prestazioneId: z.uuid(),
    block: z.enum(SAVED_BLOCKS),
    version: z.coerce.number().int().min(0).default(0),
    /** `fatto` ends the part, `dopo` leaves it for later with a reason; left out, it goes on. */
    esito: z.enum(['fatto', 'dopo']).optional(),
    motivo: text(300).optional(),
    altre: text(2000).optional(),
    answers: answers.optional(),
    level: z.coerce.number().int().min(1).max(4).optional(),
    levelReason: text(500).optional(),
    disagreement: text(1000).optional(),
    professioni: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(text(120)).max(8).optional(),
    ),
    altra: text(120).optional(),
    referral: z.enum(['inserimento-lavorativo', 'entrambi', 'servizi-specialistici']).optional(),
    goal: text(300).optional(),
    ours: rows,
    theirs: rows,
    text: text(8000).optional(),
  })
  .superRefine((input, ctx) => {
    const common = ['prestazioneId', 'block', 'version', 'esito', 'motivo']
    const own: readonly string[] = [...common, ...FIELDS[input.block]]
    const foreign = Object.entries(input).filter(([key, value]) => value !== undefined && !own.includes(key))
    if (foreign.length > 0)
      ctx.addIssue({ code: 'unrecognized_keys', keys: foreign.map(([key]) => key), input, path: [] })
    if (input.esito === 'dopo' && !input.motivo)
      ctx.addIssue(
        complaint({ it: 'Scrivi perché lo lasci per dopo', en: 'Write why you leave it for later' }, [
          'motivo',
        ]),
      )
    for (const issue of profileIssues(input)) ctx.addIssue(issue)
  })
export type SaveBlock = z.output<typeof SaveBlock>

type OfProfile = {
  block: string
  esito?: unknown
  answers?: Record<string, string>
  level?: number
  levelReason?: string
}

/** Answers are of the questionnaire; to close the part all are there, and a level of one's own has its reason. */
function profileIssues(input: {
  [K in keyof OfProfile]: OfProfile[K] | undefined
}) {
  const { block, esito, answers = {}, level, levelReason } = input
  if (block !== 'profilazione') return []
  const { questions } = COLLOQUIO_QUESTIONNAIRE
  const wrong = Object.entries(answers).filter(
    ([id, option]) => !questions.some((q) => q.id === id && q.options.some((each) => each.id === option)),
  )
  const unanswered = esito === 'fatto' ? questions.filter(({ id }) => !Object.hasOwn(answers, id)) : []
  return [
    ...wrong.map(([id]) =>
      complaint({ it: 'Scegli una delle risposte', en: 'Choose one of the answers' }, ['answers', id]),
    ),
    ...unanswered.map(({ id, topic }) =>
      complaint({ it: `Manca la risposta: ${topic.it}`, en: `The answer is missing: ${topic.en}` }, [
        'answers',
        id,
      ]),
    ),
    ...(level !== undefined && !levelReason
      ? [
          complaint(
            { it: 'Scrivi perché scegli un altro livello', en: 'Write why you choose another level' },
            ['levelReason'],
          ),
        ]
      : []),
  ]
}
