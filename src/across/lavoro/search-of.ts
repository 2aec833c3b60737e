import { searchKey } from '../../platform/names/index.ts'
import type { Work } from '../../platform/work/index.ts'
import { COMUNI } from '../../records/centro/index.ts'
import type { Search } from '../../records/vacancy/index.ts'
import type { Cerca } from './lavoro.schema.ts'
import { understand, type Meant } from './understand.ts'

/** A search as the database does it, with what was made of its words and of its place. */
export interface Understood {
  meant: Meant[]
  place: Comune | undefined
  search: Search
  /** Only of words that find nothing: every job would be an answer to none. */
  isVoid: boolean
  /** Where the place was among the words: what is left of them. */
  left: string | undefined
}

export async function searchOf(
  work: Work,
  { q, dove, km, ...filters }: Omit<Cerca, 'pagina'>,
): Promise<Understood> {
  const said = dove === '' ? placeIn(q) : undefined
  const meant = await understand(work, said?.left ?? q)
  const place = said?.place ?? comuneNamed(dove)
  const search = { sought: meant, near: place?.belfiore, withinKm: place && km, filters }
  return { meant, place, search, isVoid: q !== '' && meant.length === 0 && !said, left: said?.left }
}

type Comune = (typeof COMUNI)[number]
const BY_KEY = new Map(COMUNI.map((comune) => [searchKey(comune.nome), comune]))
const LONGEST_NAME = Math.max(...BY_KEY.keys().map((key) => key.split(' ').length))

/** The comune of a name as people write it; undefined where none is called so. */
export const comuneNamed = (name: string): Comune | undefined => BY_KEY.get(searchKey(name))

/** What people put before a place. */
const BEFORE = new Set('a ad in zona vicino presso provincia di dintorni'.split(' '))

/** The comune named among the words of a search («cuoco Perugia», «badante zona Terni») and the words without it; the last, where there are two. */
export function placeIn(q: string): { place: Comune; left: string } | undefined {
  const words = searchKey(q).split(' ')
  // The longest that ends there: «Cerreto di Spoleto» is not Spoleto.
  for (let until = words.length; until > 0; until--)
    for (let from = Math.max(0, until - LONGEST_NAME); from < until; from++) {
      const place = BY_KEY.get(words.slice(from, until).join(' '))
      if (!place) continue
      let start = from
      while (BEFORE.has(words[start - 1] ?? '')) start--
      return { place, left: [...words.slice(0, start), ...words.slice(until)].join(' ') }
    }
  return undefined
}
