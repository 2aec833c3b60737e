import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { IMPRESE, CENTRO } from '../../../records/accesso/index.ts'
import { findAbilitaByName, listAbilitaDette } from '../../../records/abilita/index.ts'
import { listAbilita } from '../../../records/candidato/index.ts'
import { getAzienda } from '../../../records/azienda/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import {
  findVacancy,
  listPublications,
  listVacancies,
  listVacancyVersions,
  nextStates,
  publishedOn,
  vacancyFacts,
  VACANCY_STATES,
  type Vacancy,
  type VacancyState,
} from '../../../records/vacancy/index.ts'
import {
  addDays,
  plainDate,
  vacancyDays,
  verdictsFor,
  type Parameters,
  type Verdict,
} from '../../../standard/index.ts'
import { unlawfulIn } from './lawful.ts'
import { recognise } from './recognise.ts'
import { Board, Checked, OfCompany, OneVacancy, ReadText, SkillsAsked } from './vacancy.schema.ts'

/** A vacancy with what the act says of it today. */
export interface Judged {
  vacancy: Vacancy
  verdicts: Verdict[]
  /** The open or missed deadline that presses most; undefined where none does. */
  pressing: Verdict | undefined
}

const PAGE = 50

/** The vacancies column by column, the pressing ones on top; in a list, page by page. */
export const listBoard = defineQuery({
  name: 'd4.board',
  may: IMPRESE,
  input: Board,
  async run(work, { chi, stato, azienda, q, pagina }) {
    const parameters = await loadParameters(work)
    const filter = {
      ...(chi === 'mie' ? { consulenteId: work.actor.id ?? '' } : { centroCode: work.actor.centro ?? '' }),
      aziendaId: azienda,
      words: q || undefined,
    }
    if (stato) {
      const page = { limit: PAGE, offset: (pagina - 1) * PAGE }
      const { rows, total } = await listVacancies(work, { ...filter, states: [stato] }, page)
      return done({
        columns: [columnOf(stato, rows, { work, parameters, total })],
        pages: Math.ceil(total / PAGE),
      })
    }
    const open = VACANCY_STATES.filter((state) => state !== 'chiusa')
    const columns = []
    for (const state of open) {
      const { rows, total } = await listVacancies(work, { ...filter, states: [state] }, { limit: PAGE })
      columns.push(columnOf(state, rows, { work, parameters, total }))
    }
    const { total } = await listVacancies(work, { ...filter, states: ['chiusa'] }, { limit: 1 })
    columns.push({ state: 'chiusa' as const, rows: [], total, late: 0 })
    return done({ columns, pages: 1 })
  },
})

export interface BoardColumn {
  state: VacancyState
  rows: Judged[]
  total: number
  /** How many of the rows shown are late. */
  late: number
}

function columnOf(
  state: VacancyState,
  found: readonly Vacancy[],
  { work, parameters, total }: { work: Work; parameters: Parameters; total: number },
): BoardColumn {
  const rows = found
    .map((vacancy) => judge(vacancy, work.today, parameters))
    .toSorted((a, b) => (a.pressing?.due ?? '9999').localeCompare(b.pressing?.due ?? '9999'))
  return { state, rows, total, late: rows.filter(({ pressing }) => pressing?.outcome === 'missed').length }
}

function judge(vacancy: Vacancy, today: string, parameters: Parameters): Judged {
  const verdicts = verdictsFor(vacancyFacts(vacancy, publishedOn(vacancy)), plainDate(today), parameters)
  const waiting = verdicts.filter(
    ({ outcome, due, on }) => due !== null && on === null && (outcome === 'open' || outcome === 'missed'),
  )
  const [pressing] =
    vacancy.state === 'chiusa' ? [] : waiting.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  return { vacancy, verdicts, pressing }
}

/** One vacancy: what it asks, its deadlines, where it is published, its writings. */
export const readVacancy = defineQuery({
  name: 'd4.read',
  may: CENTRO,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const judged = judge(vacancy, work.today, await loadParameters(work))
    return done({
      ...judged,
      azienda: await getAzienda(work, vacancy.aziendaId),
      next: nextStates(vacancy),
      publications: await listPublications(work, vacancyId),
      versions: await listVacancyVersions(work, vacancyId),
      unlawful: unlawfulIn(`${vacancy.title}\n${vacancy.tasks}`),
      today: work.today,
    })
  },
})

/** What is understood of a request as it was written or dictated, and what of it may not be asked. Keeps nothing. */
export const recogniseText = defineQuery({
  name: 'd4.recognise',
  may: IMPRESE,
  input: ReadText,
  run: async (work, { text }) =>
    done({ ...recognise(text, await listAbilitaDette(work)), unlawful: unlawfulIn(text) }),
})

/** Until when a vacancy would be published today, and what of it may not be asked. Keeps nothing. */
export const whenPublished = defineQuery({
  name: 'd4.when-published',
  may: IMPRESE,
  input: Checked,
  async run(work, { content }) {
    const today = plainDate(work.today)
    const { publication } = vacancyDays(today, await loadParameters(work))
    return done({
      expiresOn: addDays(today, publication),
      unlawful: unlawfulIn(`${content.title}\n${content.tasks}`),
    })
  },
})

/** A skill to choose; `said` where it was asked for by one of its names. */
export interface Skill {
  id: number
  name: string
  said?: string
}

/** The skills to choose from; first those called as `named` says, whichever of their names it uses. */
export const listSkills = defineQuery({
  name: 'd4.skills',
  may: IMPRESE,
  input: SkillsAsked,
  async run(work, { named }) {
    const found: Skill[] = []
    for (const said of named) {
      const skill = await findAbilitaByName(work, said)
      if (skill) found.push({ ...skill, said })
    }
    return done<Skill[]>([...found, ...(await listAbilita(work))])
  },
})

const OF_COMPANY = 20

/** The latest vacancies of a company. */
export const listOfCompany = defineQuery({
  name: 'd4.of-company',
  may: IMPRESE,
  input: OfCompany,
  run: async (work, { aziendaId }) => {
    const { rows } = await listVacancies(work, { aziendaId }, { limit: OF_COMPANY })
    return done(rows)
  },
})
