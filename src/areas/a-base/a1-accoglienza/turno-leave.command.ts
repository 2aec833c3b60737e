import { defineCommand, done } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { endTurno, holdTurno, mayLetGo, turnoName } from '../../../records/turno/index.ts'
import { OneNumber } from './turno.schema.ts'

/** Whoever held the number is no longer here: nothing was delivered. */
export const leaveNumber = defineCommand({
  name: 'a1.leave-number',
  may: CENTRO,
  input: OneNumber,
  async run(work, { turnoId }) {
    const held = await holdTurno(work, turnoId)
    if (!held.ok) return held
    const allowed = mayLetGo(held.value, work.actor.id)
    if (!allowed.ok) return allowed
    await endTurno(work, turnoId, { outcome: 'andato-via' })
    const { centro } = held.value
    work.record({ kind: 'turno.abbandonato', data: { turno: turnoId, centro } })
    return done({ turnoId, number: turnoName(held.value) })
  },
})
