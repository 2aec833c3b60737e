import { z } from 'zod'
import type { Problem } from '../../platform/identifiers/index.ts'
import { defineQuery, done } from '../../platform/work/index.ts'
import { listRecentlyOpened, WITH_PEOPLE } from '../../records/accesso/index.ts'
import {
  listMiePersone as listMie,
  listPersoneByIds,
  MAX_COUNTED,
  readRicerca,
  searchPersone as search,
  type PersonaTrovata,
  type Ricerca,
} from '../../records/persona/index.ts'

export interface Found {
  asked: Ricerca['kind']
  rows: PersonaTrovata[]
  /** Exact, unless `more`. */
  total: number
  /** There are more than `total`. */
  more: boolean
  /** Nobody is written like this; these sound or look like it. */
  similar: boolean
  /** Whether a year of birth was among the words. */
  dated: boolean
  /** The one person whose very code was asked. */
  exact: string | null
  /** A whole codice fiscale was asked: as it was read, or what is wrong with it. */
  codice: string | null
  problem: Problem | null
}

/** Pages of a search end here: beyond, one says more about whom one looks for. */
export const MAX_PAGES = 5

/** The page asked for in an address; the first where it is none. */
export function pageAsked(text: string | undefined, most = MAX_PAGES): number {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 ? Math.min(page, most) : 1
}

/** Finds people by what was typed in the one box. An empty box finds nobody. */
export const searchPersone = defineQuery({
  name: 'ricerca.search-persone',
  may: WITH_PEOPLE,
  input: z.strictObject({
    q: z.string().max(500).default(''),
    limit: z.coerce.number().int().min(1).max(10).default(8),
    page: z.coerce.number().int().min(1).max(MAX_PAGES).default(1),
  }),
  async run(work, { q, limit, page }) {
    const asked = readRicerca(q, work.today)
    const { rows, total, similar } = await search(work, asked, { limit, offset: (page - 1) * limit })
    const isCode = asked.kind === 'codice'
    const [first] = rows
    return done<Found>({
      asked: asked.kind,
      rows,
      total: Math.min(total, MAX_COUNTED),
      more: total > MAX_COUNTED,
      similar,
      dated: asked.kind === 'nome' && (asked.years.length > 0 || asked.birthOn !== null),
      exact: isCode && total === 1 && first ? first.id : null,
      codice: isCode ? asked.codice : null,
      problem: isCode ? asked.problem : null,
    })
  },
})

export interface Mine {
  mine: PersonaTrovata[]
  total: number
  recent: PersonaTrovata[]
}

/** The people the actor follows, and those she opened last. */
export const listMiePersone = defineQuery({
  name: 'ricerca.list-mie-persone',
  may: WITH_PEOPLE,
  input: z.strictObject({
    limit: z.coerce.number().int().min(1).max(50).default(20),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  async run(work, { limit, page }) {
    const { rows, total } = await listMie(work, { limit, offset: (page - 1) * limit })
    const opened = work.actor.role === 'ente' ? [] : await listRecentlyOpened(work, 5)
    return done<Mine>({ mine: rows, total, recent: await listPersoneByIds(work, opened) })
  },
})
