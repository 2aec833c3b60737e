import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { freePlaces, loadTimetable } from '../../records/agenda/index.ts'
import { addDays, plainDate, SERVICE_CODES, type PlainDate, type ServiceCode } from '../../standard/index.ts'
import { Service } from './agenda.schema.ts'
import { lengthsOf } from './places.ts'
import { forecast, WEEKS, weeksFrom, type DueInWeek, type Week } from './previsione.ts'

/** Booked for the service, within the term. */
const BOOKED = sql`exists (select from appuntamento p where p.persona_id = s.persona_id and p.service_code = s.service_code
  and p.state in ('fissato', 'presente') and (p.starts_at at time zone 'Europe/Rome')::date <= s.due_on)`

/** For eight weeks, each service that somebody is due: people whose legal term ends, free places, and what lacks. At the actor's centre. */
export const readPrevisione = defineQuery({
  name: 'agenda.read-forecast',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const weeks = weeksFrom(plainDate(work.today))
    const [first, last] = [weeks[0], weeks.at(-1)]
    if (!first || !last) throw new Error('no weeks')
    const due = await countDue(work, weeks)
    const timetable = await loadTimetable(work, {
      centro: work.actor.centro ?? '',
      personaIds: [],
      from: first.from,
      until: last.until,
    })
    const minutes = await lengthsOf(work)
    const offered = new Set(timetable.stretches.flatMap(({ services }) => services))
    const services = SERVICE_CODES.filter((code) => due.some(({ service }) => service === code))
    return done({
      weeks,
      late: await countLate(work),
      services: services.map((service) => {
        const free = weeks.map(
          (week) =>
            freePlaces(timetable, { service, minutes: minutes(service) }, { now: work.now, ...week }).length,
        )
        return { service, offered: offered.has(service), loads: forecast(service, weeks, { due, free }) }
      }),
    })
  },
})

async function countDue(work: Work, weeks: readonly Week[]): Promise<DueInWeek[]> {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return []
  // The first week begins today, the others on a Monday.
  const monday = addDays(first.until, -6)
  const { rows } = await sql<DueInWeek>`
    with booked as (
      select persona_id, service_code, min((starts_at at time zone 'Europe/Rome')::date) as on
      from appuntamento where state in ('fissato', 'presente') group by persona_id, service_code),
    due as (
      select (s.due_on - ${monday}::date) / 7 as week, s.service_code, s.persona_id, max(s.due_on) as due_on
      from scadenza s
      where s.centro_code = ${work.actor.centro} and s.met_on is null and s.due_on between ${first.from}::date and ${last.until}::date
      group by 1, 2, 3)
    select d.week, d.service_code as service, count(*)::integer as people,
      count(*) filter (where b.on <= d.due_on)::integer as booked
    from due d left join booked b on (b.persona_id, b.service_code) = (d.persona_id, d.service_code)
    group by d.week, d.service_code`.execute(work.tx)
  return rows
}

/** People whose term is over already and who are not booked, by service. */
async function countLate(work: Work): Promise<{ service: ServiceCode; people: number }[]> {
  const { rows } = await sql<{ service: ServiceCode; people: number }>`
    select service_code as service, count(*)::integer as people from (
      select distinct s.service_code, s.persona_id from scadenza s
      where s.centro_code = ${work.actor.centro} and s.met_on is null and s.due_on < ${work.today}::date) s
    group by service_code order by service_code`.execute(work.tx)
  return rows
}

/** Who is due in a week, with the day and whether she is booked. */
export interface DuePersona {
  personaId: string
  surname: string
  name: string
  dueOn: PlainDate
  booked: boolean
}

const SHOWN = 200

/** The people behind a number of the forecast: those due in a week (`settimana`, 0 is this one) for a service. */
export const listDueInWeek = defineQuery({
  name: 'agenda.list-due-in-week',
  may: CENTRO,
  input: z.strictObject({
    settimana: z.coerce
      .number()
      .int()
      .min(0)
      .max(WEEKS - 1),
    servizio: Service,
  }),
  async run(work, { settimana, servizio }) {
    const week = weeksFrom(plainDate(work.today))[settimana]
    if (!week) throw new Error('no such week')
    const { rows } = await sql<DuePersona>`
      select s.persona_id, q.surname, q.name, min(s.due_on) as due_on, bool_or(${BOOKED}) as booked
      from scadenza s join persona q on q.id = s.persona_id
      where s.centro_code = ${work.actor.centro} and s.met_on is null and s.service_code = ${servizio}
        and s.due_on between ${week.from}::date and ${week.until}::date
      group by s.persona_id, q.surname, q.name order by min(s.due_on), q.surname, q.name limit ${SHOWN}`.execute(
      work.tx,
    )
    return done({ week, service: servizio, rows, more: rows.length === SHOWN })
  },
})
