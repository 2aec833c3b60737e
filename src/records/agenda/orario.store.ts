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
}

/** The absences of the actor that have not ended. */
export async function listAbsences(work: Work): Promise<Absence[]> {
  const rows = await work.tx
    .selectFrom('assenza')
    .where('accountId', '=', self(work))
    .where('untilOn', '>=', work.today)
    .orderBy('fromOn')
    .select(['id', 'accountId as operatorId', 'fromOn', 'untilOn'])
    .execute()
  return rows as unknown as Absence[]
}

/** Writes that the actor is away. Refused `agenda.gia-assente` where some of those days are already written. */
export async function addAbsence(
  work: Work,
  { fromOn, untilOn }: Pick<Away, 'fromOn' | 'untilOn'>,
): Promise<Outcome<string>> {
  try {
    const { id } = await work.tx
      .insertInto('assenza')
      .values({ accountId: self(work), fromOn, untilOn })
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(id)
  } catch (error) {
    if (violatedConstraint(error) === undefined) throw error
    return refused('agenda.gia-assente')
  }
}

/** Takes an absence of the actor away; false where there is none. */
export async function removeAbsence(work: Work, id: string): Promise<boolean> {
  const removed = await work.tx
    .deleteFrom('assenza')
    .where('id', '=', id)
    .where('accountId', '=', self(work))
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** Hours, absences and taken time of the active staff of a centre between two days, and of a person anywhere. */
export async function loadTimetable(
  work: Work,
  asked: { centro: string; personaId: string; from: PlainDate; until: PlainDate },
): Promise<Timetable> {
  const { centro, personaId, from, until } = asked
  const { rows: away } = await sql<Away>`
    select z.account_id as operator_id, z.from_on, z.until_on from assenza z join account a on a.id = z.account_id
    where a.centro_code = ${centro} and z.until_on >= ${from}::date and z.from_on <= ${until}::date`.execute(
    work.tx,
  )
  const { rows: busy } = await sql<Busy>`
    select p.operator_id, p.persona_id, p.starts_at, p.ends_at from appuntamento p
    where p.state in ('fissato', 'presente') and p.starts_at < (${until}::date + 2) and p.ends_at > (${from}::date - 1)
      and (p.persona_id = ${personaId} or p.operator_id in (select a.id from account a where a.centro_code = ${centro}))`.execute(
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

/** How many appointments the actor still has in some days. */
export async function countBooked(work: Work, fromOn: PlainDate, untilOn: PlainDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from appuntamento
    where operator_id = ${self(work)} and state = 'fissato'
      and (starts_at at time zone 'Europe/Rome')::date between ${fromOn}::date and ${untilOn}::date`.execute(
    work.tx,
  )
  return rows[0]?.count ?? 0
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
