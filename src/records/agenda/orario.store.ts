import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import type { Away, Busy, Stretch, Timetable } from './slots.ts'

/** The hours of a week as one writes them. */
export type WeekHours = Pick<Stretch, 'weekday' | 'fromMinutes' | 'untilMinutes' | 'services'>

/** Gives the actor these weekly hours from a day on, instead of those she had. None: she takes no appointments. */
export async function setHours(work: Work, hours: readonly WeekHours[], from: PlainDate): Promise<void> {
  const accountId = self(work)
  await work.tx
    .updateTable('disponibilitaOperatore')
    .set({ validUntil: addDays(from, -1) })
    .where('accountId', '=', accountId)
    .where('validFrom', '<', from)
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', from)]))
    .execute()
  await work.tx
    .deleteFrom('disponibilitaOperatore')
    .where('accountId', '=', accountId)
    .where('validFrom', '>=', from)
    .execute()
  if (hours.length === 0) return
  await work.tx
    .insertInto('disponibilitaOperatore')
    .values(hours.map((each) => ({ ...each, services: [...each.services], accountId, validFrom: from })))
    .execute()
}

/** The hours of an account in force on a day, in the order of the week. */
export async function listHours(work: Work, accountId: string, on: PlainDate): Promise<Stretch[]> {
  return (await stretches(work, { from: on, until: on })).filter(({ operatorId }) => operatorId === accountId)
}

export interface Absence extends Away {
  id: string
  operatorName: string
}

/** The absences of an account, or of everybody at a centre, that have not ended. */
export async function listAbsences(
  work: Work,
  whose: { accountId: string } | { centro: string },
): Promise<Absence[]> {
  const mine =
    'centro' in whose ? sql`a.centro_code = ${whose.centro}` : sql`z.account_id = ${whose.accountId}`
  const { rows } = await sql<Absence>`
    select z.id, z.account_id as operator_id, a.display_name as operator_name, z.from_on, z.until_on
    from assenza z join account a on a.id = z.account_id
    where ${mine} and z.until_on >= ${work.today}::date order by z.from_on, a.display_name`.execute(work.tx)
  return rows
}

/** Writes that somebody is away. Refused `agenda.gia-assente` where some of those days are already written. */
export async function addAbsence(
  work: Work,
  { operatorId, fromOn, untilOn }: Away,
): Promise<Outcome<string>> {
  await sql`savepoint assenza`.execute(work.tx)
  try {
    const { id } = await work.tx
      .insertInto('assenza')
      .values({ accountId: operatorId, fromOn, untilOn })
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(id)
  } catch (error) {
    if (violatedConstraint(error) === undefined) throw error
    await sql`rollback to savepoint assenza`.execute(work.tx)
    return refused('agenda.gia-assente')
  }
}

/** Takes an absence away, the actor's own or that of somebody the actor manages. Gives it; undefined where there is none. */
export async function removeAbsence(work: Work, id: string): Promise<Away | undefined> {
  const row = await work.tx
    .deleteFrom('assenza')
    .where('id', '=', id)
    .returning(['accountId as operatorId', 'fromOn', 'untilOn'])
    .executeTakeFirst()
  return row as Away | undefined
}

/**
 * Hours, absences and taken time of the active staff of a centre between two days, and of some people anywhere. A place
 * that is kept for somebody is taken.
 */
export async function loadTimetable(
  work: Work,
  asked: { centro: string; personaIds: readonly string[]; from: PlainDate; until: PlainDate },
): Promise<Timetable> {
  const { centro, personaIds, from, until } = asked
  const { rows: away } = await sql<Away>`
    select z.account_id as operator_id, z.from_on, z.until_on from assenza z join account a on a.id = z.account_id
    where a.centro_code = ${centro} and z.until_on >= ${from}::date and z.from_on <= ${until}::date`.execute(
    work.tx,
  )
  const { rows: busy } = await sql<Busy>`
    select p.operator_id, p.persona_id, p.starts_at, p.ends_at from appuntamento p
    where p.state in ('fissato', 'presente') and p.starts_at < (${until}::date + 2) and p.ends_at > (${from}::date - 1)
      and (p.persona_id = any(${personaIds}::uuid[])
        or p.operator_id in (select a.id from account a where a.centro_code = ${centro}))
    union all
    select o.operator_id, w.persona_id, o.starts_at, o.ends_at from posto_offerto o join attesa w on w.id = o.attesa_id
    where o.state = 'offerto' and o.expires_at > ${work.now} and w.centro_code = ${centro}
      and o.starts_at < (${until}::date + 2) and o.ends_at > (${from}::date - 1)
    union all
    -- Who leads a group, and who has a place in it; of the others in it nothing is asked.
    select g.conductor_id, coalesce(i.persona_id, g.conductor_id), g.starts_at, g.ends_at
    from gruppo g left join iscrizione_gruppo i on i.gruppo_id = g.id and i.state = 'iscritta'
      and i.persona_id = any(${personaIds}::uuid[])
    where g.state = 'pubblicato' and g.starts_at < (${until}::date + 2) and g.ends_at > (${from}::date - 1)
      and (i.persona_id is not null or g.conductor_id in (select a.id from account a where a.centro_code = ${centro}))`.execute(
    work.tx,
  )
  return { stretches: await stretches(work, { centro, from, until }), away, busy }
}

async function stretches(
  work: Work,
  { centro, from, until }: { centro?: string; from: PlainDate; until: PlainDate },
): Promise<Stretch[]> {
  const atCentro = centro === undefined ? sql`` : sql`and a.centro_code = ${centro}`
  const { rows } = await sql<Stretch>`
    select d.account_id as operator_id, a.display_name as operator_name, d.weekday, d.from_minutes, d.until_minutes,
      d.services, d.valid_from, d.valid_until
    from disponibilita_operatore d join account a on a.id = d.account_id
    where a.active ${atCentro} and d.valid_from <= ${until}::date
      and coalesce(d.valid_until, 'infinity'::date) >= ${from}::date
    order by d.weekday, d.from_minutes, a.display_name, a.id`.execute(work.tx)
  return rows
}

/** Whether the actor keeps any hours today or later. */
export async function hasHours(work: Work): Promise<boolean> {
  const today = plainDate(work.today)
  const row = await work.tx
    .selectFrom('disponibilitaOperatore')
    .where('accountId', '=', self(work))
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', today)]))
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function self(work: Work): string {
  if (work.actor.id === null) throw new Error('hours belong to an account')
  return work.actor.id
}
