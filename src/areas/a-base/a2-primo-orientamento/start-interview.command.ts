import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { COUNSEL, logOpening } from '../../../records/accesso/index.ts'
import { findPersona, followIfNobody } from '../../../records/persona/index.ts'
import { findOpenDelivery, startDelivery } from '../../../records/erogazione/index.ts'
import { StartInterview } from './start-interview.schema.ts'

/** Begins the interview, or goes back to the one that is open; whom nobody follows is followed by the counsellor from now on. */
export const startInterview = defineCommand({
  name: 'a2.start-interview',
  may: COUNSEL,
  input: StartInterview,
  async run(work, { personaId, place }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const centro = work.actor.centro ?? persona.centroCode
    if (!centro) return refused('erogazione.senza-centro')
    const open = await findOpenDelivery(work, { personaId, service: 'A2' })
    if (open) return done({ prestazioneId: open, begun: false })
    await logOpening(work, personaId, { door: 'colloquio', reason: 'servizio' })
    await followIfNobody(work, personaId)
    const prestazioneId = await startDelivery(work, {
      service: 'A2',
      mode: 'individual',
      centro,
      place: place ?? persona.centroName ?? centro,
      personaIds: [personaId],
    })
    return done({ prestazioneId, begun: true })
  },
})
