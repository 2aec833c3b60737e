import { z } from 'zod'
import { defineQuery, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  HORIZON_DAYS,
  instantAt,
  listAbsences,
  listBetween,
  listCoperture,
  listHit,
  loadTimetable,
  type Away,
} from '../../records/agenda/index.ts'
import { listGruppi, type Gruppo } from '../../records/gruppo/index.ts'
import { listColleghi } from '../../records/persona/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { markOf, planCover, type Step } from './cover.ts'
import { Absence } from './cover.schema.ts'

/** A colleague of the centre with what is in today's agenda. */
export interface CollegaToday {
  id: string
  name: string
  today: number
  away: boolean
}

/** Who is away and who has appointments today, at the actor's centre; what was moved and can be taken back. */
export const readAssenze = defineQuery({
  name: 'agenda.read-absences',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const today = plainDate(work.today)
    const centro = work.actor.centro ?? ''
    const absences = await listAbsences(work, { centro })
    const rows = await listBetween(
      work,
      { centro },
      { from: instantAt(today, 0), until: instantAt(addDays(today, 1), 0) },
    )
    const open = rows.filter(({ state, startsAt }) => state === 'fissato' && startsAt > work.now)
    const colleghi = (await listColleghi(work, CENTRO)).map(({ id, name }) => ({
      id,
      name,
      today: open.filter(({ operatorId }) => operatorId === id).length,
      away: absences.some((each) => each.operatorId === id && each.fromOn <= today && today <= each.untilOn),
    }))
    return done({
      today,
      colleghi: colleghi.toSorted((a, b) => b.today - a.today || a.name.localeCompare(b.name)),
      absences: absences.map((each) => ({ ...each, mine: each.operatorId === work.actor.id })),
      coperture: await listCoperture(work),
      manages: work.actor.role === 'responsabile',
    })
  },
})

export interface Plan extends Away {
  operatorName: string
  steps: Step[]
  /** The group sessions that lose who leads them: nobody moves those by itself. */
  groups: Pick<Gruppo, 'id' | 'title' | 'startsAt'>[]
  mark: string
}

/**
 * What would happen to the appointments of somebody absent: where each goes. Only looks. Refused
 * `agenda.non-tua-squadra`.
 */
export const previewCover = defineQuery({
  name: 'agenda.preview-cover',
  may: CENTRO,
  input: Absence,
  run: (work, { operatorId, from, until }) =>
    planOf(work, { operatorId, fromOn: plainDate(from), untilOn: plainDate(until) }),
})

/** The plan for an absence of the actor, or of a colleague of the centre where the actor manages it. */
export async function planOf(work: Work, away: Away): Promise<Outcome<Plan>> {
  const colleghi = await listColleghi(work, CENTRO)
  const who = colleghi.find(({ id }) => id === away.operatorId)
  const isMine = away.operatorId === work.actor.id || work.actor.role === 'responsabile'
  if (!who || !isMine) return refused('agenda.non-tua-squadra')
  const today = plainDate(work.today)
  const centro = work.actor.centro ?? ''
  const hit = await listHit(work, away.operatorId, away)
  const timetable = await loadTimetable(work, {
    centro,
    personaIds: hit.map(({ personaId }) => personaId),
    from: today,
    until: addDays(today, HORIZON_DAYS),
  })
  const steps = planCover(hit, timetable, { now: work.now, today })
  const groups = (await listGruppi(work, { centro, from: away.fromOn, until: away.untilOn })).filter(
    ({ conductorId, state, startsAt }) =>
      conductorId === away.operatorId && state === 'pubblicato' && startsAt > work.now,
  )
  return done({ ...away, operatorName: who.name, steps, groups, mark: markOf(steps) })
}
