import { defineCommand, done, refused } from '../../platform/work/index.ts'
import {
  cancelGruppo,
  holdPeople,
  listIscritti,
  lockGruppo,
  withdraw as takeOut,
} from '../../records/gruppo/index.ts'
import { dayOf, enrol, fillPlaces, lockOpen, openGruppo, writeToHer } from './enrolment.ts'
import { Cancel, Enrol, Leave, Transfer } from './gruppi.schema.ts'
import { LEADS_GROUPS, SEES_GROUPS } from './roles.ts'

/**
 * Gives a person a place in a group; where there is none she waits (`state`). Refused `gruppi.gia-iscritta`,
 * `gruppi.persona-impegnata`, `gruppi.chiuso`, `gruppi.non-trovato`, `accesso.non-trovata`.
 */
export const enrolPersona = defineCommand({
  name: 'gruppi.enrol',
  may: SEES_GROUPS,
  input: Enrol,
  async run(work, { gruppoId, personaId, walkIn }) {
    const open = await openGruppo(work, gruppoId, [personaId])
    if (!open.ok) return open
    const written = await enrol(work, open.value, { personaId, walkIn: walkIn === 'on' })
    return written.ok ? done({ state: written.value }) : written
  },
})

/** Takes a person out of a group; her place goes to the first who waits. Refused `gruppi.non-iscritta`, `gruppi.chiuso`. */
export const withdrawPersona = defineCommand({
  name: 'gruppi.withdraw',
  may: SEES_GROUPS,
  input: Leave,
  async run(work, { gruppoId, personaId }) {
    const open = await openGruppo(work, gruppoId)
    if (!open.ok) return open
    if (!(await takeOut(work, { gruppoId, personaId }))) return refused('gruppi.non-iscritta')
    const data = { gruppo: gruppoId, on: dayOf(open.value) }
    work.record({ kind: 'iscrizione.ritirata', service: open.value.service, personaId, data })
    return done({ promoted: await fillPlaces(work, open.value) })
  },
})

/**
 * Moves a person to another group that has a place for her; otherwise she stays where she was. Refused `gruppi.pieno`,
 * `gruppi.non-iscritta`, and as `enrolPersona`.
 */
export const transferPersona = defineCommand({
  name: 'gruppi.transfer',
  may: SEES_GROUPS,
  input: Transfer,
  async run(work, { gruppoId, personaId, toId }) {
    if (gruppoId === toId) return refused('gruppi.gia-iscritta')
    const inside = await Promise.all([gruppoId, toId].map((id) => listIscritti(work, id)))
    await holdPeople(work, [personaId, ...inside.flat().map((each) => each.personaId)])
    // In one order whoever moves whom: two who cross each other wait, and do not stop each other.
    for (const id of [gruppoId, toId].toSorted()) await lockGruppo(work, id)
    const from = await lockOpen(work, gruppoId)
    if (!from.ok) return from
    const to = await lockOpen(work, toId)
    if (!to.ok) return to
    if (!(await takeOut(work, { gruppoId, personaId }))) return refused('gruppi.non-iscritta')
    const written = await enrol(work, to.value, { personaId })
    if (!written.ok) return written
    if (written.value !== 'iscritta') return refused('gruppi.pieno')
    const data = { gruppo: gruppoId, on: dayOf(from.value), instead: toId }
    work.record({ kind: 'iscrizione.ritirata', service: from.value.service, personaId, data })
    await fillPlaces(work, from.value)
    return done({ gruppoId: toId })
  },
})

/** Calls a group off, with a reason, and tells everybody in it. Gives how many. Refused `gruppi.chiuso`. */
export const cancel = defineCommand({
  name: 'gruppi.cancel',
  may: LEADS_GROUPS,
  input: Cancel,
  async run(work, { gruppoId, reason }) {
    const open = await openGruppo(work, gruppoId)
    if (!open.ok) return open
    const inside = (await listIscritti(work, gruppoId)).filter(({ state }) => state !== 'ritirata')
    await cancelGruppo(work, open.value, reason)
    const { service } = open.value
    const data = { gruppo: gruppoId, on: dayOf(open.value) }
    work.record({ kind: 'gruppo.annullato', service, data })
    for (const { personaId } of inside) {
      work.record({ kind: 'iscrizione.ritirata', service, personaId, data: { ...data, cancelled: true } })
      await writeToHer(work, open.value, { personaId, template: 'gruppo.annullato' })
    }
    return done({ told: inside.length })
  },
})
