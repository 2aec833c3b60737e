import { workAs, type Engine } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { listSaidNo } from '../../records/gruppo/index.ts'
import { leaveByPersona } from './leave.ts'

/** Takes out of their groups the people who answered a message that they do not come. */
export async function letGoAnswered(engine: Engine): Promise<void> {
  for (const each of await workAs(engine, SYSTEM, listSaidNo))
    await workAs(engine, SYSTEM, (work) => leaveByPersona(work, each))
}
