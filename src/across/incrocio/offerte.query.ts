import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  findCandidati,
  groupsOf,
  remedyOf,
  scoreOf,
  type Candidato,
  type Scored,
} from '../../records/candidato/index.ts'
import type { Rimedi } from '../../records/corso/index.ts'
import { listOpenIn, type Vacancy } from '../../records/vacancy/index.ts'
import { findRimedi } from '../corsi/index.ts'
import { openPersona } from '../persona/index.ts'
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
type Fit = Omit<Fitting, 'rimedi'>

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

/** How many of them she can apply for now: for the first page of her file. */
export const countOffers = defineQuery({
  name: 'incrocio.count-offers',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const { isReady, reachedInAll } = await offersFor(work, personaId)
    return done({ isReady, reached: reachedInAll })
  },
})

/** The open vacancies for a person, best first, and those one thing away. The caller logs the opening of her file. */
export async function offersFor(work: Work, personaId: string) {
  const rows = await findCandidati(work, [personaId])
  const groups = rows.map(({ professionGroup }) => professionGroup)
  const fitting = (await listOpenIn(work, groups)).flatMap((vacancy) => fit(vacancy, rows) ?? [])
  const reached = fitting.filter(({ missing }) => missing === null)
  const rimediFor = await findRimedi(
    work,
    fitting.flatMap(({ vacancy }) => vacancy.requisiti),
  )
  const best = (each: readonly Fit[]) =>
    each
      .toSorted((a, b) => b.scored.total - a.scored.total || a.vacancy.number - b.vacancy.number)
      .slice(0, SHOWN)
      .flatMap((one): Fitting[] =>
        // One person: all her rows are in one place.
        rows
          .slice(0, 1)
          .map((who) => ({ ...one, rimedi: rimediFor(one.vacancy.requisiti, one.scored, who) })),
      )
  return {
    isReady: rows.length > 0,
    reached: best(reached),
    reachedInAll: reached.length,
    near: best(fitting.filter(({ missing }) => missing !== null)),
  }
}

function fit(vacancy: Vacancy, rows: readonly Candidato[]): Fit | undefined {
  const asked = ricercatoOf(vacancy)
  const groups = groupsOf(asked)
  const row = rows.find(({ professionGroup }) => groups.includes(professionGroup))
  if (!row) return undefined
  const scored = scoreOf(row, asked)
  if (scored) return { vacancy, scored, missing: null }
  for (const [at, requisito] of asked.requisiti.entries()) {
    if (!requisito.required || remedyOf(requisito) === null) continue
    const requisiti = asked.requisiti.map((each, place) =>
      place === at ? { ...each, required: false } : each,
    )
    const nearly = scoreOf(row, { ...asked, requisiti })
    if (nearly) return { vacancy, scored: nearly, missing: at }
  }
  return undefined
}
