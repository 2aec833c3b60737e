import type { Work } from '../../platform/work/index.ts'
import type { ServiceCode } from '../../standard/index.ts'
import { listScadenze, type Scadenza } from '../scadenza/index.ts'

/** The duties towards a person that are still open and have a last day, the nearest first. */
export async function openDuties(work: Work, personaId: string): Promise<Scadenza[]> {
  return (await listScadenze(work, personaId)).filter(({ metOn, dueOn }) => metOn === null && dueOn !== null)
}

/** The duty towards a person that a service answers: the open one that ends first. */
export async function dutyOf(
  work: Work,
  personaId: string,
  service: ServiceCode,
): Promise<Scadenza | undefined> {
  return (await openDuties(work, personaId)).find((each) => each.service === service)
}
