import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { refreshScadenze } from '../../../records/scadenza/index.ts'
import { closeDid as close } from '../../../records/stato/index.ts'
import { CloseDid } from './did-close.schema.ts'

/** Ends the open declaration; the duties that stood on it go. */
export const closeDid = defineCommand({
  name: 'a1.close-did',
  may: DESK,
  input: CloseDid,
  async run(work, { personaId, didId, reason, on }) {
    if (on > work.today) return refused('did.nel-futuro')
    const closed = await close(work, { didId, personaId }, { on, reason })
    if (!closed.ok) return closed
    work.record({ kind: 'did.chiusa', service: 'A1', personaId, data: { didId, reason, on } })
    await refreshScadenze(work, personaId)
    return done({ didId, closedOn: on, reason })
  },
})
