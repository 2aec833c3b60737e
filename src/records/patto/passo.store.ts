import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PassoSide, PassoState, PassoStep } from './passo.ts'

/** A step of the PAI with how it goes. */
export interface PassoRow {
  id: string
  pattoId: string
  side: PassoSide
  text: string
  bodies: string[]
  service: string | null
  from: string | null
  by: string | null
  state: PassoState
  prestazioneId: string | null
  sinceN: number
  /** What was last said of it. */
  note: string | null
}

/** The steps of the person's patto in force, the centre's before hers, in the order of the patto; called-off ones last. */
export async function listPassi(work: Work, personaId: string): Promise<PassoRow[]> {
  const { rows } = await sql<PassoRow>`
    select s.id, s.patto_id, s.side, s.text, s.bodies, s.service_code as service, s.from_on::text as "from",
      s.by_on::text as "by", s.state, s.prestazione_id, s.since_n, h.note
    from passo s join patto p on p.id = s.patto_id
    left join lateral (select note from passo_storia where passo_id = s.id order by at desc, id desc limit 1) h on true
    where s.persona_id = ${personaId} and p.state = 'sottoscritto'
    order by s.state = 'annullato', s.side, s.position, s.id`.execute(work.tx)
  return rows
}

export interface PassoMoment {
  state: PassoState
  note: string | null
  at: Date
  by: string | null
}

/** How a step went, the last first. */
export async function listPassoHistory(work: Work, passoId: string): Promise<PassoMoment[]> {
  const { rows } = await sql<PassoMoment>`
    select h.state, h.note, h.at, a.display_name as "by" from passo_storia h left join account a on a.id = h.by
    where h.passo_id = ${passoId} order by h.at desc, h.id desc`.execute(work.tx)
  return rows
}

/** Writes how a step goes, from the state it was read in; false where somebody else wrote first. */
export async function writePassoState(
  work: Work,
  passo: { id: string; personaId: string; state: PassoState },
  next: { state: PassoStep; note?: string | undefined; prestazioneId?: string | undefined },
): Promise<boolean> {
  const changed = await work.tx
    .updateTable('passo')
    .set({ state: next.state, prestazioneId: next.state === 'fatto' ? (next.prestazioneId ?? null) : null })
    .where('id', '=', passo.id)
    .where('state', '=', passo.state)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  await work.tx
    .insertInto('passoStoria')
    .values({
      passoId: passo.id,
      personaId: passo.personaId,
      state: next.state,
      note: next.note ?? null,
      at: work.now,
      by: work.actor.id,
    })
    .execute()
  return true
}

/** A delivery fulfils the first step of each side that waits for its service. Nothing where none does. */
export async function fulfilPassi(
  work: Work,
  delivery: { personaId: string; service: string; prestazioneId: string },
): Promise<void> {
  const { personaId, service, prestazioneId } = delivery
  const { rows } = await sql<{ id: string; state: PassoState }>`
    select distinct on (s.side) s.id, s.state from passo s join patto p on p.id = s.patto_id
    where s.persona_id = ${personaId} and s.service_code = ${service} and s.state in ('da-fare', 'in-corso')
      and p.state = 'sottoscritto'
    order by s.side, s.by_on nulls last, s.position`.execute(work.tx)
  for (const { id, state } of rows) {
    if (!(await writePassoState(work, { id, personaId, state }, { state: 'fatto', prestazioneId }))) continue
    work.record({
      kind: 'passo.aggiornato',
      personaId,
      data: { passo: id, state: 'fatto', prestazione: prestazioneId },
    })
  }
}

/** The last deliveries of the person that may be what fulfilled a step. */
export async function listDeliveredTo(
  work: Work,
  personaId: string,
): Promise<{ id: string; service: string; on: string }[]> {
  const { rows } = await sql<{ id: string; service: string; on: string }>`
    select p.id, p.service_code as service, (p.started_at at time zone 'Europe/Rome')::date::text as "on"
    from partecipazione q join prestazione p on p.id = q.prestazione_id
    where q.persona_id = ${personaId} and p.state = 'chiusa' order by p.started_at desc limit 8`.execute(
    work.tx,
  )
  return rows
}
