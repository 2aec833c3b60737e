import type { Visit } from '../../surfaces/door/visit.ts'
import { findUnita } from './unione.query.ts'

/** Of a scheda that was joined to another, the same page of the one that stays; what was posted is not sent again. */
export async function movedTo(visit: Visit): Promise<string | undefined> {
  const [, personaId, part = ''] = /^\/siul\/persone\/([0-9a-f-]{36})(\/.*)?$/.exec(visit.path) ?? []
  if (!personaId) return undefined
  const answer = await visit.ask(findUnita, { personaId })
  if (answer.kind !== 'done') return undefined
  return `/siul/persone/${answer.value.keptId}${visit.c.req.method === 'GET' ? part : ''}`
}
