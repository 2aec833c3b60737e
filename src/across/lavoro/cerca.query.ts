import { searchKey } from '../../platform/names/index.ts'
import { defineQuery, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { listCentri, type CentroRow } from '../../records/centro/index.ts'
import { PROFESSIONI } from '../../records/persona/index.ts'
import {
  countByProfessione,
  countOfferte,
  findOfferta,
  findPastOfferta,
  listLatestOfferte,
  searchOfferte,
  type FoundOfferta,
  type Offerta,
  type Search,
} from '../../records/vacancy/index.ts'
import { Cerca, DISTANCES, Nothing, OneOfferta } from './lavoro.schema.ts'
import { searchOf } from './search-of.ts'
import type { Meant } from './understand.ts'

export const PAGE = 20
const MOST_SIMILAR = 4

/** The published jobs of a search with why each is there; where there are none, how many there are farther and alike. */
export const cercaLavoro = defineQuery({
  name: 'lavoro.cerca',
  may: [ANONYMOUS.role],
  input: Cerca,
  async run(work, { pagina, ...asked }) {
    const { dove, km } = asked
    const { meant, place, search, isVoid, left } = await searchOf(work, asked)
    const page = { limit: PAGE, offset: (pagina - 1) * PAGE }
    const { rows, total } = isVoid ? { rows: [], total: 0 } : await searchOfferte(work, search, page)
    const isNone = rows.length === 0 && pagina === 1
    return done({
      rows: rows.map(({ ways, ...offer }) => ({ ...offer, why: whyOf(meant, ways) })),
      total,
      pages: Math.ceil(total / PAGE),
      place,
      left,
      unknownPlace: dove !== '' && !place,
      mended: meant.filter(({ typed, used }) => typed !== used).map(({ typed, used }) => ({ typed, used })),
      wider: isNone && place && !isVoid ? await countWider(work, search, km) : [],
      similar: isNone ? await countByProfessione(work, similarTo(meant)) : [],
    })
  },
})

/** Why a job is among those found: each word, how it was found, and what it was taken for. */
export interface Why {
  word: string
  way: 'titolo' | 'significato' | 'compiti'
  /** As it was typed, where that was mended. */
  typed?: string
}

function whyOf(meant: readonly Meant[], ways: readonly string[]): Why[] {
  return meant.flatMap(({ typed, used }, at) => {
    const way = ways[at]
    if (way !== 'titolo' && way !== 'significato' && way !== 'compiti') return []
    return [{ word: used, way, ...(typed !== used && { typed }) }]
  })
}

/** How many there would be within each longer distance, and anywhere. */
async function countWider(work: Work, search: Search, km: number) {
  const farther: (number | undefined)[] = [...DISTANCES.filter((each) => each > km), undefined]
  const counts: { km: number | undefined; count: number }[] = []
  for (const withinKm of farther) {
    const total = await countOfferte(work, { ...search, withinKm })
    if (total > 0 && total !== counts.at(-1)?.count) counts.push({ km: withinKm, count: total })
  }
  return counts
}

/** Occupations of the same groups as those a search is about. */
function similarTo(meant: readonly Meant[]): string[] {
  const codes = meant.flatMap(({ professioni, used }) => [
    ...professioni,
    ...PROFESSIONI.filter(({ name }) => ` ${searchKey(name)} `.includes(` ${used} `)).map(({ code }) => code),
  ])
  const groups = new Set(codes.map((code) => code.slice(0, 5)))
  return PROFESSIONI.filter(({ code }) => groups.has(code.slice(0, 5))).map(({ code }) => code)
}

type Read =
  { offer: Offerta; centro: CentroRow | undefined } | { past: { title: string }; similar: FoundOfferta[] }

/** A published job, with the centre that answers; of one that is over, what is alike. Refuses `offerta.non-trovata`. */
export const readOfferta = defineQuery({
  name: 'lavoro.leggi',
  may: [ANONYMOUS.role],
  input: OneOfferta,
  async run(work, { number }): Promise<Outcome<Read>> {
    const offer = await findOfferta(work, number)
    if (offer) {
      const centro = (await listCentri(work)).find(({ code }) => code === offer.centroCode)
      return done({ offer, centro })
    }
    const past = await findPastOfferta(work, number)
    if (!past) return refused('offerta.non-trovata')
    const sought = [{ lexemes: [], professioni: past.professioni, worth: 2 as const }]
    const search = { sought, near: past.comune ?? undefined, filters: {} }
    const { rows } = await searchOfferte(work, search, { limit: MOST_SIMILAR, offset: 0 })
    return done({ past: { title: past.title }, similar: rows })
  },
})

/** The same for programs: only what is published now. Refuses `offerta.scaduta` and `offerta.non-trovata`. */
export const getOfferta = defineQuery({
  name: 'lavoro.offerta',
  may: [ANONYMOUS.role],
  input: OneOfferta,
  async run(work, { number }) {
    const offer = await findOfferta(work, number)
    if (offer) return done(offer)
    if (await findPastOfferta(work, number)) return refused('offerta.scaduta')
    return refused('offerta.non-trovata')
  },
})

const IN_FEED = 100
/** What a map of addresses may hold, as those who read them agreed. */
const IN_SITEMAP = 50_000

/** The jobs published last, for whoever follows them. */
export const latestOfferte = defineQuery({
  name: 'lavoro.ultime',
  may: [ANONYMOUS.role],
  input: Nothing,
  run: async (work) => done(await listLatestOfferte(work, IN_FEED)),
})

/** Every job there is an address for. */
export const allOfferte = defineQuery({
  name: 'lavoro.indirizzi',
  may: [ANONYMOUS.role],
  input: Nothing,
  run: async (work) => done(await listLatestOfferte(work, IN_SITEMAP)),
})
