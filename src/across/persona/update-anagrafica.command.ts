import { defineCommand, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { updateAnagrafica as update, type Anagrafica } from '../../records/persona/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { UpdateAnagrafica } from './update-anagrafica.schema.ts'

/** Corrects the data of a person. Two people's changes in different fields both stay; in the same field one must choose. */
export const updateAnagrafica = defineCommand({
  name: 'persona.update-anagrafica',
  may: CENTRO,
  input: UpdateAnagrafica,
  async run(work, { personaId, version, settled, source, ...sent }) {
    const written = await update(work, { personaId, seen: { version, settled }, source, sent: given(sent) })
    if (!written.ok) return written
    const { changed } = written.value
    if (changed.length > 0)
      work.record({ kind: 'scheda.aggiornata', service: 'A1', personaId, data: { fields: changed } })
    // Another domicile may be another centre's.
    if (changed.includes('comune')) await refreshScadenze(work, personaId)
    return done(written.value)
  },
})

function given(sent: { [F in keyof Anagrafica]?: Anagrafica[F] | undefined }): Partial<Anagrafica> {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}
