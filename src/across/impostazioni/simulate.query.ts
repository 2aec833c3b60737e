import { z } from 'zod'
import { defineQuery, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import {
  findParameter,
  hindranceTo,
  listVersioni,
  loadParameters,
  totalOf,
  type Effect,
} from '../../records/normativa/index.ts'
import { plainDate } from '../../standard/index.ts'
import { ProposalInput, SliceInput } from './proposal.schema.ts'
import { reachOf, type Question } from './question.ts'
import { replayDeadlines, type DeadlineCase } from './replay-deadlines.query.ts'
import { listDeliveryCases, replayDeliveries, type DeliveryCase } from './replay-deliveries.query.ts'

export const CASES_A_PAGE = 25

/** What would have been different, and a page of the cases behind the numbers. */
export interface Simulation {
  effect: Effect
  total: ReturnType<typeof totalOf>
  /** In the centre asked, or in all. */
  changed: number
  deliveries: DeliveryCase[]
  deadlines: DeadlineCase[]
}

type Slice = z.output<typeof SliceInput>

/** A value tried on the recorded history, before anybody proposes it. Nothing is written. */
export const simulate = defineQuery({
  name: 'impostazioni.simulate',
  may: REGION,
  input: z.strictObject({
    ...ProposalInput.pick({ code: true, value: true, validFrom: true, certainty: true }).shape,
    ...SliceInput.shape,
  }),
  async run(work, { code, value, validFrom, certainty, ...slice }) {
    const parameter = findParameter(code)
    if (!parameter) return refused('normativa.non-trovata')
    const parameters = await loadParameters(work)
    const given = { value, validFrom, certainty, source: '' }
    const hindrance = hindranceTo(parameter, given, parameters)
    return hindrance ?? done(await replay(work, { parameter, given, parameters }, slice))
  },
})

/** A proposal tried again on the history as it is now. */
export const simulateProposal = defineQuery({
  name: 'impostazioni.simulate-proposal',
  may: REGION,
  input: z.strictObject({ code: z.string(), id: z.uuid(), ...SliceInput.shape }),
  async run(work, { code, id, ...slice }): Promise<Outcome<Simulation>> {
    const parameter = findParameter(code)
    const given = (await listVersioni(work, code)).find((each) => each.id === id)
    if (!parameter || !given) return refused('normativa.non-trovata')
    return done(await replay(work, { parameter, given, parameters: await loadParameters(work) }, slice))
  },
})

/** The recorded history judged again as if the value had always been there: the numbers, and a page of the cases. */
export async function replay(
  work: Work,
  question: Question,
  { centro, pagina }: Partial<Slice> = {},
): Promise<Simulation> {
  const slice = { centro, limit: CASES_A_PAGE, offset: ((pagina ?? 1) - 1) * CASES_A_PAGE }
  const { effect, ...cases } = await replayAll(work, question, slice)
  const ofCentro = effect.centri.filter((each) => centro === undefined || each.centro === centro)
  return { effect, total: totalOf(effect), changed: totalOf({ centri: ofCentro }).changed, ...cases }
}

async function replayAll(
  work: Work,
  question: Question,
  slice: { centro: string | undefined; limit: number; offset: number },
): Promise<Pick<Simulation, 'effect' | 'deliveries' | 'deadlines'>> {
  const about = reachOf(question.parameter)
  if (about === 'prestazioni') {
    const effect = await replayDeliveries(work, question)
    return { effect, deliveries: await listDeliveryCases(work, question, slice), deadlines: [] }
  }
  if (about === 'scadenze') {
    const { effect, cases } = await replayDeadlines(work, question, slice)
    return { effect, deliveries: [], deadlines: cases }
  }
  // No request of an employer is recorded yet.
  const on = plainDate(work.today)
  return { effect: { about, on, percent: 100, changedSince: 0, centri: [] }, deliveries: [], deadlines: [] }
}
