import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { proposeTo } from '../../../across/incrocio/index.ts'
import { defineCommand, defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import {
  answerByLink,
  answerProposta,
  findShownProposta,
  listProposalsTo,
  withdrawProposta,
  type Proposta,
} from '../../../records/proposta/index.ts'
import { findVacancy } from '../../../records/vacancy/index.ts'
import type { Outcome, Work } from '../../../platform/work/index.ts'
import { Answered, OfPersona, OneProposta, OwnAnswer, PropostaCode, Propose } from './proposta.schema.ts'

/** Proposes an open vacancy to a person: the duty of D2 is met the same day, whatever she answers. */
export const propose = defineCommand({
  name: 'd2.propose',
  may: CENTRO,
  input: Propose,
  async run(work, { personaId, vacancyId, how, answer, reason }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    if (!vacancy.publishedAt) return refused('vacancy.non-pubblicata')
    const proposed = await proposeTo(work, { personaId, vacancy, how })
    if (!proposed) return refused('proposta.gia-fatta')
    if (answer) {
      const answered = await answerProposta(work, { propostaId: proposed.propostaId, answer, reason })
      if (!answered.ok) return answered
      tellAnswer(work, answered.value)
    }
    return done(proposed)
  },
})

/** What a person answered, as a colleague heard it. */
export const answerFor = defineCommand({
  name: 'd2.answer',
  may: CENTRO,
  input: Answered,
  run: async (work, given) => told(work, await answerProposta(work, given)),
})

/** Takes back a proposal; what was counted stays counted. */
export const withdraw = defineCommand({
  name: 'd2.withdraw',
  may: CENTRO,
  input: OneProposta,
  async run(work, { propostaId }) {
    const gone = await withdrawProposta(work, propostaId)
    if (!gone.ok) return gone
    const { personaId, vacancyId } = gone.value
    work.record({
      kind: 'proposta.ritirata',
      service: 'D2',
      personaId,
      data: { proposta: propostaId, vacancy: vacancyId },
    })
    return done({ propostaId })
  },
})

function told(
  work: Work,
  outcome: Outcome<Proposta>,
): Outcome<{ propostaId: string; answer: string | null }> {
  if (!outcome.ok) return outcome
  tellAnswer(work, outcome.value)
  return done({ propostaId: outcome.value.id, answer: outcome.value.answer })
}

function tellAnswer(work: Work, { id, personaId, vacancyId, answer }: Proposta): void {
  const data = { proposta: id, vacancy: vacancyId, answer, on: work.today }
  work.record({ kind: 'proposta.risposta', service: 'D2', personaId, data })
}

/** What was proposed to a person, latest first. */
export const listProposte = defineQuery({
  name: 'd2.list',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await findPersona(work, personaId)
    return persona
      ? done({ rows: await listProposalsTo(work, personaId), today: work.today })
      : refused('accesso.non-trovata')
  },
})

/** The job, for whoever holds the link. Refused `proposta.indirizzo-non-valido`. */
export const showProposta = defineQuery({
  name: 'd2.show',
  may: ['incontro'],
  input: PropostaCode,
  async run(work, { codice }) {
    const shown =
      work.actor.settings['siul.incontro'] === hashOfCode(codice) ? await findShownProposta(work) : undefined
    return shown ? done(shown) : refused('proposta.indirizzo-non-valido')
  },
})

/** The person's own answer by her link; she may change it while it is time. Refused `proposta.scaduta`. */
export const answerOwn = defineCommand({
  name: 'd2.answer-own',
  may: ['incontro'],
  input: OwnAnswer,
  async run(work, { codice, answer }) {
    if (work.actor.settings['siul.incontro'] !== hashOfCode(codice))
      return refused('proposta.indirizzo-non-valido')
    const shown = await findShownProposta(work)
    if (!shown) return refused('proposta.indirizzo-non-valido')
    const personaId = await answerByLink(work, answer)
    if (!personaId) return refused('proposta.scaduta')
    const data = { proposta: shown.id, vacancy: shown.vacancyId, answer, on: work.today }
    work.record({ kind: 'proposta.risposta', service: 'D2', personaId, data })
    return done({ answer })
  },
})
