import { z } from 'zod'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { COUNSEL, logOpening } from '../../../records/accesso/index.ts'
import { boundsOf, findDelivery, listBlocks, minutesSince } from '../../../records/erogazione/index.ts'
import type { Blocco, Prestazione } from '../../../records/erogazione/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import {
  findVersionOf,
  findWaiting,
  type PattoText,
  type PattoVersione,
  type Waiting,
} from '../../../records/patto/index.ts'
import {
  findPersona,
  listVoci,
  PROFESSIONI,
  type Persona,
  type Voce,
} from '../../../records/persona/index.ts'
import { findProfile, type Profilo } from '../../../records/profilo/index.ts'
import { personaFacts } from '../../../records/stato/index.ts'
import { cardOn, labelsOn, plainDate, verdictsFor } from '../../../standard/index.ts'
import type {
  LabelVerdict,
  Parameters,
  PersonaFacts,
  PlainDate,
  ProfileOutcome,
  Verdict,
} from '../../../standard/index.ts'
import type { BlockData } from './block-data.ts'
import type { SavedBlock } from './blocks.ts'
import { isPattoForbidden, professioniOf, textSoFar } from './patto-text.ts'
import { proposePercorso } from './percorso.ts'
import { suggestProfessioni, type Suggestion } from './professioni.ts'
import { profileOf } from './profiling.ts'

/** Everything the interview page shows. */
export interface InterviewView {
  today: PlainDate
  delivery: Prestazione
  counted: number
  bounds: { min: number | null; max: number | null }
  /** Cents an hour, on the day of the interview. */
  rate: number | null
  persona: Persona
  facts: PersonaFacts
  labels: LabelVerdict[]
  /** The card's own deadlines, as they stand. */
  deadlines: Verdict[]
  blocks: Partial<Record<SavedBlock, Blocco>>
  experiences: Voce[]
  profile: { answers: Record<string, string>; outcome: ProfileOutcome; last: Profilo | undefined }
  suggestions: Suggestion[]
  percorso: ReturnType<typeof proposePercorso>
  /** The text of the patto so far, and whether the act forbids it for now. */
  text: PattoText | undefined
  isForbidden: boolean
  version: PattoVersione | undefined
  waiting: Waiting | undefined
}

/** The interview with all that is known before asking. The counsellor's own opening was logged at its beginning. */
export const readInterview = defineQuery({
  name: 'a2.read-interview',
  may: COUNSEL,
  input: z.strictObject({ prestazioneId: z.uuid() }),
  async run(work, { prestazioneId }) {
    const delivery = await findDelivery(work, prestazioneId)
    const persona = delivery?.people[0] && (await findPersona(work, delivery.people[0].personaId))
    if (delivery?.service !== 'A2' || !persona) return refused('accesso.non-trovata')
    if (work.actor.id !== delivery.operatorId)
      await logOpening(work, persona.id, { door: 'colloquio', reason: 'servizio' })
    return done(await viewOf(work, delivery, persona))
  },
})

async function viewOf(work: Work, delivery: Prestazione, persona: Persona): Promise<InterviewView> {
  const today = plainDate(work.today)
  const on = plainDate(romeDayOf(delivery.startedAt))
  const parameters = await loadParameters(work)
  const facts = await personaFacts(work, persona.id)
  const list = await listBlocks(work, delivery.id)
  const blocks: InterviewView['blocks'] = Object.fromEntries(list.map((each) => [each.block, each]))
  const voci = await listVoci(work, persona.id)
  const version = await findVersionOf(work, delivery.id)
  const last = await findProfile(work, persona.id)
  const saved = (blocks['profilazione']?.data ?? {}) as BlockData['profilazione']
  const answers = saved.answers ?? last?.answers ?? {}
  const outcome = profileOf(answers, today)
  const lavori = blocks['lavori']?.data as BlockData['lavori'] | undefined
  const suggestions = suggestProfessioni(voci, PROFESSIONI, today)
  return {
    today,
    delivery,
    persona,
    facts,
    blocks,
    version,
    suggestions,
    text: textSoFar(list, last, today),
    isForbidden: isPattoForbidden(facts, today),
    counted: minutesSince(delivery.startedAt, work.now),
    bounds: boundsOf('A2', delivery.mode, { on, parameters }),
    rate: cardOn('A2', on, parameters).ucs.cents,
    labels: labelsOn(facts, today),
    deadlines: verdictsFor(facts, today, parameters).filter(({ service }) => service === 'A2'),
    experiences: voci.filter(({ kind }) => kind === 'esperienza'),
    profile: {
      answers,
      outcome,
      last,
    },
    percorso: proposePercorso({
      today,
      duties: dutiesAfter(facts, today, parameters),
      referral: lavori?.referral ?? ('referral' in outcome ? (outcome.referral ?? undefined) : undefined),
      professioni: lavori ? professioniOf(lavori) : suggestions.map(({ name }) => name),
      comune: persona.comuneName,
    }),
    waiting: version && (await findWaiting(work, version.id)),
  }
}

/** What the law still asks of the centre once this interview is held. */
function dutiesAfter(facts: PersonaFacts, today: PlainDate, parameters: Parameters) {
  const held = {
    ...facts,
    events: [...(facts.events ?? []), { kind: 'primo-colloquio' as const, on: today }],
  }
  return verdictsFor(held, today, parameters).flatMap(({ rule, outcome, due }) =>
    outcome === 'open' && due ? [{ rule, due }] : [],
  )
}
