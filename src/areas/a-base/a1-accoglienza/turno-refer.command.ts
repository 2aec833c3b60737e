import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { holdTurno, listColleagues, mayLetGo, referTurno, turnoName } from '../../../records/turno/index.ts'
import { ReferNumber } from './turno.schema.ts'

/** Entrusts a number to a colleague of the centre: it keeps its place in the room and waits for her. */
export const referNumber = defineCommand({
  name: 'a1.refer-number',
  may: CENTRO,
  input: ReferNumber,
  async run(work, { turnoId, to }) {
    const held = await holdTurno(work, turnoId)
    if (!held.ok) return held
    const allowed = mayLetGo(held.value, work.actor.id)
    if (!allowed.ok) return allowed
    const colleague = (await listColleagues(work)).find(({ id }) => id === to)
    if (!colleague) return refused('turno.collega-sconosciuto')
    await referTurno(work, turnoId, to)
    const { centro } = held.value
    work.record({ kind: 'turno.affidato', data: { turno: turnoId, centro, to } })
    return done({ turnoId, number: turnoName(held.value), to: colleague.name })
  },
})
