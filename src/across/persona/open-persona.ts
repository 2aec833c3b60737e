import type { Work } from '../../platform/work/index.ts'
import { logOpening, type OpeningReason } from '../../records/accesso/index.ts'
import { findPersona, type Persona } from '../../records/persona/index.ts'
import { isOpen, listDids } from '../../records/stato/index.ts'
import { plainDate, yearsCompleted } from '../../standard/index.ts'

/** A person as the head of every page of her file shows her. */
export interface Testata extends Persona {
  age: number
  /** The day of her open declaration. */
  didOn: string | null
}

/**
 * Opens the file of a person and writes down that it was opened: for the query of each page of hers. `door` names the
 * page. Undefined where there is no such person or the actor may not see her; then nothing is written.
 */
export async function openPersona(
  work: Work,
  personaId: string,
  { door, reason = 'servizio' }: { door: string; reason?: OpeningReason },
): Promise<Testata | undefined> {
  const persona = await findPersona(work, personaId)
  if (!persona) return undefined
  await logOpening(work, personaId, { door, reason })
  const did = (await listDids(work, personaId)).find(isOpen)
  return {
    ...persona,
    age: yearsCompleted(plainDate(persona.birthOn), plainDate(work.today)),
    didOn: did?.givenOn ?? null,
  }
}
