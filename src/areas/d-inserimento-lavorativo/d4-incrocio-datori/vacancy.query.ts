import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { IMPRESE, CENTRO } from '../../../records/accesso/index.ts'
import { findAbilitaByName, listAbilitaDette } from '../../../records/abilita/index.ts'
import { listAbilita } from '../../../records/candidato/index.ts'
import { getAzienda } from '../../../records/azienda/index.ts'
import { countNames, type RosaCount } from '../../../records/rosa/index.ts'
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
    const page = { limit: PAGE, offset: stato ? (pagina - 1) * PAGE : 0 }
    const columns: BoardColumn[] = []
    for (const state of stato ? [stato] : VACANCY_STATES) {
      const { rows, total } = await listVacancies(work, { ...filter, states: [state] }, page)
      const shown = stato || state !== 'chiusa' ? rows : []
      const judged = shown.map((vacancy) => judge(vacancy, work.today, parameters))
      columns.push(columnOf(state, await withNames(work, judged), total))
    }
    return done({ columns, pages: stato ? Math.ceil((columns[0]?.total ?? 0) / PAGE) : 1 })
  },
})

/** A vacancy on the board, with how far its rosa is. */
export interface OnBoard extends Judged {
  names: RosaCount | undefined
}

async function withNames(work: Work, judged: readonly Judged[]): Promise<OnBoard[]> {
  const counts = await countNames(
    work,
    judged.map(({ vacancy }) => vacancy.id),
  )
  return judged.map((row) => ({ ...row, names: counts.get(row.vacancy.id) }))
}

export interface BoardColumn {
  state: VacancyState
  rows: OnBoard[]
  total: number
  /** How many of the rows shown are late. */
  late: number
}

/** What is due first on top. */
export const pressingFirst = (rows: readonly OnBoard[]): OnBoard[] =>
  rows.toSorted((a, b) => (a.pressing?.due ?? '9999').localeCompare(b.pressing?.due ?? '9999'))

const columnOf = (state: VacancyState, rows: readonly OnBoard[], total: number): BoardColumn => ({
  state,
  rows: pressingFirst(rows),
  total,
  late: rows.filter(({ pressing }) => pressing?.outcome === 'missed').length,
})

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

/** Whether the work of a vacancy should have begun before a day. */
export const isOver = ({ startsOn }: { startsOn?: string | null | undefined }, today: string): boolean =>
  !!startsOn && startsOn < today

/**
 * Until when a vacancy would be published today, and what of it may not be asked. Keeps nothing. Refused `vacancy.inizio-passato`.
 */
export const whenPublished = defineQuery({
  name: 'd4.when-published',
  may: IMPRESE,
  input: Checked,
  async run(work, { content }) {
    if (isOver(content, work.today)) return refused('vacancy.inizio-passato')
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
