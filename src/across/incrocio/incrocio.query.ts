import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import {
  countCandidati,
  countEach,
  findCandidati,
  groupsOf,
  searchCandidati,
  type Candidato,
  type Lever,
  type Ricercato,
  type Scored,
} from '../../records/candidato/index.ts'
import type { Rimedi } from '../../records/corso/index.ts'
import { listPersoneByIds, type PersonaTrovata } from '../../records/persona/index.ts'
import { findVacancy, type Vacancy } from '../../records/vacancy/index.ts'
import { findRimedi } from '../corsi/index.ts'
import { bestScore } from './best-score.ts'
import { findUnfair, type Unfair } from './fairness.query.ts'
import { Compared, OfVacancy } from './incrocio.schema.ts'
import { readLeve, type Leve } from './leve.ts'
import { ricercatoOf } from './ricercato.ts'
import { standingsOf, type Standing } from './standing.ts'

/** People on a page of candidates. */
const PAGE = 15
/** The act: more than these are not sent together, unless the company wants otherwise. */
const FEW = 15
const KILOMETRES = [10, 20, 30, 50, 100]

/** Somebody who can do it. */
export interface Found {
  scored: Scored
  persona: PersonaTrovata
  candidato: Candidato
  /** The courses for what she lacks. */
  rimedi: Rimedi
  standing: Standing
}

/** What one lever would do: how many there would be. */
export interface Effect {
  at: number
  count: number
}

export interface Crossing {
  vacancy: Vacancy
  leve: Leve
  asked: Ricercato
  found: Found[]
  total: number
  pages: number
  /** For each requirement, turned the other way. */
  effects: Effect[]
  kilometres: { km: number; count: number }[]
  /** Where there are too many: the two desired requirements that narrow best. */
  narrowing: Effect[]
  unfair: Unfair[]
}

/** The people for a vacancy, best first, how many in all, and what each lever would do before it is pulled. */
export const findCandidates = defineQuery({
  name: 'incrocio.candidates',
  may: IMPRESE,
  input: OfVacancy,
  async run(work, { vacancyId, leve: written, pagina }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const leve = readLeve(written, vacancy.requisiti.length)
    const asked = ricercatoOf(vacancy, leve)
    const { rows, total } = await searchCandidati(work, asked, { limit: PAGE, offset: (pagina - 1) * PAGE })
    const effects = await effectsOf(work, asked)
    const crossing: Crossing = {
      vacancy,
      leve,
      asked,
      found: await withPeople(work, rows, { asked, vacancyId }),
      total,
      pages: Math.ceil(total / PAGE),
      effects,
      kilometres: await kilometresOf(work, vacancy, { leve, total }),
      narrowing: total > FEW ? narrowingOf(effects, asked, total) : [],
      unfair: await findUnfair(work, asked),
    }
    return done(crossing)
  },
})

async function effectsOf(work: Work, asked: Ricercato): Promise<Effect[]> {
  const levers: Lever[] = asked.requisiti.map(({ required }, at) =>
    required ? { without: at } : { require: at },
  )
  const [, ...counts] = await countEach(work, asked, levers)
  return counts.map((count, at) => ({ at, count }))
}

async function kilometresOf(work: Work, vacancy: Vacancy, { leve, total }: { leve: Leve; total: number }) {
  if (vacancy.remote) return []
  const now = leve.km ?? vacancy.radiusKm
  const each: { km: number; count: number }[] = []
  for (const km of [...new Set([...KILOMETRES, vacancy.radiusKm])].toSorted((a, b) => a - b))
    each.push({
      km,
      count: km === now ? total : await countCandidati(work, ricercatoOf(vacancy, { ...leve, km })),
    })
  return each
}

/** The two that leave fewest, and somebody. */
const narrowingOf = (effects: readonly Effect[], { requisiti }: Ricercato, total: number): Effect[] =>
  effects
    .filter(({ at, count }) => requisiti[at]?.required === false && count > 0 && count < total)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, 2)

async function withPeople(
  work: Work,
  rows: readonly Scored[],
  { asked, vacancyId }: { asked: Ricercato; vacancyId: string },
): Promise<Found[]> {
  const ids = rows.map(({ personaId }) => personaId)
  const people = new Map((await listPersoneByIds(work, ids)).map((persona) => [persona.id, persona]))
  const groups = groupsOf(asked)
  const candidates = await findCandidati(work, ids)
  const rimediFor = await findRimedi(work, asked.requisiti)
  const standing = await standingsOf(work, vacancyId)
  return rows.flatMap((scored) => {
    const persona = people.get(scored.personaId)
    const candidato = candidates.find(
      (each) => each.personaId === scored.personaId && groups.includes(each.professionGroup),
    )
    return persona && candidato
      ? [
          {
            scored,
            persona,
            candidato,
            rimedi: rimediFor(asked.requisiti, scored, candidato),
            standing: standing(persona.id),
          },
        ]
      : []
  })
}

/** Up to four people for a vacancy, side by side; whoever does not fit is left out. */
export const compareCandidates = defineQuery({
  name: 'incrocio.compare',
  may: IMPRESE,
  input: Compared,
  async run(work, { vacancyId, persone }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const asked = ricercatoOf(vacancy)
    return done({
      vacancy,
      compared: await withPeople(work, await scoredOf(work, asked, persone), { asked, vacancyId }),
    })
  },
})

/**
 * How some people stand towards what is looked for, required or not: nobody who is near is left out. Each is there once, by the
 * best of her rows, as the match sorts her.
 */
export async function scoredOf(work: Work, asked: Ricercato, people: readonly string[]): Promise<Scored[]> {
  const open = { ...asked, requisiti: asked.requisiti.map((each) => ({ ...each, required: false })) }
  const rows = Map.groupBy(await findCandidati(work, people), ({ personaId }) => personaId)
  return [...new Set(people)].flatMap((id) => bestScore(rows.get(id) ?? [], open) ?? [])
}
