import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO, DESK } from '../../records/accesso/index.ts'
import { wallMinutesOf } from '../../records/agenda/index.ts'
import { findDelivery } from '../../records/erogazione/index.ts'
import {
  addMediatore as add,
  assignMediazione,
  cancelMediazione,
  findMediatore,
  findMediazione,
  mayMediate,
  retireMediatore as retire,
  writeMediazione,
  writeSvolta,
  type Moment,
} from '../../records/mediazione/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import { AddMediatore, Assign, Book, Cancel, Note, OneMediatore } from './mediazione.schema.ts'
import { minutesOfHour, momentOf } from './moment.ts'

/**
 * Books a mediator for a person, or asks for one still to be found. Gives the id. Refused `mediazione.altra-lingua`,
 * `mediazione.fuori-orario`, `mediazione.occupata`, `mediazione.persona-impegnata`, `mediazione.nel-passato`.
 */
export const bookMediazione = defineCommand({
  name: 'mediazione.book',
  may: CENTRO,
  input: Book,
  async run(work, { personaId, language, service, on, from, minutes, mediatoreId }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const centro = work.actor.centro ?? persona.centroCode
    if (!centro) return refused('erogazione.senza-centro')
    const moment = momentOf(plainDate(on), from, minutes)
    if (!moment.ok) return moment
    const { startsAt, endsAt } = moment.value
    if (startsAt <= work.now) return refused('mediazione.nel-passato')
    const asked = mediatoreId
      ? await askable(work, mediatoreId, { language, moment: moment.value })
      : undefined
    if (asked && !asked.ok) return asked
    const booked = await writeMediazione(work, {
      personaId,
      centro,
      service,
      language,
      startsAt,
      endsAt,
      mediatoreId: mediatoreId ?? null,
    })
    if (!booked.ok) return booked
    const kind = mediatoreId ? 'mediazione.fissata' : 'mediazione.chiesta'
    work.record({ kind, service, personaId, data: { mediazione: booked.value, language, on } })
    return done({ mediazioneId: booked.value })
  },
})

/** Gives a mediation to a mediator, also in another's place. Refused as booking, or `mediazione.non-trovata`. */
export const assignMediatore = defineCommand({
  name: 'mediazione.assign',
  may: CENTRO,
  input: Assign,
  async run(work, { mediazioneId, mediatoreId }) {
    const found = await findMediazione(work, mediazioneId)
    if (!found) return refused('mediazione.non-trovata')
    const { startsAt, endsAt, language, service, personaId } = found
    if (startsAt <= work.now) return refused('mediazione.nel-passato')
    const on = plainDate(romeDayOf(startsAt))
    const fromMinutes = wallMinutesOf(startsAt)
    const untilMinutes = fromMinutes + (endsAt.getTime() - startsAt.getTime()) / 60_000
    const asked = await askable(work, mediatoreId, { language, moment: { on, fromMinutes, untilMinutes } })
    if (!asked.ok) return asked
    const assigned = await assignMediazione(work, mediazioneId, mediatoreId)
    if (!assigned.ok) return assigned
    const data = { mediazione: mediazioneId, language, on }
    work.record({ kind: 'mediazione.fissata', service, personaId, data })
    return done({ mediazioneId })
  },
})

/** Calls a mediation off, with the reason. */
export const callOffMediazione = defineCommand({
  name: 'mediazione.cancel',
  may: CENTRO,
  input: Cancel,
  async run(work, { mediazioneId, reason }) {
    const found = await findMediazione(work, mediazioneId)
    if (!found) return refused('mediazione.non-trovata')
    const cancelled = await cancelMediazione(work, mediazioneId, reason)
    if (!cancelled.ok) return cancelled
    const { personaId, service } = found
    work.record({ kind: 'mediazione.annullata', service, personaId, data: { mediazione: mediazioneId } })
    return done({ mediazioneId })
  },
})

/**
 * Writes that a closed delivery had mediation: the attribute the act gives no sheet to. Told once a participant.
 * Refused `mediazione.incontro-aperto`, `mediazione.troppi-minuti`, `mediazione.gia-scritta`, `mediazione.altra-lingua`.
 */
export const noteMediazione = defineCommand({
  name: 'mediazione.note',
  may: CENTRO,
  input: Note,
  async run(work, { prestazioneId, language, mediatoreId, minutes, mediazioneId = null }) {
    const delivery = await findDelivery(work, prestazioneId)
    if (!delivery) return refused('accesso.non-trovata')
    if (delivery.state !== 'chiusa') return refused('mediazione.incontro-aperto')
    const lasted = delivery.minutes ?? 0
    if (minutes > lasted) return refused('mediazione.troppi-minuti', { minutes: lasted })
    const mediatore = await findMediatore(work, mediatoreId)
    if (!mediatore.ok) return mediatore
    const { name, languages } = mediatore.value
    if (!languages.includes(language)) return refused('mediazione.altra-lingua', { name })
    const booking = mediazioneId ? await findMediazione(work, mediazioneId) : undefined
    const isHers = delivery.people.some(({ personaId }) => personaId === booking?.personaId)
    if (mediazioneId && !isHers) return refused('mediazione.non-trovata')
    const written = await writeSvolta(work, { prestazioneId, language, mediatoreId, minutes, mediazioneId })
    if (!written.ok) return written
    const data = { prestazione: prestazioneId, language, minutes, mediatore: mediatoreId }
    for (const { personaId } of delivery.people)
      work.record({ kind: 'mediazione.svolta', service: delivery.service, personaId, data })
    return done({ prestazioneId })
  },
})

/** Adds somebody to the register. */
export const addMediatore = defineCommand({
  name: 'mediazione.add-mediatore',
  may: DESK,
  input: AddMediatore,
  async run(work, { from, until, hourEuro, agreedHours, phone, ...given }) {
    const [fromMinutes, untilMinutes] = [minutesOfHour(from), minutesOfHour(until)]
    if (!fromMinutes.ok) return fromMinutes
    if (!untilMinutes.ok) return untilMinutes
    if (untilMinutes.value <= fromMinutes.value) return refused('mediazione.ora-impossibile')
    const mediatoreId = await add(work, {
      ...given,
      phone: phone ?? null,
      hourCents: hourEuro == null ? null : Math.round(hourEuro * 100),
      agreedMinutes: agreedHours == null ? null : agreedHours * 60,
      fromMinutes: fromMinutes.value,
      untilMinutes: untilMinutes.value,
    })
    return done({ mediatoreId })
  },
})

/** Takes somebody off the register; what she did stays counted. */
export const retireMediatore = defineCommand({
  name: 'mediazione.retire-mediatore',
  may: DESK,
  input: OneMediatore,
  async run(work, { mediatoreId }) {
    const gone = await retire(work, mediatoreId)
    return gone.ok ? done({ mediatoreId }) : gone
  },
})

async function askable(
  work: Work,
  mediatoreId: string,
  { language, moment }: { language: string; moment: Moment },
): Promise<Outcome<void>> {
  const found = await findMediatore(work, mediatoreId)
  return found.ok ? mayMediate(found.value, language, moment) : found
}
