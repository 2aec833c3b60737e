import { sql } from 'kysely'
import { refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { BreachKind, Consequence, JustifiedReason } from '../../standard/index.ts'
import { takeMancanzaStep, type MancanzaState, type MancanzaStep } from './mancanza.ts'

/** The measure that was proposed, with the time it is (the first is 1). */
export interface Proposal extends Consequence {
  time: number
}

/** A duty that was not kept, and what became of it. */
export interface Mancanza {
  id: string
  personaId: string
  passoId: string | null
  passo: string | null
  kind: BreachKind
  happenedOn: string
  note: string | null
  state: MancanzaState
  reasonsBy: string
  reason: JustifiedReason | null
  reasonNote: string | null
  reasonDocument: string | null
  proposal: Proposal | null
  decisionNote: string | null
  annulledNote: string | null
  registeredAt: Date
  registeredBy: string
  registeredByName: string
  proposedBy: string | null
  decidedByName: string | null
}

/** The duties a person did not keep, the last first. */
export async function listMancanze(work: Work, personaId: string): Promise<Mancanza[]> {
  const { rows } = await sql<Mancanza>`
    select m.id, m.persona_id, m.passo_id, s.text as passo, m.kind, m.happened_on::text as happened_on, m.note, m.state,
      m.reasons_by::text as reasons_by, m.reason, m.reason_note, m.reason_document, m.proposal, m.decision_note,
      m.annulled_note, m.registered_at, m.registered_by, r.display_name as registered_by_name, m.proposed_by,
      d.display_name as decided_by_name
    from mancanza m left join passo s on s.id = m.passo_id join account r on r.id = m.registered_by
    left join account d on d.id = m.decided_by
    where m.persona_id = ${personaId} order by m.happened_on desc, m.id desc`.execute(work.tx)
  return rows
}

export async function findMancanza(work: Work, personaId: string, id: string): Promise<Mancanza | undefined> {
  return (await listMancanze(work, personaId)).find((each) => each.id === id)
}

/** Which time a breach of its kind it is: only those that were decided before it count. */
export async function timeOf(work: Work, { personaId, kind, id }: Mancanza): Promise<number> {
  const before = await listMancanze(work, personaId)
  return 1 + before.filter((each) => each.id !== id && each.kind === kind && each.state === 'decisa').length
}

export interface NewMancanza {
  personaId: string
  passoId: string | undefined
  kind: BreachKind
  happenedOn: string
  note: string | undefined
  reasonsBy: string
}

/** Registers a breach; refused `mancanza.gia-registrata` where the same duty and day are there. */
export async function addMancanza(work: Work, given: NewMancanza): Promise<Outcome<{ id: string }>> {
  if (work.actor.id === null) throw new Error('a breach is registered by somebody')
  const row = await work.tx
    .insertInto('mancanza')
    .values({
      ...given,
      passoId: given.passoId ?? null,
      note: given.note ?? null,
      registeredAt: work.now,
      registeredBy: work.actor.id,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? { ok: true, value: row } : refused('mancanza.gia-registrata')
}

type Changes = Partial<{
  reason: string
  reasonNote: string
  reasonDocument: string | null
  proposal: string
  proposedBy: string | null
  decisionNote: string
  decidedAt: Date
  decidedBy: string | null
  annulledNote: string
}>

/** One step, only from the state it was decided on; of two at the same instant one is refused `mancanza.impossibile`. */
export async function stepMancanza(
  work: Work,
  mancanza: Mancanza,
  change: { step: MancanzaStep; set: Changes },
): Promise<Outcome<{ state: MancanzaState }>> {
  const next = takeMancanzaStep(mancanza.state, change.step)
  if (!next.ok) return next
  const row = await work.tx
    .updateTable('mancanza')
    .set({ ...change.set, state: next.value })
    .where('id', '=', mancanza.id)
    .where('state', '=', mancanza.state)
    .returning('id')
    .executeTakeFirst()
  if (!row) return refused('mancanza.impossibile')
  work.record({
    kind: `mancanza.${next.value}`,
    personaId: mancanza.personaId,
    data: { mancanza: mancanza.id, kind: mancanza.kind },
  })
  return { ok: true, value: { state: next.value } }
}

/** Writes what the person says of it, while somebody has still to decide. */
export async function writeReasons(
  work: Work,
  mancanza: Mancanza,
  given: { note: string; document: string | undefined },
): Promise<Outcome<{ state: MancanzaState }>> {
  const row = await work.tx
    .updateTable('mancanza')
    .set({ reasonNote: given.note, reasonDocument: given.document ?? null })
    .where('id', '=', mancanza.id)
    .where('state', 'in', ['motivi-chiesti', 'proposta'])
    .returning('id')
    .executeTakeFirst()
  return row ? { ok: true, value: { state: mancanza.state } } : refused('mancanza.impossibile')
}
