import { readFileSync } from 'node:fs'
import { searchKey } from '../names/index.ts'

/**
 * A comune or a foreign state that a codice fiscale can name. `province` is the two letters of a comune, `country` the
 * ISO 3166 code (`IT` for a comune, null for a state that has none). `from` and `until` are days, null when open.
 */
export type Place = {
  readonly code: string
  readonly name: string
  readonly province: string | null
  readonly country: string | null
  readonly from: string | null
  readonly until: string | null
}

/*
 * Sources: Ministero dell'Interno, archive of the comuni in ANPR (CC BY 4.0); ISTAT, comuni and foreign states
 * (CC BY 3.0 IT); Agenzia delle Entrate, codes of states and territories (CC BY 4.0).
 * The archive starts a comune again when its province is founded or when it is rebuilt after a merger of the Twenties:
 * people born before carry the same code. So a start is kept only after 1950, and never when it is the founding of
 * Pordenone, Isernia or Oristano. A new comune is a new line; one that ends gets its last day.
 */
const FILE = new URL('places.csv', import.meta.url)

let loaded: ReadonlyMap<string, Place> | undefined

/** Read once, at the first question: about ten milliseconds that a start of the program does not pay. */
const places = (): ReadonlyMap<string, Place> => {
  if (!loaded) {
    const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1)
    loaded = new Map(lines.map(readLine).map((place) => [place.code, place]))
  }
  return loaded
}

const readLine = (line: string): Place => {
  const [code = '', name = '', area = '', from = '', until = ''] = line.split(';')
  const abroad = code.startsWith('Z')
  return {
    code,
    name,
    province: abroad ? null : area,
    country: abroad ? area || null : 'IT',
    from: from || null,
    until: until || null,
  }
}

/** True when the place is there on that day (`YYYY-MM-DD`); the first and the last day count. */
export const existsOn = (place: Place, on: string): boolean =>
  (place.from === null || on >= place.from) && (place.until === null || on <= place.until)

/** The place with this Belfiore code (`G478`, `Z251`); with a day, only if it existed on that day. */
export function findPlace(code: string, on?: string): Place | undefined {
  const place = places().get(code.toUpperCase())
  return place && (on === undefined || existsOn(place, on)) ? place : undefined
}

/** 0 the name itself, 1 its beginning, 2 the beginning of a word, 3 not at all. */
const distance = (key: string, query: string): number => {
  if (key === query) return 0
  if (key.startsWith(query)) return 1
  return key.includes(` ${query}`) ? 2 : 3
}

/**
 * Places that existed on the day (`YYYY-MM-DD`) whose name, or a word of it, starts with the query; the closest first,
 * then the alphabet. Accents, case and apostrophes do not matter. At most `limit` (20).
 */
export function listPlaces(query: string, on: string, limit = 20): Place[] {
  const wanted = searchKey(query)
  if (wanted === '') return []
  return places()
    .values()
    .filter((place) => existsOn(place, on))
    .map((place) => ({ place, far: distance(searchKey(place.name), wanted) }))
    .filter(({ far }) => far < 3)
    .toArray()
    .toSorted((a, b) => a.far - b.far || a.place.name.localeCompare(b.place.name, 'it'))
    .slice(0, limit)
    .map(({ place }) => place)
}
