import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { instantAt } from '../../records/erogazione/index.ts'
import {
  holdConductor,
  listSpostamenti,
  undoSpostamento,
  writeSpostamento,
  type Gruppo,
  type Seat,
} from '../../records/gruppo/index.ts'
import { listColleghi } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { openGruppo } from './enrolment.ts'
import { Move, OneGruppo } from './gruppi.schema.ts'
import { relocate } from './move.ts'
import { LEADS_GROUPS } from './roles.ts'
import { whereIs } from './where.ts'
import type { z } from 'zod'

/**
 * Moves a group to another hour, room or leader, with a reason, and tells its people. What who leads has at that hour is
 * said (`gruppi.read`), and forbids nothing but another group. Asked as it is already, nothing happens. Refused
 * `gruppi.cominciato`, `gruppi.passato`, `gruppi.conduttore-sconosciuto`, `gruppi.conduttore-impegnato`, `sala.occupata`,
 * `sala.non-trovata`, `gruppi.senza-sala`, `gruppi.chiuso`, `gruppi.non-trovato`.
 */
export const moveGruppo = defineCommand({
  name: 'gruppi.move',
  may: LEADS_GROUPS,
  input: Move,
  async run(work, given) {
    const open = await openStill(work, given.gruppoId)
    if (!open.ok) return open
    const gruppo = open.value
    const to = await seatOf(work, gruppo, given)
    if (!to.ok) return to
    if (isSame(gruppo, to.value)) return done({ told: 0, waiting: 0 })
    await holdConductor(work, to.value.conductorId)
    await writeSpostamento(work, gruppo, given.reason)
    return relocate(work, gruppo, to.value)
  },
})

/**
 * Takes the last move of a group back, while the hour before it is still to come. Refused `gruppi.spostamento-ripreso`, and
 * as `moveGruppo`.
 */
export const undoMove = defineCommand({
  name: 'gruppi.undo-move',
  may: LEADS_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const open = await openStill(work, gruppoId)
    if (!open.ok) return open
    const [last] = await listSpostamenti(work, gruppoId)
    if (!last || last.from.startsAt <= work.now || !(await undoSpostamento(work, last.id)))
      return refused('gruppi.spostamento-ripreso')
    await holdConductor(work, last.from.conductorId)
    return relocate(work, open.value, last.from)
  },
})

async function openStill(work: Work, gruppoId: string): Promise<Outcome<Gruppo>> {
  const open = await openGruppo(work, gruppoId)
  return open.ok && open.value.startsAt <= work.now ? refused('gruppi.cominciato') : open
}

async function seatOf(work: Work, gruppo: Gruppo, given: z.output<typeof Move>): Promise<Outcome<Seat>> {
  const { conductorId = gruppo.conductorId } = given
  const isKnown = (await listColleghi(work, LEADS_GROUPS)).some(({ id }) => id === conductorId)
  if (conductorId !== gruppo.conductorId && !isKnown) return refused('gruppi.conduttore-sconosciuto')
  const startsAt = instantAt(plainDate(given.on), given.at)
  if (!startsAt || startsAt <= work.now) return refused('gruppi.passato')
  const endsAt = new Date(startsAt.getTime() + gruppo.endsAt.getTime() - gruppo.startsAt.getTime())
  const { centro, maxPeople } = gruppo
  const where = await whereIs(work, { ...given, centro, maxPeople, startsAt, endsAt })
  return where.ok ? done({ conductorId, startsAt, endsAt, ...where.value }) : where
}

const isSame = (gruppo: Gruppo, to: Seat): boolean =>
  gruppo.startsAt.getTime() === to.startsAt.getTime() &&
  gruppo.salaId === to.salaId &&
  gruppo.place === to.place &&
  gruppo.conductorId === to.conductorId
