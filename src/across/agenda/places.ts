import { refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  firstFree,
  holdPlace,
  HORIZON_DAYS,
  isBeyond,
  loadTimetable,
  minutesOf,
  placesOn,
  writeAppuntamento,
  type Appuntamento,
  type Slot,
} from '../../records/agenda/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import type { Persona } from '../../records/persona/index.ts'
import { listScadenze, type Scadenza } from '../../records/scadenza/index.ts'
import {
  addDays,
  cardOn,
  inItalian,
  later,
  plainDate,
  type PlainDate,
  type ServiceCode,
} from '../../standard/index.ts'
import { codeOf, type PlaceCode } from './agenda.schema.ts'

/** How many places are proposed. */
const PROPOSED = 3

/** A free place, with the code that books it. */
export interface Place extends Slot {
  code: string
  /** After the last useful day of the duty: it may be booked, with a reason. */
  beyond: boolean
}

/** What may be booked for a person. */
export interface Offer {
  service: ServiceCode
  /** The last useful day of the open duty, where the service has one. */
  dueOn: string | null
  places: Place[]
}

/** The first free places of the actor's centre for a person and a service: within the legal date before beyond it. */
export async function offerOf(work: Work, persona: Persona, service: ServiceCode): Promise<Offer> {
  const today = plainDate(work.today)
  const duty = await dutyOf(work, persona.id, service)
  const from = firstDay(work, duty)
  const timetable = await loadTimetable(work, {
    centro: work.actor.centro ?? '',
    personaId: persona.id,
    from,
    until: addDays(from, HORIZON_DAYS),
  })
  const minutes = await lengthOf(work, service)
  const wanted = { service, minutes, personaId: persona.id, referenteId: persona.referenteId }
  const when = { now: work.now, today, fromOn: duty?.fromOn ?? null, count: PROPOSED }
  const dueOn = duty?.dueOn ?? null
  const places = firstFree(timetable, wanted, when).map((slot) => ({
    ...slot,
    code: codeOf(slot),
    beyond: isBeyond(slot, dueOn),
  }))
  return { service, dueOn, places }
}

export interface Booking {
  persona: Persona
  service: ServiceCode
  place: PlaceCode
  lateReason: string | undefined
}

/**
 * Books a place of the actor's centre, in the stead of another appointment where one is given. Refused, with the next
 * places (`next`), `agenda.posto-preso` or `agenda.posto-sparito`; `agenda.oltre-termine` beyond the legal date without a
 * reason; `agenda.persona-impegnata`, `agenda.cambiato`, `erogazione.senza-centro`.
 */
export async function bookPlace(
  work: Work,
  booking: Booking,
  instead?: Appuntamento,
): Promise<Outcome<string>> {
  const { persona, service, place, lateReason } = booking
  const { centro } = work.actor
  if (centro === null) return refused('erogazione.senza-centro')
  await holdPlace(work, persona.id, place.operatorId)
  const duty = await dutyOf(work, persona.id, service)
  const slot = await findPlace(work, booking, { centro, from: firstDay(work, duty) })
  if (!slot) return refused('agenda.posto-sparito', { next: (await offerOf(work, persona, service)).places })
  const dueOn = duty?.dueOn ?? null
  const late = isBeyond(slot, dueOn)
  if (late && !lateReason) return refused('agenda.oltre-termine', { day: dueOn && inItalian(dueOn) })
  const wanted = { personaId: persona.id, service, slot, centro, dueOn }
  const written = await writeAppuntamento(
    work,
    { ...wanted, lateReason: late ? (lateReason ?? null) : null },
    instead,
  )
  if (!written.ok && written.refusal.code === 'agenda.posto-preso')
    return refused('agenda.posto-preso', { next: (await offerOf(work, persona, service)).places })
  return written
}

/** The place of a code among the hours of its operator, taken or not; undefined where it is past, too far or in no hours. */
async function findPlace(
  work: Work,
  { persona, service, place }: Booking,
  { centro, from }: { centro: string; from: PlainDate },
): Promise<Slot | undefined> {
  if (place.startsAt <= work.now || place.on > addDays(from, HORIZON_DAYS)) return undefined
  const timetable = await loadTimetable(work, {
    centro,
    personaId: persona.id,
    from: place.on,
    until: place.on,
  })
  const minutes = await lengthOf(work, service)
  return placesOn(place.on, timetable, { service, minutes }).find((slot) => codeOf(slot) === place.code)
}

/** The first day to look at: today, or that on which the window of the duty opens. */
function firstDay(work: Work, duty: Scadenza | undefined): PlainDate {
  const today = plainDate(work.today)
  return later(today, duty?.fromOn ?? today)
}

/** The duty towards a person that a service answers: the open one that ends first. */
async function dutyOf(work: Work, personaId: string, service: ServiceCode): Promise<Scadenza | undefined> {
  return (await openDuties(work, personaId)).find((each) => each.service === service)
}

async function openDuties(work: Work, personaId: string): Promise<Scadenza[]> {
  return (await listScadenze(work, personaId)).filter(({ metOn, dueOn }) => metOn === null && dueOn !== null)
}

/** What a person is to be seen for first: the service of her nearest duty, or the first interview. */
export async function serviceFor(work: Work, personaId: string): Promise<ServiceCode> {
  const [nearest] = await openDuties(work, personaId)
  return (nearest?.service as ServiceCode | undefined) ?? 'A2'
}

async function lengthOf(work: Work, service: ServiceCode): Promise<number> {
  return minutesOf(cardOn(service, plainDate(work.today), await loadParameters(work)).individual.minutes)
}
