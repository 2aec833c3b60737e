import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { listAbilitaFor } from '../../records/abilita/index.ts'
import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import {
  listVoceHistory,
  listVoci as list,
  type Voce,
  type VoceWriting,
} from '../../records/persona/index.ts'
import { openPersona, type Testata } from './open-persona.ts'

export interface VociView {
  persona: Testata
  voci: Voce[]
  /** What the line asked for was, latest first. */
  history: VoceWriting[]
  /** Names of skills that go with the occupations she looks for. */
  skills: string[]
}

/** The lines of the scheda and, where one is named, what it was. Refused `accesso.non-trovata`. */
export const listVoci = defineQuery({
  name: 'persona.list-voci',
  may: WITH_PEOPLE,
  input: z.strictObject({ personaId: z.uuid(), voceId: z.uuid().optional() }),
  async run(work, { personaId, voceId }) {
    const persona = await openPersona(work, personaId, { door: 'esperienze' })
    if (!persona) return refused('accesso.non-trovata')
    const history = voceId ? await listVoceHistory(work, personaId, voceId) : []
    const voci = await list(work, personaId)
    const codes = voci.flatMap((voce) => (voce.kind === 'professione' ? [voce.data.code] : []))
    return done<VociView>({ persona, voci, history, skills: await listAbilitaFor(work, codes) })
  },
})
