import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  addAbsence,
  findCopertura,
  holdCoperture,
  holdPlaces,
  isBeyond,
  listAbsences,
  listCovered,
  offerFreed,
  removeAbsence,
  tellAppuntamento,
  undoCopertura,
  writeAppuntamento,
  writeCopertura,
  type Away,
  type Copertura,
} from '../../records/agenda/index.ts'
import { plainDate } from '../../standard/index.ts'
import type { Step } from './cover.ts'
import { planOf } from './cover.query.ts'
import { Cover, OneCopertura } from './cover.schema.ts'
import { dayOfInstant } from './day.ts'

/** Said by the program where a covering goes beyond the legal term. */
const LATE = 'Assenza di chi doveva ricevere la persona'

export interface Covered {
  /** Null where nothing could be moved. */
  coperturaId: string | null
  moved: number
  /** How many are left to decide on. */
  left: number
}

/**
 * Writes that somebody is away and moves what can be moved, all together: each person is told the new hour or colleague.
 * Gives how many moved and how many are left to decide on. Refused `agenda.non-tua-squadra`, `agenda.gia-assente`,
 * `agenda.piano-cambiato` where the plan is no longer as it was shown.
 */
export const coverAbsence = defineCommand({
  name: 'agenda.cover',
  may: CENTRO,
  input: Cover,
  async run(work, { operatorId, from, until, plan: shown }) {
    const away = { operatorId, fromOn: plainDate(from), untilOn: plainDate(until) }
    await holdCoperture(work, work.actor.centro ?? '')
    const first = await planOf(work, away)
    if (!first.ok) return first
    await holdSteps(work, operatorId, first.value.steps)
    const plan = await planOf(work, away)
    if (!plan.ok) return plan
    const { steps, mark } = plan.value
    if (shown !== undefined && shown !== mark) return refused('agenda.piano-cambiato')
    const assenzaId = await absenceFor(work, away)
    if (!assenzaId.ok) return assenzaId
    const movable = steps.filter(({ to }) => to !== null)
    if (movable.length === 0) return done<Covered>({ coperturaId: null, moved: 0, left: steps.length })
    const coperturaId = await writeCopertura(work, { ...away, assenzaId: assenzaId.value })
    for (const step of movable) {
      const moved = await carryStep(work, step, coperturaId)
      if (!moved.ok) return moved
    }
    return done<Covered>({ coperturaId, moved: movable.length, left: steps.length - movable.length })
  },
})

async function holdSteps(work: Work, operatorId: string, steps: readonly Step[]): Promise<void> {
  const people = steps.map(({ appuntamento }) => appuntamento.personaId)
  await holdPlaces(work, people, [operatorId, ...steps.flatMap(({ to }) => (to ? [to.operatorId] : []))])
}

/** The absence as it is written already, or written now. */
async function absenceFor(work: Work, away: Away): Promise<Outcome<string>> {
  const written = await listAbsences(work, { accountId: away.operatorId })
  const has = written.find(({ fromOn, untilOn }) => fromOn <= away.fromOn && away.untilOn <= untilOn)
  return has ? done(has.id) : addAbsence(work, away)
}

async function carryStep(
  work: Work,
  { appuntamento: seen, to }: Step,
  coperturaId: string,
): Promise<Outcome<string>> {
  if (!to) return refused('agenda.posto-sparito')
  const { personaId, service, centro, dueOn } = seen
  const moved = await writeAppuntamento(
    work,
    {
      personaId,
      service,
      slot: to,
      centro,
      dueOn,
      lateReason: isBeyond(to, dueOn) ? (seen.lateReason ?? LATE) : null,
      coperturaId,
    },
    { seen, reason: LATE },
  )
  if (!moved.ok) return moved.refusal.code === 'agenda.cambiato' ? moved : refused('agenda.piano-cambiato')
  const data = { appuntamento: moved.value, instead: seen.id, on: to.on, copertura: coperturaId }
  work.record({ kind: 'appuntamento.spostato', service, personaId, data })
  await tellAppuntamento(work, 'spostato', { id: moved.value, personaId, centro, startsAt: to.startsAt })
  return moved
}

/**
 * Takes back what a covering moved and is still to be held: each goes to its first colleague and hour, where that is still
 * to come and free. The absence is over. Gives how many went back and how many stay. Refused `agenda.non-trovato`,
 * `agenda.gia-ripresa`.
 */
export const undoCover = defineCommand({
  name: 'agenda.undo-cover',
  may: CENTRO,
  input: OneCopertura,
  async run(work, { coperturaId }) {
    await holdCoperture(work, work.actor.centro ?? '')
    const copertura = await findCopertura(work, coperturaId)
    if (!copertura) return refused('agenda.non-trovato')
    if (copertura.operatorId !== work.actor.id && work.actor.role !== 'responsabile')
      return refused('agenda.non-tua-squadra')
    if (!(await undoCopertura(work, coperturaId))) return refused('agenda.gia-ripresa')
    if (copertura.assenzaId !== null) await removeAbsence(work, copertura.assenzaId)
    return done(await takeBack(work, copertura))
  },
})

async function takeBack(work: Work, { id, operatorId }: Copertura): Promise<{ back: number; kept: number }> {
  const covered = await listCovered(work, id)
  const people = covered.map(({ personaId }) => personaId)
  await holdPlaces(work, people, [operatorId, ...covered.map((each) => each.operatorId)])
  let back = 0
  for (const { before, ...seen } of covered) {
    if (before.startsAt <= work.now) continue
    const { personaId, service, centro, dueOn, lateReason } = seen
    const slot = { ...before, operatorName: '', on: dayOfInstant(before.startsAt) }
    const reason = isBeyond(slot, dueOn) ? (lateReason ?? LATE) : null
    const wanted = { personaId, service, slot, centro, dueOn, lateReason: reason }
    const returned = await writeAppuntamento(work, wanted, { seen })
    // Somebody else is there now: it stays with the colleague.
    if (!returned.ok) continue
    back++
    const data = { appuntamento: returned.value, instead: seen.id, on: slot.on }
    work.record({ kind: 'appuntamento.spostato', service, personaId, data })
    const told = { id: returned.value, personaId, centro, startsAt: slot.startsAt }
    await tellAppuntamento(work, 'spostato', told)
    await offerFreed(work, seen)
  }
  return { back, kept: covered.length - back }
}
