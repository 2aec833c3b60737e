import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { z } from 'zod'
import { defineCommand, defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  answerQualita,
  findOwnQualita,
  listQualita,
  meanOf,
  writeQualita,
} from '../../../records/qualita/index.ts'
import { listSentRose, listShown } from '../../../records/rosa/index.ts'
import { addDays, plainDate } from '../../../standard/index.ts'
import { HeardQuality, OwnQuality } from './qualita.schema.ts'
import { RosaCode } from './rosa.schema.ts'
import { OneVacancy } from './vacancy.schema.ts'

const holds = (work: Work, codice: string) => work.actor.settings['siul.incontro'] === hashOfCode(codice)

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

/** The company's own answer, by its link. Refused `rosa.collegamento-chiuso`, `qualita.senza-risposta`. */
export const answerQuality = defineCommand({
  name: 'd4.answer-quality',
  may: ['incontro'],
  input: OwnQuality,
  async run(work, { codice, ...given }) {
    const [first] = holds(work, codice) ? await listShown(work) : []
    if (!first) return refused('rosa.collegamento-chiuso')
    if (!(await answerQualita(work, given))) return refused('qualita.senza-risposta')
    const data = { rosa: first.rosaId, vacancy: first.vacancyId, how: 'collegamento', on: work.today }
    work.record({ kind: 'qualita.verificata', service: 'D4', data })
    return done(undefined)
  },
})

/** What the holder of the link answered so far, if anything. */
export const showOwnQuality = defineQuery({
  name: 'd4.own-quality',
  may: ['incontro'],
  input: RosaCode,
  run: async (work, { codice }) => done(holds(work, codice) ? await findOwnQualita(work) : undefined),
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
