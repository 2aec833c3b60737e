import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { inItalian, plainDate, type PlainDate } from '../../standard/index.ts'
import { nextNumber } from '../documento/index.ts'
import { mayDecideOn, observationsByOf, type Perdita } from './perdita.ts'

/** The proceedings about a person, the latest first. */
export async function listPerdite(work: Work, personaId: string): Promise<Perdita[]> {
  const rows = await work.tx
    .selectFrom('perdita as x')
    .leftJoin('account as d', 'd.id', 'x.decidedBy')
    .leftJoin('account as a', 'a.id', 'x.annulledBy')
    .where('x.personaId', '=', personaId)
    .orderBy('x.notifiedOn', 'desc')
    .orderBy('x.openedAt', 'desc')
    .select(['x.id', 'x.personaId', 'x.didId', 'x.number', 'x.reason', 'x.facts', 'x.lostOn', 'x.centroCode'])
    .select(['x.state', 'x.notifiedOn', 'x.observationsBy', 'x.observations', 'x.observedOn', 'x.decidedOn'])
    .select(['d.displayName as decidedBy', 'x.decisionReason', 'x.annulledOn', 'a.displayName as annulledBy'])
    .select('x.annulledReason')
    .execute()
  return rows as Perdita[]
}

export async function findPerdita(work: Work, personaId: string, id: string): Promise<Perdita | undefined> {
  return (await listPerdite(work, personaId)).find((each) => each.id === id)
}

export type NewPerdita = Pick<Perdita, 'personaId' | 'didId' | 'reason' | 'facts' | 'lostOn' | 'centroCode'>

/** Begins a proceeding today. Refused `perdita.gia-avviata` where one is under way about the same declaration. */
export async function openPerdita(
  work: Work,
  wanted: NewPerdita,
): Promise<Outcome<{ id: string; number: string }>> {
  const notifiedOn = plainDate(work.today)
  const number = await nextNumber(work, 'perdita')
  const row = await work.tx
    .insertInto('perdita')
    .values({
      ...wanted,
      number,
      state: 'avviata',
      notifiedOn,
      observationsBy: observationsByOf(notifiedOn),
      openedAt: work.now,
      openedBy: work.actor.id,
    })
    .onConflict((on) => on.column('didId').where('state', '=', 'avviata').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? done({ id: row.id, number }) : refused('perdita.gia-avviata')
}

/** Writes what the person says of it, while it is not decided. Refused `perdita.decisa`. */
export async function observePerdita(
  work: Work,
  { id }: Perdita,
  observations: string,
): Promise<Outcome<void>> {
  return updated(work, { id, from: 'avviata' }, { observations, observedOn: work.today })
}

/**
 * Decides: the status is lost, or the matter is closed without consequences. Refused `perdita.termine` while the person may
 * still answer and has not, `perdita.decisa` where somebody decided already.
 */
export async function decidePerdita(
  work: Work,
  perdita: Perdita,
  { state, reason }: { state: 'confermata' | 'archiviata'; reason: string },
): Promise<Outcome<void>> {
  if (perdita.state !== 'avviata') return refused('perdita.decisa')
  if (!mayDecideOn(perdita, plainDate(work.today)))
    return refused('perdita.termine', { day: inItalian(perdita.observationsBy) })
  const decided = { decidedOn: work.today, decidedBy: work.actor.id, decisionReason: reason }
  return updated(work, { id: perdita.id, from: 'avviata' }, { state, ...decided })
}

/** Annuls a decision that took the status away. Refused `perdita.non-confermata`. */
export async function annulPerdita(work: Work, { id }: Perdita, reason: string): Promise<Outcome<void>> {
  const annulled = { annulledOn: work.today, annulledBy: work.actor.id, annulledReason: reason }
  return updated(work, { id, from: 'confermata' }, { state: 'annullata', ...annulled })
}

async function updated(
  work: Work,
  { id, from }: { id: string; from: 'avviata' | 'confermata' },
  values: Partial<
    Record<'state' | 'observations' | 'observedOn' | 'decidedOn' | 'decisionReason', string>
  > & {
    decidedBy?: string | null
    annulledOn?: string
    annulledBy?: string | null
    annulledReason?: string
  },
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('perdita')
    .set(values)
    .where('id', '=', id)
    .where('state', '=', from)
    .returning('id')
    .executeTakeFirst()
  if (row) return done(undefined)
  return from === 'avviata' ? refused('perdita.decisa') : refused('perdita.non-confermata')
}

/** The days on which a person did not come to an appointment, from a day on. */
export async function listMissed(work: Work, personaId: string, from: PlainDate): Promise<PlainDate[]> {
  const rows = await work.tx
    .selectFrom('appuntamento')
    .where('personaId', '=', personaId)
    .where('state', '=', 'assente')
    .where('startsAt', '>=', new Date(`${from}T00:00:00Z`))
    .orderBy('startsAt')
    .select('startsAt')
    .execute()
  return rows.map(({ startsAt }) => plainDate(startsAt.toISOString().slice(0, 10)))
}
