import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Vacancy, VacancyState } from './vacancy.ts'

/** Kilometres into units of 100 m. */
const KM = 10
/** What a group of occupations is worth in the numbers of `celle_di`. */
const GROUP = 10_000_000

/** A vacancy; undefined where there is none or it may not be seen. */
export async function findVacancy(work: Work, id: string): Promise<Vacancy | undefined> {
  const row = await rows(work).where('v.id', '=', id).executeTakeFirst()
  return row as Vacancy | undefined
}

/** Which vacancies a list is about. */
export interface VacancyFilter {
  consulenteId?: string | undefined
  centroCode?: string | undefined
  aziendaId?: string | undefined
  states?: readonly VacancyState[] | undefined
  /** Words of the title, the company or the number. */
  words?: string | undefined
}

/** The vacancies of a filter, those asked first on top. */
export async function listVacancies(
  work: Work,
  filter: VacancyFilter,
  page: { limit: number; offset?: number },
): Promise<{ rows: Vacancy[]; total: number }> {
  const { consulenteId, centroCode, aziendaId, states, words } = filter
  let found = rows(work)
  if (consulenteId) found = found.where('v.consulenteId', '=', consulenteId)
  if (centroCode) found = found.where('v.centroCode', '=', centroCode)
  if (aziendaId) found = found.where('v.aziendaId', '=', aziendaId)
  if (states) found = found.where('v.state', 'in', [...states])
  if (words) {
    const like = `%${words.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
    const number = /^\d{1,9}$/.test(words) ? Number(words) : 0
    found = found.where((eb) =>
      eb.or([
        eb('v.title', 'ilike', like),
        eb('v.trades', 'ilike', like),
        eb('a.name', 'ilike', like),
        eb('v.number', '=', number),
      ]),
    )
  }
  const all = await found
    .orderBy('v.requestedOn')
    .orderBy('v.number')
    .select((eb) => eb.fn.countAll<string>().over().as('counted'))
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute()
  return {
    rows: all.map(({ counted: _counted, ...row }) => row as Vacancy),
    total: Number(all[0]?.counted ?? 0),
  }
}

function rows(work: Work) {
  return work.tx
    .selectFrom('vacancy as v')
    .innerJoin('azienda as a', 'a.id', 'v.aziendaId')
    .innerJoin('account as u', 'u.id', 'v.consulenteId')
    .leftJoin('comune as c', 'c.belfiore', 'v.comune')
    .select(['v.id', 'v.number', 'v.version', 'v.aziendaId', 'v.sedeId', 'v.referenteId', 'v.consulenteId'])
    .select(['a.name as azienda', 'u.displayName as consulente', 'c.name as comuneName'])
    .select(['v.centroCode', 'v.state', 'v.requestedOn', 'v.requestedHow', 'v.sourceText', 'v.title'])
    .select(['v.professioni', 'v.trades', 'v.people', 'v.tasks', 'v.contract', 'v.durationMonths', 'v.orari'])
    .select(['v.weeklyHours', 'v.payFromCents', 'v.payUntilCents', 'v.payPer', 'v.comune', 'v.address'])
    .select(['v.x', 'v.y', 'v.radiusKm', 'v.remote', 'v.requisiti', 'v.confidential', 'v.l68'])
    .select(['v.publicAdministration', 'v.startsOn', 'v.publishedAt', 'v.expiresOn', 'v.renewals'])
    .select([
      'v.preselectionOn',
      'v.selectionRequested',
      'v.selectionStartedOn',
      'v.rosaSentOn',
      'v.rosaSize',
    ])
    .select(['v.wantsMoreBy', 'v.wantsMoreOn', 'v.outcomesCheckedOn', 'v.closedOn', 'v.closedReason'])
    .select('v.closedNote')
}

/** As much of a vacancy as tells who fits it. */
export type Asking = Pick<
  Vacancy,
  'id' | 'number' | 'professioni' | 'remote' | 'x' | 'y' | 'radiusKm' | 'requisiti'
>

/**
 * Those published and not over in some groups of occupations (three digits), and near enough for somebody who lives there and
 * goes as far as `commute` (places in units of 100 m, the cell as `cellOf` says it). Judged by hundreds each time her file
 * opens: nothing else of them is read.
 */
export async function listOpenNear(
  work: Work,
  {
    groups,
    cell,
    x,
    y,
    commute,
  }: {
    groups: readonly number[]
    cell: number
    x: number
    y: number
    commute: number
  },
): Promise<Asking[]> {
  const cells = groups.flatMap((group) => [group * GROUP, group * GROUP + cell])
  // As one value: a row each would take longer to read than to find.
  const { rows: packed } = await sql<{ found: Asking[] }>`
    select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'professioni', v.professioni,
      'remote', v.remote, 'x', v.x, 'y', v.y, 'radiusKm', v.radius_km, 'requisiti', v.requisiti)), '[]') as found
    from vacancy v
    where v.state not in ('da-qualificare', 'chiusa') and v.expires_on >= ${work.today}::date
      and celle_di(v.professioni, v.remote, v.x, v.y, v.radius_km) && ${cells}::bigint[]
      and (v.remote or (v.x - ${x})::bigint * (v.x - ${x}) + (v.y - ${y})::bigint * (v.y - ${y})
        <= least(v.radius_km * ${KM}, ${commute})::bigint * least(v.radius_km * ${KM}, ${commute}))`.execute(
    work.tx,
  )
  return packed[0]?.found ?? []
}

/** Some vacancies, in no order; those that may not be seen are left out. */
export async function listVacanciesByIds(work: Work, ids: readonly string[]): Promise<Vacancy[]> {
  if (ids.length === 0) return []
  const found = await rows(work)
    .where('v.id', 'in', [...ids])
    .execute()
  return found as Vacancy[]
}

/** The content of a version as it was written, latest first. */
export async function listVacancyVersions(
  work: Work,
  vacancyId: string,
): Promise<{ version: number; content: unknown; at: Date; by: string | null }[]> {
  return work.tx
    .selectFrom('vacancyVersione as h')
    .leftJoin('account as u', 'u.id', 'h.by')
    .where('h.vacancyId', '=', vacancyId)
    .orderBy('h.version', 'desc')
    .select(['h.version', 'h.content', 'h.at', 'u.displayName as by'])
    .execute()
}

/** What somebody looks after, is published and ends by a day, or is over already: to be renewed or closed. The first on top. */
export async function listExpiring(
  work: Work,
  { consulenteId, until }: { consulenteId: string; until: PlainDate },
): Promise<Vacancy[]> {
  const found = await rows(work)
    .where('v.consulenteId', '=', consulenteId)
    .where('v.state', 'not in', ['da-qualificare', 'chiusa'])
    .where('v.expiresOn', '<=', until)
    .orderBy('v.expiresOn')
    .orderBy('v.number')
    .execute()
  return found as Vacancy[]
}
