import { workAs, type Engine } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { callOffByPersona } from '../../records/agenda/index.ts'
import { listCalledOff } from '../../records/messaggio/index.ts'
import { letGoAnswered } from '../gruppi/index.ts'

/** Calls off the appointments of people who answered that they do not come, and takes them out of groups: the place goes to who waits, or is free. */
export async function callOffAnswered(engine: Engine): Promise<void> {
  const ids = await workAs(engine, SYSTEM, listCalledOff)
  for (const id of ids) await workAs(engine, SYSTEM, (work) => callOffByPersona(work, id))
  await letGoAnswered(engine)
}
