import { refused, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  firstFree,
  freePlaces,
  holdPlaces,
  HORIZON_DAYS,
  isBeyond,
  isKept,
  loadTimetable,
  minutesOf,
  placesOn,
  dutyOf,
  openDuties,
  writeAppuntamento,
  type Instead,
  type Slot,
} from '../../records/agenda/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import type { Persona } from '../../records/persona/index.ts'
import type { Scadenza } from '../../records/scadenza/index.ts'
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

/**
 * The first free places of the actor's centre for a person and a service: within the legal date before beyond it. `chosen`
 * is one that was seen elsewhere: it comes first, where it is free.
 */
export async function offerOf(
  work: Work,
  persona: Persona,
  { service, chosen }: { service: ServiceCode; chosen?: PlaceCode | undefined },
): Promise<Offer> {
  const today = plainDate(work.today)
  const duty = await dutyOf(work, persona.id, service)
  const from = firstDay(work, duty)
  const timetable = await loadTimetable(work, {
    centro: work.actor.centro ?? '',
    personaIds: [persona.id],
    from,
    until: addDays(from, HORIZON_DAYS),
  })
  const minutes = await lengthOf(work, service)
  const wanted = { service, minutes, personaId: persona.id, referenteId: persona.referenteId }
  const when = { now: work.now, today, fromOn: duty?.fromOn ?? null, count: PROPOSED }
  const dueOn = duty?.dueOn ?? null
  const first = firstFree(timetable, wanted, when)
  const other =
    chosen && !first.some((slot) => codeOf(slot) === chosen.code)
      ? freePlaces(timetable, wanted, { now: work.now, from: chosen.on, until: chosen.on }).filter(
          (slot) => codeOf(slot) === chosen.code,
        )
      : []
  const places = [...other, ...first].map((slot) => ({
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
export async function bookPlace(work: Work, booking: Booking, instead?: Instead): Promise<Outcome<string>> {
  const { persona, service, place, lateReason } = booking
  const { centro } = work.actor
  if (centro === null) return refused('erogazione.senza-centro')
  await holdPlaces(work, [persona.id], [place.operatorId, ...(instead ? [instead.seen.operatorId] : [])])
  const duty = await dutyOf(work, persona.id, service)
  const slot = await findPlace(work, booking, { centro, from: firstDay(work, duty) })
  const next = async () => ({ next: (await offerOf(work, persona, { service })).places })
  if (!slot) return refused('agenda.posto-sparito', await next())
  if (await isKept(work, slot)) return refused('agenda.posto-preso', await next())
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
    return refused('agenda.posto-preso', await next())
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
    personaIds: [persona.id],
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

/** What a person is to be seen for first: the service of her nearest duty, or the first interview. */
export async function serviceFor(work: Work, personaId: string): Promise<ServiceCode> {
  const [nearest] = await openDuties(work, personaId)
  return (nearest?.service as ServiceCode | undefined) ?? 'A2'
}

/** Minutes of an appointment of a service today. */
export const lengthOf = async (work: Work, service: ServiceCode): Promise<number> =>
  (await lengthsOf(work))(service)

/** Minutes of an appointment of each service today. */
export async function lengthsOf(work: Work): Promise<(service: ServiceCode) => number> {
  const parameters = await loadParameters(work)
  const today = plainDate(work.today)
  return (service) => minutesOf(cardOn(service, today, parameters).individual.minutes)
}
