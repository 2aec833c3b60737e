import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { logOpening } from '../../records/accesso/index.ts'
import { followMeeting } from '../../records/agenda/index.ts'
import { findOpenDelivery, startDelivery } from '../../records/erogazione/index.ts'
import { findPersona, followIfNobody } from '../../records/persona/index.ts'
import { plainDate, type ServiceCode } from '../../standard/index.ts'

interface Interview {
  service: ServiceCode
  personaId: string
  /** Left out: the centre of the person. */
  place?: string | undefined
}

/**
 * Begins an interview, or goes back to the one that is open: whom nobody follows is followed from now on, and the
 * appointment of today says that she is there. Refused `accesso.non-trovata`, `erogazione.senza-centro`.
 */
export async function beginInterview(
  work: Work,
  { service, personaId, place }: Interview,
): Promise<Outcome<{ prestazioneId: string; begun: boolean }>> {
  const persona = await findPersona(work, personaId)
  if (!persona) return refused('accesso.non-trovata')
  const centro = work.actor.centro ?? persona.centroCode
  if (!centro) return refused('erogazione.senza-centro')
  const open = await findOpenDelivery(work, { personaId, service })
  if (open) return done({ prestazioneId: open, begun: false })
  await logOpening(work, personaId, { door: 'colloquio', reason: 'servizio' })
  await followIfNobody(work, personaId)
  const prestazioneId = await startDelivery(work, {
    service,
    mode: 'individual',
    centro,
    place: place ?? persona.centroName ?? centro,
    personaIds: [personaId],
  })
  const meeting = { personaId, service, operatorId: work.actor.id ?? '', on: plainDate(work.today) }
  await followMeeting(work, meeting, 'presente')
  return done({ prestazioneId, begun: true })
}
