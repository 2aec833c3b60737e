import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { listRaccomandazioni } from './raccomandazione.query.ts'
import type { Raccomandazione } from './raccomandazione.ts'

/** Kilometres into units of 100 m, and the side of a cell in them. */
const KM = 10
const CELL = 100

/**
 * Whoever reckons recommendations does it alone, to the end of the transaction. Asked before anything is read: what is read
 * after it is at least as new as what the one before wrote.
 */
export async function reckonAlone(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('raccomandazione'))`.execute(work.tx)
}

/** Marks every vacancy that is open, and those that still have somebody recommended. How many. */
export async function markAllVacancies(work: Work): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into raccomandazione_segno (vacancy_id)
    select id from vacancy where state not in ('da-qualificare', 'chiusa') and expires_on >= ${work.today}
    union select vacancy_id from raccomandazione`.execute(work.tx)
  return Number(numAffectedRows ?? 0)
}

/** Turns the marks of people who changed into marks of the open vacancies that look there for their group. */
export async function spreadMarks(work: Work): Promise<void> {
  await sql`
    with taken as (
      delete from raccomandazione_segno where vacancy_id is null returning profession_group, cell
    )
    insert into raccomandazione_segno (vacancy_id)
    select distinct v.id
    from (select distinct profession_group, cell / 10000 * ${CELL} as x, cell % 10000 * ${CELL} as y from taken) as c
    join vacancy v on v.state not in ('da-qualificare', 'chiusa') and v.expires_on >= ${work.today}
    where exists (select from unnest(v.professioni) as code
        where replace(left(code, 5), '.', '')::integer = c.profession_group)
      and (v.remote or (greatest(c.x - v.x, 0, v.x - c.x - ${CELL - 1}) ^ 2 + greatest(c.y - v.y, 0, v.y - c.y - ${CELL - 1}) ^ 2
        <= (v.radius_km * ${KM}) ^ 2))`.execute(work.tx)
}

/** Takes the marks of at most so many vacancies: they come back where the transaction does not end. */
export async function takeMarked(work: Work, limit: number): Promise<string[]> {
  const { rows } = await sql<{ vacancyId: string }>`
    delete from raccomandazione_segno where vacancy_id in (
      select distinct vacancy_id from raccomandazione_segno where vacancy_id is not null order by vacancy_id limit ${limit})
    returning vacancy_id`.execute(work.tx)
  return [...new Set(rows.map(({ vacancyId }) => vacancyId))].toSorted()
}

/** Writes who is recommended, best first. Where nothing changed nothing is written. Whether something was. */
export async function writeRaccomandazioni(
  work: Work,
  vacancyId: string,
  best: readonly Raccomandazione[],
): Promise<boolean> {
  const before = await listRaccomandazioni(work, vacancyId)
  if (before.length === best.length && before.every((each, at) => isSame(each, best[at]))) return false
  await work.tx.deleteFrom('raccomandazione').where('vacancyId', '=', vacancyId).execute()
  if (best.length > 0)
    await work.tx
      .insertInto('raccomandazione')
      .values(
        best.map(({ personaId, total }, at) => ({
          vacancyId,
          place: at + 1,
          personaId,
          total,
          at: work.now,
        })),
      )
      .execute()
  return true
}

const isSame = (one: Raccomandazione, other: Raccomandazione | undefined) =>
  one.personaId === other?.personaId && one.total === other.total
