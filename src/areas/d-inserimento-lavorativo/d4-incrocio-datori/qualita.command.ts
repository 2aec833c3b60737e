import { z } from 'zod'
import { defineCommand, defineQuery, done, refused } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  answerQualita,
  findOwnQualita,
  listQualita,
  meanOf,
  writeQualita,
} from '../../../records/qualita/index.ts'
import { listSentRose } from '../../../records/rosa/index.ts'
import { addDays, plainDate } from '../../../standard/index.ts'
import { HeardQuality } from './qualita.schema.ts'
import { HeldRosa, OwnQuality } from './rosa.schema.ts'
import { COMPANY, shownTo } from './rosa-held.ts'
import { OneVacancy } from './vacancy.schema.ts'

/** The quality check heard on the phone. Refused `rosa.non-inviata`, `qualita.gia-risposta`. */
export const hearQuality = defineCommand({
  name: 'd4.hear-quality',
  may: IMPRESE,
  input: HeardQuality,
  async run(work, { vacancyId, ...given }) {
    const rose = await listSentRose(work, vacancyId)
    if (!rose.some(({ id }) => id === given.rosaId)) return refused('rosa.non-inviata')
    const written = await writeQualita(work, given)
    if (!written.ok) return written
    const data = { rosa: given.rosaId, vacancy: vacancyId, how: 'telefono', on: work.today }
    work.record({ kind: 'qualita.verificata', service: 'D4', data })
    return written
  },
})

/** The company's own answer, by its link or its area. Refused `rosa.collegamento-chiuso`, `qualita.senza-risposta`. */
export const answerQuality = defineCommand({
  name: 'd4.answer-quality',
  may: COMPANY,
  input: OwnQuality,
  async run(work, { codice, rosaId, ...given }) {
    const [first] = await shownTo(work, { codice, rosaId })
    if (!first) return refused('rosa.collegamento-chiuso')
    if (!(await answerQualita(work, given))) return refused('qualita.senza-risposta')
    const data = { rosa: first.rosaId, vacancy: first.vacancyId, how: 'collegamento', on: work.today }
    work.record({ kind: 'qualita.verificata', service: 'D4', data })
    return done(undefined)
  },
})

/** What the company answered so far, if anything. */
export const showOwnQuality = defineQuery({
  name: 'd4.own-quality',
  may: COMPANY,
  input: HeldRosa,
  async run(work, held) {
    const [first] = await shownTo(work, held)
    return done(first && (await findOwnQualita(work)))
  },
})

/** The answers about a vacancy, and the rose nobody answered for yet. */
export const readQuality = defineQuery({
  name: 'd4.quality',
  may: IMPRESE,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const rows = await listQualita(work, { vacancyId })
    const sent = await listSentRose(work, vacancyId)
    return done({ rows, unheard: sent.filter(({ id }) => !rows.some(({ rosaId }) => rosaId === id)) })
  },
})

const A_YEAR = 365

/** What companies said of a centre in a year, with the mean of each question. */
export const readCentreQuality = defineQuery({
  name: 'd4.centre-quality',
  may: ['responsabile'],
  input: z.strictObject({}),
  async run(work) {
    const since = addDays(plainDate(work.today), -A_YEAR)
    const rows = await listQualita(work, { centro: work.actor.centro ?? undefined, since })
    return done({ rows, mean: meanOf(rows), since })
  },
})
