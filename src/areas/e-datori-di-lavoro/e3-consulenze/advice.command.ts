import { deliverTo, spanOf } from '../../../across/azienda/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { findAzienda, writeConsulenza } from '../../../records/azienda/index.ts'
import { listSchede } from '../../../records/scheda-informativa/index.ts'
import { RecordAdvice } from './advice.schema.ts'
import { holdingOn, sheetsAsOf } from './sheets.ts'

/** Records E3: the subjects, the sheets left, to whom the company was referred. Refused `scheda.scaduta`. */
export const recordAdvice = defineCommand({
  name: 'e3.record-advice',
  may: IMPRESE,
  input: RecordAdvice,
  async run(work, { aziendaId, minutes, on, from, note, ...said }) {
    if (!(await findAzienda(work, aziendaId))) return refused('azienda.non-trovata')
    const span = spanOf(work, { minutes, on, from })
    if (!span.ok) return span
    const { on: heldOn, ...times } = span.value
    const known = sheetsAsOf(await listSchede(work), heldOn)
    const inForce = holdingOn(known, heldOn).map(({ code }) => code)
    const expired = said.sheets.find((code) => !inForce.includes(code))
    if (expired) {
      const title = known.find(({ code }) => code === expired)?.title
      return title ? refused('scheda.scaduta', { sheet: title }) : refused('scheda.sconosciuta')
    }
    const outputs = said.sheets.length > 0 ? ['materiale-informativo'] : []
    const delivery = { service: 'E3', aziendaId, channel: 'in-presenza', outputs } as const
    const delivered = await deliverTo(work, { ...delivery, ...times })
    if (!delivered.ok) return delivered
    const { id: prestazioneId, recognisedMinutes, sessionCents } = delivered.value
    const written = { aziendaId, prestazioneId, service: 'E3', heldOn, note: note ?? null } as const
    const consulenzaId = await writeConsulenza(work, { ...written, ...said, plan: [], vouchers: 0 })
    const data = { azienda: aziendaId, prestazione: prestazioneId, on: heldOn, centro: work.actor.centro }
    for (const to of said.referredTo)
      work.record({ kind: 'invio.effettuato', service: 'E3', data: { ...data, to } })
    return done({ consulenzaId, prestazioneId, recognisedMinutes, sessionCents })
  },
})
