import { deliverTo, spanOf } from '../../../across/azienda/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { findAzienda, SURVEY_TOPICS, writeConsulenza } from '../../../records/azienda/index.ts'
import { RecordSurvey } from './survey.schema.ts'

/**
 * Records a performance of E2: what was surveyed, the plan that came of it, to whom the company was referred. Refused
 * `consulenza.argomento-estraneo` where a subject belongs to another performance.
 */
export const recordSurvey = defineCommand({
  name: 'e2.record-survey',
  may: IMPRESE,
  input: RecordSurvey,
  async run(work, { aziendaId, performance, minutes, on, from, note, ...said }) {
    if (!(await findAzienda(work, aziendaId))) return refused('azienda.non-trovata')
    const own: readonly string[] = SURVEY_TOPICS[performance]
    if (!said.topics.every((topic) => own.includes(topic))) return refused('consulenza.argomento-estraneo')
    const span = spanOf(work, { minutes, on, from })
    if (!span.ok) return span
    const { on: heldOn, ...times } = span.value
    const outputs = said.plan.length > 0 ? ['piano-di-rilevazione'] : []
    const delivery = { service: 'E2', aziendaId, performance, channel: 'in-presenza', outputs } as const
    const delivered = await deliverTo(work, { ...delivery, ...times })
    if (!delivered.ok) return delivered
    const { id: prestazioneId } = delivered.value
    const written = {
      aziendaId,
      prestazioneId,
      service: 'E2',
      sheets: [],
      note: note ?? null,
      heldOn,
    } as const
    const consulenzaId = await writeConsulenza(work, { ...written, ...said })
    const data = { azienda: aziendaId, prestazione: prestazioneId, on: heldOn, centro: work.actor.centro }
    work.record({ kind: 'servizio.richiesto', service: 'E2', data: { ...data, performance } })
    for (const to of said.referredTo)
      work.record({ kind: 'invio.effettuato', service: 'E2', data: { ...data, to } })
    for (let n = 1; n <= said.vouchers; n++)
      work.record({ kind: 'voucher.richiesto', service: 'E2', data: { ...data, n } })
    const { recognisedMinutes, sessionCents } = delivered.value
    return done({ consulenzaId, prestazioneId, recognisedMinutes, sessionCents })
  },
})
