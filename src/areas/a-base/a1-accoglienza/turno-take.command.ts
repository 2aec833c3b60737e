import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { takeTurno, type Taken } from '../../../records/turno/index.ts'
import { TakeNumber } from './turno.schema.ts'

/**
 * Somebody is here: gives the next number of the queue that the reason belongs to. The ledger is told who came and
 * where, never why; what becomes of the number is no fact of hers.
 */
export const takeNumber = defineCommand({
  name: 'a1.take-number',
  may: CENTRO,
  input: TakeNumber,
  async run(work, { personaId, reason, needs }) {
    const { centro } = work.actor
    if (!centro) return refused('erogazione.senza-centro')
    const persona = personaId ? await findPersona(work, personaId) : undefined
    if (personaId && !persona) return refused('accesso.non-trovata')
    const taken = await takeTurno(work, {
      centro,
      personaId: personaId ?? null,
      reason,
      needs: needs ?? persona?.needs ?? [],
    })
    if (!taken.ok) return taken
    const { turnoId } = taken.value
    work.record({ kind: 'turno.preso', ...(personaId && { personaId }), data: { turno: turnoId, centro } })
    return done<Taken>(taken.value)
  },
})
