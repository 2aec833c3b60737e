import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { instantAt, startDelivery } from '../../records/erogazione/index.ts'
import {
  closeGruppo,
  isRollTime,
  isThere,
  listIscritti,
  presenceOf,
  writePresences,
  type Gruppo,
  type Iscrizione,
} from '../../records/gruppo/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { plainDate } from '../../standard/index.ts'
import { closeDelivery } from '../erogazioni/index.ts'
import { dayOf, findOurs, openGruppo } from './enrolment.ts'
import { Roll } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'
import type { z } from 'zod'

const MINUTE = 60_000

/** Writes who is here, without closing: it can be called again. Refused `gruppi.non-iniziato`, `gruppi.chiuso`. */
export const callRoll = defineCommand({
  name: 'gruppi.call-roll',
  may: LEADS_GROUPS,
  input: Roll,
  async run(work, roll) {
    const open = await openGruppo(work, roll.gruppoId)
    if (!open.ok) return open
    const written = await writeRoll(work, open.value, roll)
    return written.ok
      ? done({ present: written.value.filter(({ presence }) => isThere(presence)).length })
      : written
  },
})

/**
 * Closes a group: one delivery for all who were there, each with her share of its cost, and their duties reckoned again.
 * Nobody there, no delivery. What is over the limits of the act is done all the same and measured. Closed twice it does
 * nothing twice. Refused `gruppi.ore-sbagliate`, `gruppi.non-iniziato`, `gruppi.chiuso` where it was called off,
 * `erogazione.sovrapposta`.
 */
export const closeRoll = defineCommand({
  name: 'gruppi.close',
  may: LEADS_GROUPS,
  input: Roll,
  async run(work, roll) {
    const open = await openGruppo(work, roll.gruppoId)
    if (!open.ok) {
      const held = await findOurs(work, roll.gruppoId)
      return held?.state === 'svolto' ? done({ prestazioneId: held.prestazioneId }) : open
    }
    const gruppo = open.value
    const span = spanOf(gruppo, roll)
    if (!span || span.endedAt > work.now) return refused('gruppi.ore-sbagliate')
    const called = await writeRoll(work, gruppo, roll)
    if (!called.ok) return called
    const here = called.value.filter(({ presence }) => isThere(presence))
    const away = called.value.filter(({ presence }) => !isThere(presence))
    const delivered = await deliver(work, gruppo, { here, ...span, operators: roll.operators })
    if (!delivered.ok) return delivered
    await tellAbsences(work, gruppo, away)
    const data = { gruppo: gruppo.id, prestazione: delivered.value, on: dayOf(gruppo), present: here.length }
    work.record({ kind: 'gruppo.svolto', service: gruppo.service, data: { ...data, absent: away.length } })
    return done({ prestazioneId: delivered.value })
  },
})

type RollGiven = z.output<typeof Roll>

function spanOf(gruppo: Gruppo, { from, until }: RollGiven): { startedAt: Date; endedAt: Date } | undefined {
  const on = plainDate(dayOf(gruppo))
  const [startedAt, endedAt] = [instantAt(on, from), instantAt(on, until)]
  return startedAt && endedAt && startedAt < endedAt ? { startedAt, endedAt } : undefined
}

/** Who has a place, with her presence as it was called; who was not called is there. */
async function writeRoll(work: Work, gruppo: Gruppo, roll: RollGiven): Promise<Outcome<Iscrizione[]>> {
  if (!isRollTime(gruppo, work.now)) {
    const hour = new Intl.DateTimeFormat('it-IT', { timeStyle: 'short', timeZone: 'Europe/Rome' })
    return refused('gruppi.non-iniziato', { hour: hour.format(gruppo.startsAt) })
  }
  const span = spanOf(gruppo, roll)
  if (!span) return refused('gruppi.ore-sbagliate')
  const on = plainDate(dayOf(gruppo))
  const hour = (text: string | undefined) => (text && instantAt(on, text)) || null
  const said = new Map(roll.people.map((each) => [each.personaId, each]))
  const places = (await listIscritti(work, gruppo.id)).filter(({ state }) => state === 'iscritta')
  const called = places.map(({ personaId, presence }) => {
    const one = said.get(personaId)
    const hours = { arrivedAt: hour(one?.arrived), leftAt: hour(one?.left) }
    const told = { presence: one?.presence ?? presence ?? ('presente' as const), ...hours }
    return { personaId, ...hours, presence: presenceOf(told, span) }
  })
  if (called.some(({ arrivedAt, leftAt }) => arrivedAt && leftAt && leftAt <= arrivedAt))
    return refused('gruppi.ore-sbagliate')
  await writePresences(work, gruppo.id, called)
  return done((await listIscritti(work, gruppo.id)).filter(({ state }) => state === 'iscritta'))
}

interface Held {
  here: readonly Iscrizione[]
  startedAt: Date
  endedAt: Date
  operators: number
}

/** The one delivery of the group; null where nobody was there. */
async function deliver(
  work: Work,
  gruppo: Gruppo,
  { here, startedAt, endedAt, operators }: Held,
): Promise<Outcome<string | null>> {
  if (here.length === 0) {
    await closeGruppo(work, gruppo, null)
    return done(null)
  }
  const { service, centro, place, conductorId: operatorId, outputs, schoolToWork } = gruppo
  const personaIds = here.map(({ personaId }) => personaId)
  const delivery = {
    service,
    mode: 'group' as const,
    centro,
    place,
    personaIds,
    operatorId,
    operators,
    startedAt,
  }
  const id = await startDelivery(work, delivery)
  // Before the duties are reckoned again, so that they know it was held.
  await closeGruppo(work, gruppo, id)
  const minutes = (endedAt.getTime() - startedAt.getTime()) / MINUTE
  const closed = await closeDelivery(work, id, { minutes, outputs, referrals: [], schoolToWork })
  return closed.ok ? done(id) : closed
}

/** Who did not come was proposed it all the same: her duties are reckoned too. */
async function tellAbsences(work: Work, { id, service }: Gruppo, away: readonly Iscrizione[]): Promise<void> {
  for (const { personaId, presence } of away) {
    work.record({ kind: 'gruppo.mancato', service, personaId, data: { gruppo: id, presence } })
    await refreshScadenze(work, personaId)
  }
}
