import { defineCommand, done } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { updateAnagrafica } from '../../../records/persona/index.ts'
import { SetNeeds } from './arrivo.schema.ts'

/** Writes what a person needs at the desk, without leaving it. Refused `persona.modificata-da-altri`, `accesso.non-trovata`. */
export const setNeeds = defineCommand({
  name: 'a1.set-needs',
  may: CENTRO,
  input: SetNeeds,
  async run(work, { personaId, version, needs }) {
    const written = await updateAnagrafica(work, { personaId, seen: { version }, sent: { needs } })
    if (!written.ok) return written
    const { changed } = written.value
    if (changed.length > 0)
      work.record({ kind: 'scheda.aggiornata', service: 'A1', personaId, data: { fields: changed } })
    return done(written.value)
  },
})
