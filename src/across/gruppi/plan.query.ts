import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import {
  conductorBusy,
  findModello,
  listInScadenza,
  listModelli,
  proposeStarts,
  roomsTaken,
  type Modello,
} from '../../records/gruppo/index.ts'
import { listColleghi } from '../../records/persona/index.ts'
import { listSale } from '../../records/sala/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import { NEAR_DAYS } from './gruppi.query.ts'
import { Planned } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'

/** How many moments are proposed. */
const PROPOSED = 6
const LOOKED_AT_DAYS = 70

/** What one needs to plan a group: the models; of the chosen one, the free moments, the rooms, who is due. */
export const plan = defineQuery({
  name: 'gruppi.plan',
  may: LEADS_GROUPS,
  input: Planned,
  async run(work, { modello: modelloId, servizio, scadenza }) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    const all = await listModelli(work, centro)
    const models = servizio ? all.filter(({ service }) => service === servizio) : all
    const modello = modelloId && (await findModello(work, centro, modelloId))
    if (modelloId && !modello) return refused('gruppi.modello-non-trovato')
    const by = scadenza ? plainDate(scadenza) : addDays(plainDate(work.today), NEAR_DAYS)
    return done({ models, chosen: modello ? await choicesFor(work, modello, { centro, by }) : null })
  },
})

async function choicesFor(work: Work, modello: Modello, { centro, by }: { centro: string; by: PlainDate }) {
  const { service, maxPeople } = modello
  return {
    modello,
    by,
    due: await listInScadenza(work, { centro, service, by }, maxPeople),
    rooms: (await listSale(work, centro)).filter(({ gruppo }) => gruppo),
    starts: await startsOf(work, centro, modello),
    colleghi: await listColleghi(work, LEADS_GROUPS),
  }
}

/** From tomorrow on, when whoever asks is free and so is a room big enough. */
async function startsOf(work: Work, centro: string, { minutes, maxPeople }: Modello): Promise<Date[]> {
  const within = { from: work.now, until: new Date(work.now.getTime() + LOOKED_AT_DAYS * 86_400_000) }
  const conductor = await conductorBusy(work, work.actor.id ?? '', within)
  const rooms = await roomsTaken(work, { centro, seats: maxPeople, ...within })
  const from = addDays(plainDate(work.today), 1)
  return proposeStarts({ from, minutes, count: PROPOSED }, { conductor, rooms })
}
