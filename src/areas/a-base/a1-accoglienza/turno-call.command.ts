import { defineCommand, done } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { callTurno, turnoName } from '../../../records/turno/index.ts'
import { CallNumber } from './turno.schema.ts'

/** Calls the number chosen, or the next one of a queue, to where the actor sits. */
export const callNumber = defineCommand({
  name: 'a1.call-number',
  may: CENTRO,
  input: CallNumber,
  async run(work, input) {
    const called = await callTurno(work, input)
    if (!called.ok) return called
    const { id: turnoId, personaId } = called.value
    return done({ turnoId, number: turnoName(called.value), personaId, place: input.place })
  },
})
