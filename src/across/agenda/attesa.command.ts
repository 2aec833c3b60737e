import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  acceptPosto,
  closeAttesa,
  declinePosto,
  findPosto,
  listAttese,
  tellAppuntamento,
  writeAttesa,
  type Offered,
} from '../../records/agenda/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { OneAttesa, OnePosto, PostoAnswer, Wait } from './attesa.schema.ts'

/** Puts a person on the list of who would come earlier. Gives the id. Refused `accesso.non-trovata`, `erogazione.senza-centro`. */
export const waitForPlace = defineCommand({
  name: 'agenda.wait',
  may: CENTRO,
  input: Wait,
  async run(work, { personaId, service, weekdays, ...when }) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const attesaId = await writeAttesa(work, {
      personaId,
      service,
      centro,
      weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b),
      fromOn: plainDate(when.from),
      untilOn: plainDate(when.until),
      fromMinutes: when.fromHour,
      untilMinutes: when.untilHour,
    })
    work.record({ kind: 'attesa.aperta', service, personaId, data: { attesa: attesaId } })
    return done({ attesaId })
  },
})

/** Takes a person off the list; a place kept for her goes to the next. Refused `agenda.attesa-chiusa`. */
export const stopWaiting = defineCommand({
  name: 'agenda.stop-waiting',
  may: CENTRO,
  input: OneAttesa,
  async run(work, { attesaId }) {
    const centro = work.actor.centro ?? ''
    const attesa = (await listAttese(work, { centro })).find(({ id }) => id === attesaId)
    if (!attesa || !(await closeAttesa(work, attesaId, 'chiusa'))) return refused('agenda.attesa-chiusa')
    const kept = attesa.offer && (await findPosto(work, { id: attesa.offer.id }))
    if (kept) await declinePosto(work, kept)
    const { personaId, service } = attesa
    work.record({ kind: 'attesa.chiusa', service, personaId, data: { attesa: attesaId } })
    return done({ attesaId })
  },
})

/** Says yes for a person to the place kept for her. Gives the appointment. Refused `agenda.offerta-finita`, as booking. */
export const acceptForPersona = defineCommand({
  name: 'agenda.accept-place',
  may: CENTRO,
  input: OnePosto,
  async run(work, { postoId }) {
    const posto = await findPosto(work, { id: postoId })
    return posto ? accept(work, posto) : refused('agenda.offerta-finita')
  },
})

/** Says no for a person: the place goes to the next who waits. */
export const declineForPersona = defineCommand({
  name: 'agenda.decline-place',
  may: CENTRO,
  input: OnePosto,
  async run(work, { postoId }) {
    const posto = await findPosto(work, { id: postoId })
    return posto ? decline(work, posto) : refused('agenda.offerta-finita')
  },
})

/** Who holds the address that was sent. */
export const HOLDER = ['posto']

/** The person's own yes or no, at the address she was sent. */
export const answerPosto = defineCommand({
  name: 'agenda.answer-place',
  may: HOLDER,
  input: PostoAnswer,
  async run(work, { codice, answer }) {
    const posto = await findPosto(work, { code: codice })
    if (!posto) return refused('agenda.offerta-finita')
    return answer === 'accetta' ? accept(work, posto) : decline(work, posto)
  },
})

async function accept(work: Work, posto: Offered): Promise<Outcome<{ appuntamentoId: string | null }>> {
  const booked = await acceptPosto(work, posto)
  if (!booked.ok) return booked
  const { personaId, place } = posto
  const data = { appuntamento: booked.value, on: place.on, posto: posto.id }
  work.record({ kind: 'posto.accettato', service: place.service, personaId, data })
  const { centro, startsAt } = place
  await tellAppuntamento(work, 'fissato', { id: booked.value, personaId, centro, startsAt })
  return done({ appuntamentoId: booked.value })
}

async function decline(work: Work, posto: Offered): Promise<Outcome<{ appuntamentoId: string | null }>> {
  const declined = await declinePosto(work, posto)
  if (!declined.ok) return declined
  const { personaId, place } = posto
  work.record({ kind: 'posto.rifiutato', service: place.service, personaId, data: { posto: posto.id } })
  return done({ appuntamentoId: null })
}
