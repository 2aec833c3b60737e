import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { addAbsence, countBooked, removeAbsence, setHours } from '../../records/agenda/index.ts'
import { plainDate } from '../../standard/index.ts'
import { Absent, Hours, OneAbsence } from './agenda.schema.ts'

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

/** Writes that the actor is away. Gives how many appointments are to be moved. Refused `agenda.gia-assente`. */
export const addMyAbsence = defineCommand({
  name: 'agenda.add-absence',
  may: CENTRO,
  input: Absent,
  async run(work, { from, until }) {
    const [fromOn, untilOn] = [plainDate(from), plainDate(until)]
    const added = await addAbsence(work, { fromOn, untilOn })
    if (!added.ok) return added
    return done({ assenzaId: added.value, booked: await countBooked(work, fromOn, untilOn) })
  },
})

/** Takes an absence of the actor away. */
export const removeMyAbsence = defineCommand({
  name: 'agenda.remove-absence',
  may: CENTRO,
  input: OneAbsence,
  async run(work, { assenzaId }) {
    return (await removeAbsence(work, assenzaId)) ? done({ assenzaId }) : refused('agenda.non-trovato')
  },
})
