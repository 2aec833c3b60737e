import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { listComunicazioni } from '../../records/comunicazione/index.ts'
import {
  listRapporti,
  listRapportoHistory,
  type Rapporto,
  type RapportoWriting,
} from '../../records/rapporto/index.ts'
import { listScadenze } from '../../records/scadenza/index.ts'
import {
  isOpen,
  listDids,
  listMissed,
  listPerdite,
  loadVita,
  statoAt,
  storyOf,
} from '../../records/stato/index.ts'
import { plainDate } from '../../standard/index.ts'
import { openPersona } from '../persona/index.ts'
import { contrastsIn } from './contrasts.ts'
import { lifeOf, proposalsOf } from './life.ts'
import { OfPersona, OnePerdita } from './stato.schema.ts'

/** The status of a person over time: the life as lines, what she and employers tell, what could be begun. */
export const readVita = defineQuery({
  name: 'stato.read',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'stato' })
    if (!persona) return refused('accesso.non-trovata')
    const vita = await loadVita(work, personaId)
    const today = plainDate(work.today)
    const now = statoAt(vita, today)
    const dids = await listDids(work, personaId)
    const rapporti = await listRapporti(work, personaId)
    const perdite = await listPerdite(work, personaId)
    const open = dids.find(isOpen)
    const missed = open ? await listMissed(work, personaId, open.givenOn) : []
    return done({
      persona,
      today,
      now,
      open: open ?? null,
      lines: lifeOf({ dids, rapporti, periods: storyOf(vita), perdite }),
      contrasts: await contrastsIn(work, personaId),
      proposals: proposalsOf({ open, now, missed, perdite }),
      pending: perdite.find(({ state }) => state === 'avviata') ?? null,
      due: (await listScadenze(work, personaId)).filter(({ metOn }) => metOn === null).length,
      comunicazioni: await listComunicazioni(work, personaId),
    })
  },
})

/** A proceeding about the status, from its notice to its end. */
export const readPerdita = defineQuery({
  name: 'stato.read-loss',
  may: CENTRO,
  input: OnePerdita,
  async run(work, { personaId, perditaId }) {
    const persona = await openPersona(work, personaId, { door: 'perdita' })
    const perdita = persona && (await listPerdite(work, personaId)).find(({ id }) => id === perditaId)
    return perdita ? done({ persona, perdita, today: plainDate(work.today) }) : refused('accesso.non-trovata')
  },
})

/** The work of a person, each with everything that was ever written of it. */
export const listWork = defineQuery({
  name: 'stato.list-work',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'lavori' })
    if (!persona) return refused('accesso.non-trovata')
    const all: (Rapporto & { history: RapportoWriting[] })[] = []
    for (const rapporto of await listRapporti(work, personaId))
      all.push({
        ...rapporto,
        history: await listRapportoHistory(work, { personaId, rapportoId: rapporto.id }),
      })
    return done({ persona, rapporti: all })
  },
})
