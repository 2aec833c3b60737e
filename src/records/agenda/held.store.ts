import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate, ServiceCode } from '../../standard/index.ts'

interface Meeting {
  personaId: string
  operatorId: string
  service: ServiceCode
  on: PlainDate
}

/**
 * What was fixed for a meeting that begins (`presente`) or was held (`svolto`) says so by itself: the appointment of
 * that day, with that operator, for that service. Where there was none nothing is written.
 */
export async function followMeeting(
  work: Work,
  { personaId, operatorId, service, on }: Meeting,
  state: 'presente' | 'svolto',
): Promise<void> {
  const from = state === 'presente' ? ['fissato'] : ['fissato', 'presente']
  const rows = await work.tx
    .updateTable('appuntamento')
    .set({ state, version: sql`version + 1` })
    .where('personaId', '=', personaId)
    .where('operatorId', '=', operatorId)
    .where('serviceCode', '=', service)
    .where('state', 'in', from)
    .where(sql<boolean>`(starts_at at time zone 'Europe/Rome')::date = ${on}::date`)
    .returning('id')
    .execute()
  const kind = state === 'presente' ? 'appuntamento.cominciato' : 'appuntamento.svolto'
  for (const { id } of rows) work.record({ kind, service, personaId, data: { appuntamento: id } })
}
