import { defineCommand, done } from '../../platform/work/index.ts'
import { DESK } from '../../records/accesso/index.ts'
import { divideSchede } from '../../records/unione/index.ts'
import { Dividi } from './unione.schema.ts'

/** «Annulla l’unione»: two schede again, each as it was. */
export const dividi = defineCommand({
  name: 'persona.dividi',
  may: DESK,
  input: Dividi,
  async run(work, { personaId, unioneId }) {
    const divided = await divideSchede(work, { unioneId, keptId: personaId })
    if (!divided.ok) return divided
    const { absorbedId } = divided.value
    const data = { kept: personaId, absorbed: absorbedId, unioneId }
    work.record({ kind: 'scheda.divisa', service: 'A1', personaId, data })
    work.record({ kind: 'scheda.divisa', service: 'A1', personaId: absorbedId, data })
    return done({ absorbedId })
  },
})
