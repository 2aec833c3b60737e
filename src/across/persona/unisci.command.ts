import { defineCommand, done } from '../../platform/work/index.ts'
import { DESK, logOpening } from '../../records/accesso/index.ts'
import { uniteSchede, type Unita } from '../../records/unione/index.ts'
import { Unisci } from './unione.schema.ts'

/** Makes one of two schede of the same person. What both had open and may be one only is closed, and said. */
export const unisci = defineCommand({
  name: 'persona.unisci',
  may: DESK,
  input: Unisci,
  async run(work, { personaId, altra, values, referente, version, versionAltra }) {
    const choices = Object.fromEntries(Object.entries(values).filter(([, side]) => side !== undefined))
    const united = await uniteSchede(work, {
      keptId: personaId,
      absorbedId: altra,
      choices,
      referente,
      seen: { kept: version, absorbed: versionAltra },
    })
    if (!united.ok) return united
    const { unioneId, doppioni } = united.value
    await logOpening(work, personaId, { door: 'unione', reason: 'servizio' })
    const closed = doppioni.map(({ kind, closes }) => ({ kind, id: closes.id, reason: 'unione' }))
    work.record({
      kind: 'scheda.unita',
      service: 'A1',
      personaId,
      data: { kept: personaId, absorbed: altra, unioneId, closed },
    })
    for (const { kind, id } of closed)
      if (kind === 'did')
        work.record({
          kind: 'did.chiusa',
          service: 'A1',
          personaId,
          data: { didId: id, reason: 'unione', on: work.today },
        })
    return done<Unita>(united.value)
  },
})
