import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Consulenza } from './consulenza.ts'

export type NewConsulenza = Pick<
  Consulenza,
  'service' | 'topics' | 'plan' | 'sheets' | 'referredTo' | 'vouchers' | 'note' | 'heldOn'
> & { aziendaId: string; prestazioneId: string }

/** Writes what was surveyed or advised by the actor. Gives its id. */
export async function writeConsulenza(work: Work, given: NewConsulenza): Promise<string> {
  const { service, topics, plan, sheets, referredTo, ...rest } = given
  const { id } = await work.tx
    .insertInto('consulenza')
    .values({
      ...rest,
      serviceCode: service,
      topics: [...topics],
      plan: JSON.stringify(plan),
      sheets: [...sheets],
      referredTo: [...referredTo],
      accountId: work.actor.id ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a company was advised or surveyed on, the last first. */
export async function listConsulenze(
  work: Work,
  aziendaId: string,
  service: Consulenza['service'],
): Promise<Consulenza[]> {
  const { rows } = await sql<Consulenza>`
    select c.id, c.service_code as service, p.performance, c.topics, c.plan, c.sheets, c.referred_to, c.vouchers, c.note,
      c.held_on, a.display_name as by, p.minutes, p.recognised_minutes, p.session_cents as cents
    from consulenza c join prestazione p on p.id = c.prestazione_id join account a on a.id = c.account_id
    where c.azienda_id = ${aziendaId} and c.service_code = ${service}
    order by c.held_on desc, c.id desc`.execute(work.tx)
  return rows
}
