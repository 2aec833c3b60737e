import { offersFor, type Fitting } from '../../../across/incrocio/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { COUNSEL, logOpening } from '../../../records/accesso/index.ts'
import {
  boundsOf,
  findDelivery,
  listBlocks,
  minutesSince,
  type Blocco,
  type Prestazione,
} from '../../../records/erogazione/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { findPersona, listVoci, type Persona, type Voce } from '../../../records/persona/index.ts'
import { listProposalsTo, type Proposta } from '../../../records/proposta/index.ts'
import { personaFacts } from '../../../records/stato/index.ts'
import { plainDate, preconditionsOf, type PlainDate, type Verdict } from '../../../standard/index.ts'
import type { Block } from './blocks.ts'
import { OfPersona, OneInterview } from './colloquio.schema.ts'

/** How many jobs the page shows; the rest is in the person's own list. */
const OFFERS = 5

/** Everything the page of the interview shows. */
export interface ColloquioView {
  today: PlainDate
  delivery: Prestazione
  counted: number
  bounds: { min: number | null; max: number | null }
  persona: Persona
  voci: Voce[]
  blocks: Partial<Record<Block, Blocco>>
  /** What the card asks before. */
  preconditions: Verdict[]
  offers: readonly Fitting[]
  offersInAll: number
  /** Jobs one thing away. */
  near: readonly Fitting[]
  proposals: readonly Proposta[]
}

/** The interview with all that is known before asking. The counsellor's own opening was logged at its beginning. */
export const readColloquio = defineQuery({
  name: 'd1.read',
  may: COUNSEL,
  input: OneInterview,
  async run(work, { prestazioneId }) {
    const delivery = await findDelivery(work, prestazioneId)
    const personaId = delivery?.people[0]?.personaId
    const persona = personaId === undefined ? undefined : await findPersona(work, personaId)
    if (delivery?.service !== 'D1' || !persona) return refused('accesso.non-trovata')
    if (work.actor.id !== delivery.operatorId)
      await logOpening(work, persona.id, { door: 'colloquio', reason: 'servizio' })
    return done(await viewOf(work, delivery, persona))
  },
})

async function viewOf(work: Work, delivery: Prestazione, persona: Persona): Promise<ColloquioView> {
  const on = plainDate(romeDayOf(delivery.startedAt))
  const parameters = await loadParameters(work)
  const { reached, reachedInAll, near } = await offersFor(work, persona.id)
  const facts = await personaFacts(work, persona.id)
  return {
    today: plainDate(work.today),
    delivery,
    persona,
    counted: minutesSince(delivery.startedAt, work.now),
    bounds: boundsOf('D1', delivery.mode, { on, parameters }),
    voci: await listVoci(work, persona.id),
    blocks: Object.fromEntries((await listBlocks(work, delivery.id)).map((each) => [each.block, each])),
    preconditions: preconditionsOf('D1', facts, { on, parameters }),
    offers: reached.slice(0, OFFERS),
    offersInAll: reachedInAll,
    near,
    proposals: await listProposalsTo(work, persona.id),
  }
}

/** What the card asks before the interview, for the page of a person. */
export const beforeColloquio = defineQuery({
  name: 'd1.before',
  may: COUNSEL,
  input: OfPersona,
  async run(work, { personaId }) {
    const facts = await personaFacts(work, personaId)
    const parameters = await loadParameters(work)
    return done(preconditionsOf('D1', facts, { on: plainDate(work.today), parameters }))
  },
})
