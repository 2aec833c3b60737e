import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { listColleghi, type Collega } from '../../records/persona/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import { whereDue } from './due.query.ts'
import { readPage, type Viewed } from './list-view.query.ts'

/** How far a handover looks. */
const NEXT_DAYS = 5
/** More than this nobody hands over on paper. */
const MOST = 100

/** A person and one line about her. */
export interface Line {
  personaId: string
  surname: string
  name: string
}
export interface Coming extends Line {
  /** An appointment at an hour, or a term on a day. */
  at: Date | null
  on: PlainDate
  service: string
  rule: string | null
}
export interface Promised extends Line {
  text: string
  by: PlainDate
}

/** What one leaves open, written from what is known. */
export interface Consegne {
  /** Whose handover the manager may ask for. */
  colleghi: Collega[]
  today: PlainDate
  untilOn: PlainDate
  /** In whose hands it is, and since when. */
  waiting: Viewed[]
  promised: Promised[]
  coming: Coming[]
  /** Given lately and not begun. */
  unbegun: Viewed[]
  /** Put off, with why. */
  postponed: Viewed[]
}

/**
 * The handover of whoever asks, or of a colleague of hers (`di`) to the manager of a centre: who waits, what was promised,
 * the next five days, what is not to be forgotten. Refused `persona.referente-impossibile`.
 */
export const readConsegne = defineQuery({
  name: 'oggi.consegne',
  may: CENTRO,
  input: z.strictObject({ di: z.uuid().optional() }),
  async run(asking, { di }) {
    const colleghi = asking.actor.role === 'responsabile' ? await listColleghi(asking, CENTRO) : []
    if (di !== undefined && di !== asking.actor.id && !colleghi.some(({ id }) => id === di))
      return refused('persona.referente-impossibile')
    // As she would read it herself; what may be seen stays that of who asks.
    const work: Work = { ...asking, actor: { ...asking.actor, id: di ?? asking.actor.id } }
    const today = plainDate(work.today)
    const untilOn = addDays(today, NEXT_DAYS)
    const of = async (vista: 'attesa' | 'nuove' | 'rimandate') =>
      (await readPage(work, { vista, scope: 'mie' }, { limit: MOST })).rows
    return done<Consegne>({
      colleghi,
      today,
      untilOn,
      waiting: await of('attesa'),
      promised: await listPromised(work, untilOn),
      coming: await listComing(work, today, untilOn),
      unbegun: await of('nuove'),
      postponed: await of('rimandate'),
    })
  },
})

/** What the service promised by a near day in the patti in force of the people one follows. */
async function listPromised(work: Work, untilOn: PlainDate): Promise<Promised[]> {
  const { rows } = await sql<Promised>`
    select p.id as persona_id, p.surname, p.name, o->>'text' as text, (o->>'by')::date as by
    from persona p join patto_versione v on v.persona_id = p.id and v.state = 'firmata',
      jsonb_array_elements(v.content->'ours') o
    where p.referente_id = ${work.actor.id}
      and (o->>'by')::date between ${work.today}::date - 30 and ${untilOn}::date
    order by by, p.id limit ${MOST}`.execute(work.tx)
  return rows
}

/** The appointments one has, and the terms of those one follows, in order of day. */
async function listComing(work: Work, today: PlainDate, untilOn: PlainDate): Promise<Coming[]> {
  const { rows } = await sql<Coming>`
    select p.id as persona_id, p.surname, p.name, c.at, c.on, c.service, c.rule from (
      select o.persona_id, o.starts_at as at, (o.starts_at at time zone 'Europe/Rome')::date as on,
        o.service_code as service, null as rule
      from appuntamento o
      where o.operator_id = ${work.actor.id} and o.state = 'fissato' and o.starts_at > ${work.now}
        and o.starts_at < ${addDays(untilOn, 1)}::timestamp at time zone 'Europe/Rome'
      union all
      select s.persona_id, null, s.due_on, s.service_code, s.rule from scadenza s
      ${whereDue(work, 'mie', today)} and s.due_on between ${today}::date and ${untilOn}::date) c
    join persona p on p.id = c.persona_id
    order by c.on, c.at nulls last, p.id limit ${MOST}`.execute(work.tx)
  return rows
}
