import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO, WITH_PEOPLE } from '../../records/accesso/index.ts'
import {
  countAbsences,
  findAppuntamento,
  hasHours,
  instantAt,
  isNear,
  listAbsences,
  listBetween,
  listHours,
  listAttese,
  listOfPersona,
  loadFinestra,
  nextStates,
} from '../../records/agenda/index.ts'
import { listLed } from '../../records/gruppo/index.ts'
import { listSale } from '../../records/sala/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { addDays, dayOfWeek, plainDate } from '../../standard/index.ts'
import { openPersona } from '../persona/index.ts'
import { Asked, OfPersona, OneAppuntamento, Week } from './agenda.schema.ts'
import { dayOfInstant } from './day.ts'
import { offerOf, serviceFor } from './places.ts'

/** The next appointments of a person. Not logged: it is a part of a page that is. */
export const listAppuntamenti = defineQuery({
  name: 'agenda.list-of-persona',
  may: WITH_PEOPLE,
  input: OfPersona,
  run: async (work, { personaId }) => done(await listOfPersona(work, personaId)),
})

/** The first free places for a person and a service (that of her nearest duty, where left out). Not logged, as above. */
export const proposePlaces = defineQuery({
  name: 'agenda.propose-places',
  may: CENTRO,
  input: Asked,
  async run(work, { personaId, service }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    return done(await offerOf(work, persona, { service: service ?? (await serviceFor(work, personaId)) }))
  },
})

/** The page where a place is chosen: whose it is, and what is free. */
export const readBooking = defineQuery({
  name: 'agenda.read-booking',
  may: CENTRO,
  input: Asked,
  async run(work, { personaId, service, place }) {
    const persona = await openPersona(work, personaId, { door: 'appuntamenti' })
    if (!persona) return refused('accesso.non-trovata')
    const wanted = service ?? (await serviceFor(work, personaId))
    const offer = await offerOf(work, persona, { service: wanted, chosen: place })
    const waiting = (await listAttese(work, { personaId })).find((each) => each.service === wanted) ?? null
    /** What she has already for that service: booking again makes one more. */
    const booked = (await listOfPersona(work, personaId)).filter((each) => each.service === wanted)
    return done({ persona, offer, booked, waiting, absences: await countAbsences(work, personaId) })
  },
})

/** An appointment, what it may become today, and where it could be moved. Opening it opens the person's file. */
export const readAppuntamento = defineQuery({
  name: 'agenda.read-appuntamento',
  may: CENTRO,
  input: OneAppuntamento,
  async run(work, { appuntamentoId }) {
    const appuntamento = await findAppuntamento(work, appuntamentoId)
    const persona =
      appuntamento && (await openPersona(work, appuntamento.personaId, { door: 'appuntamenti' }))
    if (!appuntamento || !persona) return refused('agenda.non-trovato')
    const on = dayOfInstant(appuntamento.startsAt)
    const next = nextStates(appuntamento.state, on, plainDate(work.today))
    const { centro, service, startsAt } = appuntamento
    const offer = next.includes('spostato') ? await offerOf(work, persona, { service }) : null
    const { operatoreHours } = await loadFinestra(work, centro)
    return done({
      appuntamento,
      persona,
      on,
      next,
      offer,
      /** The hours within which a reason is due, where there are fewer left. */
      near: isNear(startsAt, work.now, operatoreHours) ? operatoreHours : null,
      hasSale: (await listSale(work, centro)).length > 0,
      absences: await countAbsences(work, persona.id),
    })
  },
})

/** The appointments of a day or of the week around it, of the actor or of her centre; and the groups the actor leads. */
export const listWeek = defineQuery({
  name: 'agenda.list-week',
  may: CENTRO,
  input: Week,
  async run(work, { dal, vista, chi }) {
    const day = plainDate(dal ?? work.today)
    const from = vista === 'giorno' ? day : addDays(day, 1 - dayOfWeek(day))
    const until = vista === 'giorno' ? day : addDays(from, 6)
    const { id, centro } = work.actor
    const whose = chi === 'squadra' && centro !== null ? { centro } : { operatorId: id ?? '' }
    const bounds = { from: instantAt(from, 0), until: instantAt(addDays(until, 1), 0) }
    const rows = await listBetween(work, whose, bounds)
    const led = chi === 'mie' && id !== null ? await listLed(work, id, bounds) : []
    return done({
      from,
      until,
      hasHours: await hasHours(work),
      rows: rows.map((row) => ({ ...row, on: dayOfInstant(row.startsAt) })),
      groups: led.map(({ id, service, title, place, startsAt, endsAt, state, taken, maxPeople }) => {
        const on = dayOfInstant(startsAt)
        return { id, service, title, place, startsAt, endsAt, state, taken, maxPeople, on }
      }),
    })
  },
})

/** The weekly hours of the actor as they stand, and the days she is away. */
export const readMyHours = defineQuery({
  name: 'agenda.read-hours',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const today = plainDate(work.today)
    return done({
      today,
      hours: await listHours(work, work.actor.id ?? '', today),
      absences: await listAbsences(work, { accountId: work.actor.id ?? '' }),
    })
  },
})
