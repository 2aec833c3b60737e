import { defineCommand, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import * as persona from '../../records/persona/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { AddVoce, ChangeVoce, SeenVoce } from './voci.schema.ts'

/** Adds a line to the scheda. */
export const addVoce = defineCommand({
  name: 'persona.add-voce',
  may: CENTRO,
  input: AddVoce,
  async run(work, { personaId, ...voce }) {
    if (!(await persona.findPersona(work, personaId))) return refused('accesso.non-trovata')
    const added = await persona.addVoce(work, personaId, voce)
    return added.ok ? told(work, { personaId, voceId: added.value.id, what: 'aggiunta' }, added) : added
  },
})

/** Writes a line anew. */
export const changeVoce = defineCommand({
  name: 'persona.change-voce',
  may: CENTRO,
  input: ChangeVoce,
  async run(work, { personaId, voceId, version, ...voce }) {
    const changed = await persona.changeVoce(work, { personaId, voceId, version }, voce)
    return told(work, { personaId, voceId, what: 'cambiata' }, changed)
  },
})

/** «È ancora così»: the person says so today. */
export const confirmVoce = defineCommand({
  name: 'persona.confirm-voce',
  may: CENTRO,
  input: SeenVoce,
  run: async (work, seen) =>
    told(work, { ...seen, what: 'confermata' }, await persona.confirmVoce(work, seen)),
})

/** Takes a line off the scheda. */
export const removeVoce = defineCommand({
  name: 'persona.remove-voce',
  may: CENTRO,
  input: SeenVoce,
  run: async (work, seen) => told(work, { ...seen, what: 'tolta' }, await persona.removeVoce(work, seen)),
})

/** Puts a removed line back, or a changed one as it was before. */
export const undoVoce = defineCommand({
  name: 'persona.undo-voce',
  may: CENTRO,
  input: SeenVoce,
  run: async (work, seen) =>
    told(work, { ...seen, what: 'ripristinata' }, await persona.undoVoce(work, seen)),
})

type What = 'aggiunta' | 'cambiata' | 'confermata' | 'tolta' | 'ripristinata'

/** What was done is told to the ledger; the duties of law look at work and studies, so they are reckoned again. */
async function told<T>(
  work: Work,
  { personaId, voceId, what }: { personaId: string; voceId: string; what: What },
  outcome: Outcome<T>,
): Promise<Outcome<T>> {
  if (!outcome.ok) return outcome
  work.record({ kind: 'scheda.aggiornata', service: 'A1', personaId, data: { voce: voceId, what } })
  if (what !== 'confermata') await refreshScadenze(work, personaId)
  return outcome
}
