import { spanOf } from '../../../across/azienda/index.ts'
import { deliverToPersona } from '../../../across/erogazioni/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { listProposalsTo } from '../../../records/proposta/index.ts'
import { isProposalTimed, tieToVacancy } from '../../../records/selezione/index.ts'
import { ProposalTime } from './minuti.schema.ts'

/**
 * Records the front office of D2: the interview in which a job was proposed, 15 to 30 minutes, worth only if a hiring follows.
 * Refused `lavoro.proposta-senza-colloquio`, `lavoro.proposta-gia-misurata`, `erogazione.sovrapposta`.
 */
export const recordProposalTime = defineCommand({
  name: 'd2.record-time',
  may: CENTRO,
  input: ProposalTime,
  async run(work, { personaId, propostaId, minutes, on, from }) {
    const proposta = (await listProposalsTo(work, personaId)).find(({ id }) => id === propostaId)
    if (!proposta) return refused('proposta.non-trovata')
    if (proposta.how === 'messaggio') return refused('lavoro.proposta-senza-colloquio')
    const { vacancyId } = proposta
    if (await isProposalTimed(work, { vacancyId, personaId })) return refused('lavoro.proposta-gia-misurata')
    const span = spanOf(work, { minutes, on, from })
    if (!span.ok) return span
    const { startedAt, endedAt } = span.value
    const delivered = await deliverToPersona(work, {
      service: 'D2',
      personaId,
      startedAt,
      endedAt,
      channel: proposta.how === 'telefono' ? 'a-distanza' : 'in-presenza',
      outputs: proposta.answer === 'si' ? ['candidatura-inviata'] : [],
    })
    if (!delivered.ok) return delivered
    const { id: prestazioneId, recognisedMinutes } = delivered.value
    await tieToVacancy(work, { prestazioneId, vacancyId, kind: 'proposta' })
    return done({ prestazioneId, recognisedMinutes })
  },
})
