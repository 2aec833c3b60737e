import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { findAzienda } from '../../../records/azienda/index.ts'
import { countAwaited } from '../../../records/rosa/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import {
  closeVacancy,
  createVacancy,
  findVacancy,
  publishVacancy,
  renewVacancy,
  rewriteVacancy,
  startSelection,
  stepVacancy,
  widenRosa,
  type Vacancy,
} from '../../../records/vacancy/index.ts'
import { plainDate, vacancyDays } from '../../../standard/index.ts'
import { unlawfulIn } from './lawful.ts'
import { isOver } from './vacancy.query.ts'
import { Close, NewVacancy, Publish, Rewrite, SeenVacancy, Step, Widen } from './vacancy.schema.ts'

/** Takes charge of what a company looks for, and publishes it in the same act where asked. */
export const takeVacancy = defineCommand({
  name: 'd4.take',
  may: IMPRESE,
  input: NewVacancy,
  async run(work, { content, publish, reread, text, ...request }) {
    const azienda = await findAzienda(work, request.aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const on = request.requestedOn ?? work.today
    if (on > work.today) return refused('vacancy.nel-futuro')
    const made = await createVacancy(
      work,
      { ...request, requestedOn: plainDate(on), sourceText: text ?? null },
      content,
    )
    const data = { vacancy: made.vacancyId, azienda: azienda.id, on, centro: work.actor.centro }
    work.record({ kind: 'vacancy.richiesta', service: 'D4', data })
    work.record({ kind: 'vacancy.presa-in-carico', service: 'E1', data })
    if (publish) {
      const published = await publishNow(work, { vacancyId: made.vacancyId, version: 1, reread })
      if (!published.ok) return published
    }
    return done(made)
  },
})

/** Publishes on Lavoro per te, Bacheca SPI and ClicLavoro, until the day the region's number gives. */
export const publishVacancyCommand = defineCommand({
  name: 'd4.publish',
  may: IMPRESE,
  input: Publish,
  run: publishNow,
})

async function publishNow(
  work: Work,
  { reread, ...seen }: { vacancyId: string; version: number; reread: boolean },
) {
  const vacancy = await findVacancy(work, seen.vacancyId)
  if (!vacancy) return refused('vacancy.non-trovata')
  const [unlawful] = unlawfulIn(`${vacancy.title}\n${vacancy.tasks}`)
  if (unlawful && !reread) return refused('vacancy.non-si-puo-chiedere', { quote: unlawful.quote })
  if (isOver(vacancy, work.today)) return refused('vacancy.inizio-passato')
  const published = await publishVacancy(work, seen, { days: await daysOf(work) })
  if (!published.ok) return published
  const data = { vacancy: vacancy.id, channel: 'lavoro-per-te', azienda: vacancy.aziendaId, on: work.today }
  work.record({ kind: 'vacancy.pubblicata', service: 'E1', data: { ...data, ...(unlawful && { reread }) } })
  return published
}

/** Keeps it published for as long again, from today. */
export const renewVacancyCommand = defineCommand({
  name: 'd4.renew',
  may: IMPRESE,
  input: SeenVacancy,
  async run(work, seen) {
    const renewed = await renewVacancy(work, seen, { days: await daysOf(work) })
    if (renewed.ok)
      work.record({ kind: 'vacancy.rinnovata', service: 'E1', data: { vacancy: seen.vacancyId } })
    return renewed
  },
})

const daysOf = async (work: Work): Promise<number> =>
  vacancyDays(plainDate(work.today), await loadParameters(work)).publication

/**
 * Writes anew what is looked for and offered. Each writing is kept. What is published is read by all at once: what may not be
 * asked is refused `vacancy.non-si-puo-chiedere` as when it is published, unless somebody read it again.
 */
export const rewriteVacancyCommand = defineCommand({
  name: 'd4.rewrite',
  may: IMPRESE,
  input: Rewrite,
  async run(work, { content, reread, ...seen }) {
    const [unlawful] = unlawfulIn(`${content.title}\n${content.tasks}`)
    const isPublic = (await findVacancy(work, seen.vacancyId))?.publishedAt
    if (unlawful && isPublic && !reread)
      return refused('vacancy.non-si-puo-chiedere', { quote: unlawful.quote })
    if (unlawful && isPublic)
      work.record({ kind: 'vacancy.riletta', service: 'D4', data: { vacancy: seen.vacancyId } })
    return told(work, 'vacancy.modificata', await rewriteVacancy(work, seen, content))
  },
})

/**
 * A step of the board that is done by saying so: preselection begun, outcomes checked. Refused `vacancy.esiti-mancanti` while of
 * somebody whom the company saw nobody knows how it ended: the fifteen days of the act would stop on nothing.
 */
export const stepVacancyCommand = defineCommand({
  name: 'd4.step',
  may: IMPRESE,
  input: Step,
  async run(work, { to, ...seen }) {
    const missing = to === 'esiti' ? await countAwaited(work, seen.vacancyId) : 0
    if (missing > 0) return refused('vacancy.esiti-mancanti', { missing })
    return told(work, STEP[to], await stepVacancy(work, seen, to))
  },
})

const STEP = {
  preselezione: 'vacancy.preselezione-attivata',
  esiti: 'vacancy.esiti-verificati',
  'rosa-inviata': 'vacancy.tornata-alla-rosa',
} as const

/** The selection the company asked begins today. */
export const startSelectionCommand = defineCommand({
  name: 'd4.start-selection',
  may: IMPRESE,
  input: SeenVacancy,
  run: async (work, seen) => told(work, 'vacancy.selezione-avviata', await startSelection(work, seen)),
})

/** The company wants more than fifteen names: who said so is kept with the day. */
export const widenRosaCommand = defineCommand({
  name: 'd4.wants-more',
  may: IMPRESE,
  input: Widen,
  run: async (work, { by, ...seen }) => told(work, 'vacancy.rosa-allargata', await widenRosa(work, seen, by)),
})

/** Closes it and takes it away from where it is published. */
export const closeVacancyCommand = defineCommand({
  name: 'd4.close',
  may: IMPRESE,
  input: Close,
  async run(work, { reason, note, ...seen }) {
    const closed = await closeVacancy(work, seen, { reason, note })
    return told(work, 'vacancy.chiusa', closed)
  },
})

function told(
  work: Work,
  kind: `vacancy.${string}`,
  outcome: Outcome<Vacancy>,
): Outcome<{ vacancyId: string; version: number }> {
  if (!outcome.ok) return outcome
  const { id, version, aziendaId } = outcome.value
  work.record({ kind, service: 'D4', data: { vacancy: id, azienda: aziendaId, on: work.today } })
  return done({ vacancyId: id, version: version + 1 })
}
