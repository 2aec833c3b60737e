import { z } from 'zod'
import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { answerAiuto, askAiuto, findOpenDuty, readAiuto } from '../../records/scadenza/index.ts'

const MANAGER = ['responsabile']
/** Who has somebody to ask. */
export const HELPED = CENTRO.filter((role) => role !== 'responsabile')
const line = z.string().trim().min(1).max(300)

/** Passes a duty to the manager of the centre that answers for it, with a line of why. Gives the request. */
export const chiediAiuto = defineCommand({
  name: 'oggi.chiedi-aiuto',
  may: HELPED,
  input: z.strictObject({ personaId: z.uuid(), rule: z.string().max(80), question: line }),
  async run(work, { personaId, rule, question }) {
    const duty = await findOpenDuty(work, { personaId, rule })
    if (!duty) return refused('rinvio.niente-da-rimandare')
    const { centro, id } = work.actor
    const { dueOn, service, centroCode, referenteId } = duty
    if (centroCode !== centro && referenteId !== id) return refused('rinvio.di-altri')
    const asked = await askAiuto(work, { personaId, rule, dueOn, centroCode, question })
    if (!asked.ok) return asked
    work.record({ kind: 'aiuto.chiesto', service, personaId, data: { rule, due: dueOn } })
    return done({ aiutoId: asked.value })
  },
})

/** Answers who asked for help at the actor's centre. Refused `aiuto.gia-risposto`. */
export const rispondiAiuto = defineCommand({
  name: 'oggi.rispondi-aiuto',
  may: MANAGER,
  input: z.strictObject({ aiutoId: z.uuid(), answer: line }),
  async run(work, input) {
    const answered = await answerAiuto(work, input)
    if (!answered.ok) return answered
    const { personaId, rule } = answered.value
    work.record({ kind: 'aiuto.risposto', personaId, data: { rule } })
    return done({ aiutoId: input.aiutoId })
  },
})

/** Puts away an answer that was read. Refused `aiuto.gia-letto`. */
export const leggiAiuto = defineCommand({
  name: 'oggi.leggi-aiuto',
  may: HELPED,
  input: z.strictObject({ aiutoId: z.uuid() }),
  async run(work, { aiutoId }) {
    const read = await readAiuto(work, aiutoId)
    return read.ok ? done({ aiutoId }) : read
  },
})
