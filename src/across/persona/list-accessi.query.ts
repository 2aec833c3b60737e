import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO, listOpenings, type Opening } from '../../records/accesso/index.ts'
import { openPersona, type Testata } from './open-persona.ts'

export interface AccessiView {
  persona: Testata
  openings: Opening[]
  /** There are earlier ones. */
  earlier: boolean
}

/** Who opened the file of a person, latest first, this very opening included. Refused `accesso.non-trovata`. */
export const listAccessi = defineQuery({
  name: 'persona.list-accessi',
  may: CENTRO,
  input: z.strictObject({
    personaId: z.uuid(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  async run(work, { personaId, page, limit }) {
    const persona = await openPersona(work, personaId, { door: 'accessi' })
    if (!persona) return refused('accesso.non-trovata')
    const openings = await listOpenings(work, personaId, { limit: limit + 1, offset: (page - 1) * limit })
    return done<AccessiView>({
      persona,
      openings: openings.slice(0, limit),
      earlier: openings.length > limit,
    })
  },
})
