import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  addAbsence,
  freePlaces,
  holdPlaces,
  listAttese,
  listHit,
  loadTimetable,
  offerFreed,
  removeAbsence,
  setHours,
  type Away,
} from '../../records/agenda/index.ts'
import { later, plainDate } from '../../standard/index.ts'
import { Absent, Hours, OneAbsence } from './agenda.schema.ts'
import { lengthOf } from './places.ts'

/** Gives the actor a week of hours from a day on. What was booked stays. Refused `agenda.orari-sovrapposti`. */
export const setMyHours = defineCommand({
  name: 'agenda.set-hours',
  may: CENTRO,
  input: Hours,
  async run(work, { validFrom, services, stretches }) {
    const hours = stretches.map(({ weekday, from, until }) => ({
      weekday,
      fromMinutes: from,
      untilMinutes: until,
      services,
    }))
    const overlap = hours.some((a, at) =>
      hours
        .slice(at + 1)
        .some(
          (b) => a.weekday === b.weekday && a.fromMinutes < b.untilMinutes && b.fromMinutes < a.untilMinutes,
        ),
    )
    if (overlap) return refused('agenda.orari-sovrapposti')
    await setHours(work, hours, plainDate(validFrom ?? work.today))
    return done({ stretches: hours.length })
  },
})

/** Writes that the actor is away. Gives the appointments it hits. Refused `agenda.gia-assente`. */
export const addMyAbsence = defineCommand({
  name: 'agenda.add-absence',
  may: CENTRO,
  input: Absent,
  async run(work, { from, until }) {
    const away = { operatorId: work.actor.id ?? '', fromOn: plainDate(from), untilOn: plainDate(until) }
    const added = await addAbsence(work, away)
    if (!added.ok) return added
    const hit = await listHit(work, away.operatorId, away)
    return done({ assenzaId: added.value, ...away, booked: hit.length, hit: hit.map(({ id }) => id) })
  },
})

/** Takes an absence away, one's own or that of a colleague one manages: who waits for a place is offered the freed ones. */
export const removeMyAbsence = defineCommand({
  name: 'agenda.remove-absence',
  may: CENTRO,
  input: OneAbsence,
  async run(work, { assenzaId }) {
    const removed = await removeAbsence(work, assenzaId)
    if (!removed) return refused('agenda.non-trovato')
    return done({ assenzaId, offered: await offerDays(work, removed) })
  },
})

/** Offers the places of somebody who is back to who waits, each service for itself. Gives how many found somebody. */
async function offerDays(work: Work, { operatorId, fromOn, untilOn }: Away): Promise<number> {
  const centro = work.actor.centro ?? ''
  const waiting = Map.groupBy(await listAttese(work, { centro }), ({ service }) => service)
  const from = later(fromOn, plainDate(work.today))
  if (waiting.size === 0 || from > untilOn) return 0
  await holdPlaces(work, [], [operatorId])
  const timetable = await loadTimetable(work, { centro, personaIds: [], from, until: untilOn })
  const mine = {
    ...timetable,
    stretches: timetable.stretches.filter((each) => each.operatorId === operatorId),
  }
  let offered = 0
  for (const [service, people] of waiting) {
    const wanted = { service, minutes: await lengthOf(work, service) }
    let left = people.length
    for (const slot of freePlaces(mine, wanted, { now: work.now, from, until: untilOn })) {
      if (left === 0) break
      if (!(await offerFreed(work, { ...slot, service, centro }))) continue
      left--
      offered++
    }
  }
  return offered
}
