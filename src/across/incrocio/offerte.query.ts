import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { findCandidati, remedyOf, type Candidato, type Scored } from '../../records/candidato/index.ts'
import type { Rimedi } from '../../records/corso/index.ts'
import { listRecommending } from '../../records/raccomandazione/index.ts'
import { listOpenNear, listVacanciesByIds, type Asking, type Vacancy } from '../../records/vacancy/index.ts'
import { findRimedi } from '../corsi/index.ts'
import { openPersona } from '../persona/index.ts'
import { bestScore } from './best-score.ts'
import { OfPersona } from './incrocio.schema.ts'
import { ricercatoOf } from './ricercato.ts'

export interface Fitting {
  vacancy: Vacancy
  scored: Scored
  /** The place of the one requirement she lacks, where something can be done about it. */
  missing: number | null
  /** The courses for what she lacks. */
  rimedi: Rimedi
}
type Fit = Omit<Fitting, 'rimedi' | 'vacancy'> & { vacancy: Asking }

const SHOWN = 20

/**
 * The open vacancies for a person by the same rules and with the same reasons; then those she would reach with one thing
 * more. `isReady` is false where her scheda says no occupation or no availability.
 */
export const findOffers = defineQuery({
  name: 'incrocio.offers',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'candidature' })
    if (!persona) return refused('accesso.non-trovata')
    return done({ persona, ...(await offersFor(work, personaId)) })
  },
})

/** How many of them she can apply for now, and for how many of these she is among the best: for the first page of her file. */
export const countOffers = defineQuery({
  name: 'incrocio.count-offers',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const { isReady, reached } = await reachedBy(work, personaId)
    return done({ isReady, reached: reached.size, first: await countFirst(work, personaId, reached) })
  },
})

/** For how many open vacancies a person is among the best. */
export const countRecommended = defineQuery({
  name: 'incrocio.count-recommended',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const { reached } = await reachedBy(work, personaId)
    return done({ vacancies: await countFirst(work, personaId, reached) })
  },
})

/** The open vacancies she can apply for now, by id. */
async function reachedBy(work: Work, personaId: string): Promise<{ isReady: boolean; reached: Set<string> }> {
  const rows = await findCandidati(work, [personaId])
  const fitting = (await listNear(work, rows)).filter((vacancy) => bestScore(rows, ricercatoOf(vacancy)))
  return { isReady: rows.length > 0, reached: new Set(fitting.map(({ id }) => id)) }
}

/** Recommendations follow within a minute: what she cannot reach any more does not count meanwhile. */
const countFirst = async (work: Work, personaId: string, reached: ReadonlySet<string>): Promise<number> =>
  (await listRecommending(work, personaId)).filter((id) => reached.has(id)).length

/** The open vacancies for a person, best first, and those one thing away. The caller logs the opening of her file. */
export async function offersFor(work: Work, personaId: string) {
  const rows = await findCandidati(work, [personaId])
  const fitting = (await listNear(work, rows)).flatMap((vacancy) => fit(vacancy, rows) ?? [])
  const reached = fitting.filter(({ missing }) => missing === null)
  const first = firstOf(reached)
  const shown = await withVacancies(work, rows, [
    ...first,
    ...firstOf(fitting.filter(({ missing }) => missing !== null)),
  ])
  return {
    isReady: rows.length > 0,
    reached: shown.filter(({ missing }) => missing === null),
    reachedInAll: reached.length,
    near: shown.filter(({ missing }) => missing !== null),
  }
}

/** The open vacancies that look for one of her trades where she lives. */
async function listNear(work: Work, rows: readonly Candidato[]): Promise<Asking[]> {
  const [who] = rows
  if (!who) return []
  // One person: all her rows are in one place.
  const { cell, x, y, commute } = who
  const groups = rows.map(({ professionGroup }) => professionGroup)
  return listOpenNear(work, { groups, cell, x, y, commute })
}

const firstOf = (each: readonly Fit[]): Fit[] =>
  each
    .toSorted((a, b) => b.scored.total - a.scored.total || a.vacancy.number - b.vacancy.number)
    .slice(0, SHOWN)

/** All that is told of those that are shown. */
async function withVacancies(
  work: Work,
  rows: readonly Candidato[],
  shown: readonly Fit[],
): Promise<Fitting[]> {
  const found = await listVacanciesByIds(
    work,
    shown.map(({ vacancy }) => vacancy.id),
  )
  const vacancies = new Map(found.map((vacancy) => [vacancy.id, vacancy]))
  const rimediFor = await findRimedi(
    work,
    found.flatMap(({ requisiti }) => requisiti),
  )
  return shown.flatMap((one): Fitting[] => {
    const vacancy = vacancies.get(one.vacancy.id)
    const [who] = rows
    return vacancy && who ? [{ ...one, vacancy, rimedi: rimediFor(vacancy.requisiti, one.scored, who) }] : []
  })
}

function fit(vacancy: Asking, rows: readonly Candidato[]): Fit | undefined {
  const asked = ricercatoOf(vacancy)
  const scored = bestScore(rows, asked)
  if (scored) return { vacancy, scored, missing: null }
  for (const [at, requisito] of asked.requisiti.entries()) {
    if (!requisito.required || remedyOf(requisito) === null) continue
    const requisiti = asked.requisiti.map((each, place) =>
      place === at ? { ...each, required: false } : each,
    )
    const nearly = bestScore(rows, { ...asked, requisiti })
    if (nearly) return { vacancy, scored: nearly, missing: at }
  }
  return undefined
}
