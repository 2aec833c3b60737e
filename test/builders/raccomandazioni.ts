import { workAs } from '../../src/platform/work/index.ts'
import { ricercatoOf } from '../../src/across/incrocio/index.ts'
import { cellOf, searchCandidati, type Candidato } from '../../src/records/candidato/index.ts'
import { PROFESSIONI } from '../../src/records/persona/index.ts'
import { findVacancy } from '../../src/records/vacancy/index.ts'
import { inventCandidato, seeded } from './candidati.ts'
import type { TestHouse } from './house.ts'
import { cook } from './vacancy.ts'

/** Umbria begins here, in units of 100 m. */
const WEST = 9_800
const SOUTH = 47_300
const COMUNI = ['G478', 'L117', 'D786', 'I921', 'C745']

/** Somebody of the synthetic table, in Umbria. */
export function somebody(index: number): Candidato {
  const row = inventCandidato(index)
  const [x, y] = [row.x + WEST, row.y + SOUTH]
  return { ...row, x, y, cell: cellOf(x, y) }
}

/** One of many vacancies, always the same for a number. */
export const contentOf = (index: number) => {
  const draw = seeded(index * 31)
  const trade = () => PROFESSIONI[draw(PROFESSIONI.length)]?.code ?? ''
  return cook({
    professioni: [...new Set([trade(), ...(draw(3) === 0 ? [trade()] : [])])],
    comune: COMUNI[draw(COMUNI.length)],
    radiusKm: [10, 30, 60][draw(3)],
    remote: draw(8) === 0,
    requisiti: draw(2) === 0 ? [{ kind: 'turni', required: true }] : [{ kind: 'sabato', required: false }],
  })
}

export interface Kept {
  vacancy_id: string
  persona_id: string
  total: number
}
/** Who is recommended for what, best first. */
export const kept = (house: TestHouse) =>
  house.sql<Kept>('select vacancy_id, persona_id, total from raccomandazione order by vacancy_id, place')
/** What each vacancy would show to who asks for it now. */
export async function searched(house: TestHouse): Promise<Kept[]> {
  const all = await house.sql<{ id: string }>(
    "select id from vacancy where state not in ('da-qualificare', 'chiusa') and expires_on >= '2026-11-10' order by id",
  )
  return workAs(house.engine, await house.actor('imprese'), async (work) => {
    const found: Kept[] = []
    for (const { id } of all) {
      const vacancy = await findVacancy(work, id)
      if (!vacancy) continue
      const { rows } = await searchCandidati(work, ricercatoOf(vacancy), { limit: 15 })
      found.push(...rows.map(({ personaId, total }) => ({ vacancy_id: id, persona_id: personaId, total })))
    }
    return found
  })
}

/** Open vacancies for a group that somewhere touch a cell whose south-west corner is there. */
export async function lookingAt(
  house: TestHouse,
  group: number,
  { x, y }: { x: number; y: number },
): Promise<number> {
  const all = await house.sql<{
    professioni: string[]
    remote: boolean
    x: number
    y: number
    radius_km: number
  }>("select professioni, remote, x, y, radius_km from vacancy where state = 'pubblicata'")
  const apart = (from: number, at: number) => Math.max(from - at, 0, at - from - 99)
  return all.filter(
    (each) =>
      each.professioni.some((code) => code.replaceAll('.', '').startsWith(String(group))) &&
      (each.remote || Math.hypot(apart(x, each.x), apart(y, each.y)) <= each.radius_km * 10),
  ).length
}
