import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  freePlaces,
  instantAt,
  listBetween,
  loadTimetable,
  type Appuntamento,
  type Slot,
} from '../../records/agenda/index.ts'
import { Day } from '../../records/persona/index.ts'
import { addDays, dayOfWeek, plainDate, SERVICE_CODES } from '../../standard/index.ts'
import { Service } from './agenda.schema.ts'
import { lengthsOf } from './places.ts'

/** A colleague's day: what is booked and what is free for the service asked. */
export interface Row {
  operatorId: string
  name: string
  away: boolean
  booked: Appuntamento[]
  free: Slot[]
}

/** The day of a whole centre: who has hours, what is booked, what is free for a service, and how much for each of them. */
export const readSquadra = defineQuery({
  name: 'agenda.read-team',
  may: CENTRO,
  input: z.strictObject({
    dal: Day.optional(),
    servizio: Service.default('A2'),
    persona: z.uuid().optional(),
  }),
  async run(work, { dal, servizio, persona }) {
    const day = plainDate(dal ?? work.today)
    const centro = work.actor.centro ?? ''
    const personaIds = persona === undefined ? [] : [persona]
    const timetable = await loadTimetable(work, { centro, personaIds, from: day, until: day })
    const bounds = { from: instantAt(day, 0), until: instantAt(addDays(day, 1), 0) }
    const booked = await listBetween(work, { centro }, bounds)
    const minutes = await lengthsOf(work)
    const when = { now: work.now, from: day, until: day }
    const free = freePlaces(
      timetable,
      { service: servizio, minutes: minutes(servizio), ...(persona !== undefined && { personaId: persona }) },
      when,
    )
    const names = new Map([
      ...timetable.stretches
        .filter(({ weekday }) => weekday === dayOfWeek(day))
        .map(({ operatorId, operatorName }) => [operatorId, operatorName] as const),
      ...booked.map(({ operatorId, operatorName }) => [operatorId, operatorName ?? ''] as const),
    ])
    const rows = [...names].map(([operatorId, name]) => ({
      operatorId,
      name,
      away: timetable.away.some((each) => each.operatorId === operatorId),
      booked: booked.filter((each) => each.operatorId === operatorId),
      free: free.filter((each) => each.operatorId === operatorId),
    }))
    const offered = SERVICE_CODES.filter((code) =>
      timetable.stretches.some(({ services }) => services.includes(code)),
    )
    return done({
      day,
      service: servizio,
      rows: rows.toSorted((a, b) => a.name.localeCompare(b.name)),
      counts: offered.map((service) => ({
        service,
        free: freePlaces(timetable, { service, minutes: minutes(service) }, when).length,
      })),
    })
  },
})
