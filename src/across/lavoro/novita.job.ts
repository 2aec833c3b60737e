import type { Job } from '../../platform/jobs/index.ts'
import { workAs, type Engine, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import {
  claimRicerche,
  forgetAvvisi,
  settleRicerche,
  writeAvviso,
  type RicercaDovuta,
} from '../../records/ricerca-salvata/index.ts'
import { searchOfferte, type FoundOfferta } from '../../records/vacancy/index.ts'
import { Asked } from './ricerche.schema.ts'
import { searchOf } from './search-of.ts'

/** Whoever is publishing right now is not to be overtaken: so long a publication may take to be seen. */
const STILL_COMING_MS = 10 * 60_000
/** Of each search; who finds more asks for less. */
const MOST_NEWS = 50

/** Early in the morning, when nobody is written to yet; whoever was off then does it as soon as it starts. */
export const novitaJob = (engine: Engine): Job => ({
  name: 'lavoro-novita',
  cron: '20 5 * * *',
  atStart: true,
  async run(stopping) {
    await workAs(engine, SYSTEM, forgetAvvisi)
    await tellNews(engine, stopping)
  },
})

/** Tells everybody who is due of the jobs that are new to the searches she keeps: a person, a transaction, a message. */
export async function tellNews(engine: Engine, stopping?: AbortSignal): Promise<void> {
  const isOver = () => stopping?.aborted ?? false
  for (let more = true; more && !isOver();) more = await workAs(engine, SYSTEM, tellNext)
}

/**
 * The message and the mark of what was said are one: whoever dies in between has said nothing, and says it at the next start.
 * False where nobody is due.
 */
async function tellNext(work: Work): Promise<boolean> {
  const due = await claimRicerche(work)
  if (!due) return false
  const until = new Date(work.now.getTime() - STILL_COMING_MS)
  const offers = new Map<number, FoundOfferta>()
  for (const search of due.searches)
    for (const offer of await findNews(work, search, until)) offers.set(offer.number, offer)
  // Whom nobody can reach hears of them when somebody can.
  const isSaid =
    offers.size === 0 || (await writeAvviso(work, { personaId: due.personaId, offers: [...offers.values()] }))
  const ids = due.searches.map(({ id }) => id)
  await settleRicerche(work, ids, isSaid ? until : undefined)
  return true
}

async function findNews(
  work: Work,
  { asked, seenUntil }: RicercaDovuta,
  until: Date,
): Promise<FoundOfferta[]> {
  // Kept when other things could be asked: it finds nothing, and she sees it in her list.
  const read = Asked.safeParse(asked)
  if (!read.success || seenUntil >= until) return []
  const { search, isVoid } = await searchOf(work, read.data)
  if (isVoid) return []
  const news = { after: seenUntil, until }
  return (await searchOfferte(work, { ...search, news }, { limit: MOST_NEWS, offset: 0 })).rows
}
