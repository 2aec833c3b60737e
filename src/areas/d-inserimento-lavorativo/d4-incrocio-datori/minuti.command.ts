import { deliverTo, spanOf } from '../../../across/azienda/index.ts'
import { deliverToPersona } from '../../../across/erogazioni/index.ts'
import { defineCommand, done, refused, type Work as Doing } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { listNamesOf, sharedMinutes, tieToVacancy, type Lavoro } from '../../../records/selezione/index.ts'
import { findVacancy } from '../../../records/vacancy/index.ts'
import type { DeliveryChannel } from '../../../standard/index.ts'
import { Work } from './minuti.schema.ts'

/** Only the selection has the company, or the people, in front. */
const CHANNEL: Record<Lavoro, DeliveryChannel> = {
  preselezione: 'back-office',
  contatti: 'back-office',
  selezione: 'in-presenza',
  proposta: 'in-presenza',
}

/**
 * Records work done on a vacancy: hours of D4 for the company or, where the preselection was for some people of the rosa,
 * back office of D2 shared among them. Both wait for a hiring. Refused `lavoro.pochi-minuti`, `rosa.nome-non-trovato`,
 * `erogazione.sovrapposta`.
 */
export const recordWork = defineCommand({
  name: 'd4.record-work',
  may: IMPRESE,
  input: Work,
  async run(work, { vacancyId, kind, minutes, on, from, persone, note }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const span = spanOf(work, { minutes, on, from })
    if (!span.ok) return span
    const { startedAt, endedAt } = span.value
    const tied = { vacancyId, kind, note }
    if (kind === 'preselezione' && persone.length > 0)
      return preselect(work, { ...tied, persone: [...new Set(persone)], startedAt, minutes })
    const { aziendaId } = vacancy
    const delivery = { service: 'D4', aziendaId, startedAt, endedAt, channel: CHANNEL[kind] } as const
    const delivered = await deliverTo(work, delivery)
    if (!delivered.ok) return delivered
    await tieToVacancy(work, { ...tied, prestazioneId: delivered.value.id })
    return done({ prestazioni: [delivered.value.id] })
  },
})

interface Preselection {
  vacancyId: string
  kind: Lavoro
  note?: string | undefined
  persone: readonly string[]
  startedAt: Date
  minutes: number
}

/** One delivery a person, one after the other: the hours of who is hired are recognised, those of the others wait. */
async function preselect(work: Doing, { persone, startedAt, minutes, ...tied }: Preselection) {
  const names = await listNamesOf(work, tied.vacancyId)
  if (persone.some((id) => !names.some(({ personaId }) => personaId === id)))
    return refused('rosa.nome-non-trovato')
  if (minutes < persone.length) return refused('lavoro.pochi-minuti', { heads: persone.length })
  const prestazioni: string[] = []
  let from = startedAt
  for (const [at, share] of sharedMinutes(minutes, persone.length).entries()) {
    const until = new Date(from.getTime() + share * 60_000)
    const delivered = await deliverToPersona(work, {
      service: 'D2',
      personaId: persone[at] ?? '',
      startedAt: from,
      endedAt: until,
      channel: 'back-office',
    })
    if (!delivered.ok) return delivered
    await tieToVacancy(work, { ...tied, prestazioneId: delivered.value.id })
    prestazioni.push(delivered.value.id)
    from = until
  }
  return done({ prestazioni })
}
