import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { refreshScadenze } from '../../../records/scadenza/index.ts'
import { addSostegno as add, closeSostegno as close } from '../../../records/stato/index.ts'
import { AddSostegno, CloseSostegno } from './sostegno.schema.ts'

/** Registers an income support: duties of training and proposals follow from it. */
export const addSostegno = defineCommand({
  name: 'a1.add-sostegno',
  may: DESK,
  input: AddSostegno,
  async run(work, { personaId, kind, from, until = null, suspendedFrom = null }) {
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const sostegnoId = await add(work, personaId, { kind, from, until, suspendedFrom })
    work.record({
      kind: 'sostegno.registrato',
      service: 'A1',
      personaId,
      data: { sostegnoId, kind, from, until },
    })
    await refreshScadenze(work, personaId)
    return done({ sostegnoId })
  },
})

/** Writes the last day of a support. */
export const closeSostegno = defineCommand({
  name: 'a1.close-sostegno',
  may: DESK,
  input: CloseSostegno,
  async run(work, { personaId, sostegnoId, until }) {
    const closed = await close(work, { sostegnoId, personaId }, until)
    if (!closed.ok) return closed
    work.record({ kind: 'sostegno.concluso', service: 'A1', personaId, data: { sostegnoId, until } })
    await refreshScadenze(work, personaId)
    return done({ sostegnoId, until })
  },
})
