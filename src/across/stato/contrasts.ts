import type { Work } from '../../platform/work/index.ts'
import { plainDate } from '../../standard/index.ts'
import { listVoci } from '../../records/persona/index.ts'
import { contrastsOf, listRapporti, type Contrast } from '../../records/rapporto/index.ts'
import { declaredIn, type EsperienzaLine } from '../../records/stato/index.ts'

/** What a person declares and employers tell otherwise, her scheda included. */
export async function contrastsIn(work: Work, personaId: string): Promise<Contrast[]> {
  const lines = (await listVoci(work, personaId)).flatMap((voce): EsperienzaLine[] => {
    if (voce.kind !== 'esperienza') return []
    const { azienda, contract, openEnded, yearlyIncomeCents = null, from, until } = voce.data
    const days = { from: plainDate(from), until: until ? plainDate(until) : null }
    return [{ id: voce.id, azienda, contract, openEnded, yearlyIncomeCents, ...days }]
  })
  const { dichiarato = [], comunicazione = [] } = Object.groupBy(
    await listRapporti(work, personaId),
    ({ origin }) => origin,
  )
  return contrastsOf([...declaredIn(lines), ...dichiarato], comunicazione)
}
