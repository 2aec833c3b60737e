import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { channelOf, findMyReach } from '../../records/messaggio/index.ts'
import { findAvviso, listRicerche } from '../../records/ricerca-salvata/index.ts'
import { listOfferteByNumber } from '../../records/vacancy/index.ts'
import { Nothing } from './lavoro.schema.ts'
import { AvvisoCode } from './ricerche.schema.ts'

/** The searches that the citizen who asks keeps, and by which channel she is told; undefined where none reaches her. */
export const listSearches = defineQuery({
  name: 'lavoro.list-searches',
  may: ['cittadino'],
  input: Nothing,
  async run(work) {
    const reach = await findMyReach(work)
    return done({ searches: await listRicerche(work), channel: reach && channelOf(reach)?.channel })
  },
})

/** The jobs that a message was about, those still published. Refused `avviso.scaduto`. */
export const readNews = defineQuery({
  name: 'lavoro.read-news',
  may: [ANONYMOUS.role],
  input: AvvisoCode,
  async run(work, { code }) {
    const numbers = await findAvviso(work, code)
    if (!numbers) return refused('avviso.scaduto')
    return done({ told: numbers.length, offers: await listOfferteByNumber(work, numbers) })
  },
})
