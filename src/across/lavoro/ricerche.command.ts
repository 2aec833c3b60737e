import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import {
  changeRicerca,
  dropRicerca,
  MOST_SEARCHES,
  saveRicerca,
  stopAvvisi,
} from '../../records/ricerca-salvata/index.ts'
import { AvvisoCode, ChangeSearch, DropSearch, SaveSearch } from './ricerche.schema.ts'
import { comuneNamed } from './search-of.ts'

/**
 * Keeps a search of the citizen who asks. A place that is none is left out, as the search itself does; a distance goes with a
 * place. Refused `ricerca.vuota` where nothing is asked, `ricerca.troppe`.
 */
export const saveSearch = defineCommand({
  name: 'lavoro.save-search',
  may: ['cittadino'],
  input: SaveSearch,
  async run(work, { frequenza, q, dove, km, ...filters }) {
    const place = comuneNamed(dove)?.nome
    const given = {
      q: q.replaceAll(/\s+/g, ' '),
      dove: place,
      km: place && String(km),
      ...filters,
    }
    const asked = Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
    )
    if (Object.keys(asked).length === 0) return refused('ricerca.vuota')
    const ricercaId = await saveRicerca(work, { asked, frequenza })
    return ricercaId ? done({ ricercaId }) : refused('ricerca.troppe', { most: MOST_SEARCHES })
  },
})

/** How often the citizen who asks is told of what a search finds. Refused `ricerca.non-trovata`. */
export const changeSearch = defineCommand({
  name: 'lavoro.change-search',
  may: ['cittadino'],
  input: ChangeSearch,
  run: async (work, change) =>
    (await changeRicerca(work, change)) ? done({}) : refused('ricerca.non-trovata'),
})

/** The citizen who asks does not want a search any more. Refused `ricerca.non-trovata`. */
export const dropSearch = defineCommand({
  name: 'lavoro.drop-search',
  may: ['cittadino'],
  input: DropSearch,
  run: async (work, { ricercaId }) =>
    (await dropRicerca(work, ricercaId)) ? done({}) : refused('ricerca.non-trovata'),
})

/** Whoever holds the address of a message wants no more of them. Refused `avviso.scaduto`. */
export const stopNews = defineCommand({
  name: 'lavoro.stop-news',
  may: [ANONYMOUS.role],
  input: AvvisoCode,
  run: async (work, { code }) => ((await stopAvvisi(work, code)) ? done({}) : refused('avviso.scaduto')),
})
