import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import { findDelivery, instantAt } from '../../records/erogazione/index.ts'
import {
  GRUPPO_SERVICES,
  isEntryTime,
  isThere,
  listClashes,
  listElsewhere,
  listGruppi,
  listInScadenza,
  listIscritti,
  listOfPersona,
  listSpostamenti,
  seatsLeft,
  type Gruppo,
} from '../../records/gruppo/index.ts'
import { listColleghi } from '../../records/persona/index.ts'
import { listSale } from '../../records/sala/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import { addDays, addMonths, plainDate } from '../../standard/index.ts'
import { dayOf, findOurs } from './enrolment.ts'
import { Month, OfPersona, OneGruppo, Preview } from './gruppi.schema.ts'
import { LEADS_GROUPS, SEES_GROUPS } from './roles.ts'
import { worthOf } from './worth.ts'

/** A term is near when it ends within these days. */
export const NEAR_DAYS = 30

/** The groups of the actor's centre in a month (this one, left out), and how many people each service is due to soon. */
export const listMonth = defineQuery({
  name: 'gruppi.list-month',
  may: SEES_GROUPS,
  input: Month,
  async run(work, { mese }) {
    const month = mese ?? work.today.slice(0, 7)
    const from = plainDate(`${month}-01`)
    const centro = work.actor.centro ?? ''
    const groups = await listGruppi(work, { centro, from, until: addDays(addMonths(from, 1), -1) })
    const by = addDays(plainDate(work.today), NEAR_DAYS)
    const due = []
    for (const service of GRUPPO_SERVICES) {
      const { total } = await listInScadenza(work, { centro, service, by }, 1)
      if (total > 0) due.push({ service, total })
    }
    return done({ month, by, due, groups: groups.map((each) => ({ ...each, ...derived(each) })) })
  },
})

const derived = (gruppo: Gruppo) => ({ on: plainDate(dayOf(gruppo)), left: seatsLeft(gruppo) })

/** A group with who is in it, for the staff of the centres. */
export const readGruppo = defineQuery({
  name: 'gruppi.read',
  may: SEES_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    const { prestazioneId } = gruppo
    const isToCome = gruppo.state === 'pubblicato' && gruppo.startsAt > work.now
    return done({
      gruppo: { ...gruppo, ...derived(gruppo) },
      people: await listIscritti(work, gruppoId),
      moves: await listSpostamenti(work, gruppoId),
      /** What else who leads has at that hour. */
      clashes: isToCome ? await listClashes(work, gruppo) : [],
      isToCome,
      /** Whether people may say that they are here. */
      isEntry: isEntryTime(gruppo, work.now),
      /** What was delivered, once it was held. */
      delivery: prestazioneId ? await findDelivery(work, prestazioneId) : undefined,
    })
  },
})

/** Where a group could go: the rooms for groups of its centre, and who could lead it. */
export const planMove = defineQuery({
  name: 'gruppi.plan-move',
  may: LEADS_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    const rooms = (await listSale(work, gruppo.centro)).filter(({ gruppo: forGroups }) => forGroups)
    return done({
      gruppo: { ...gruppo, ...derived(gruppo) },
      rooms,
      colleghi: await listColleghi(work, LEADS_GROUPS),
    })
  },
})

/** Where somebody of a group could go instead. */
export const listOthers = defineQuery({
  name: 'gruppi.list-others',
  may: SEES_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    const others = await listElsewhere(work, gruppo)
    return done(others.filter((each) => seatsLeft(each) > 0).map((each) => ({ ...each, ...derived(each) })))
  },
})

/** The roll-call: who has a place, and what the group is worth with all of them and with fewer. */
export const readAppello = defineQuery({
  name: 'gruppi.read-roll',
  may: LEADS_GROUPS,
  input: Preview,
  async run(work, { gruppoId, from, until, operators }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    const people = (await listIscritti(work, gruppoId)).filter(({ state }) => state === 'iscritta')
    const on = plainDate(dayOf(gruppo))
    const span = {
      startedAt: (from && instantAt(on, from)) || gruppo.startsAt,
      endedAt: (until && instantAt(on, until)) || gruppo.endsAt,
    }
    const most = people.length
    const worth = worthOf(gruppo, { ...span, operators }, { most, parameters: await loadParameters(work) })
    const present = people.filter(({ presence }) => isThere(presence)).length
    return done({ gruppo: { ...gruppo, ...derived(gruppo) }, people, operators, ...span, worth, present })
  },
})

/** The groups of a person as she herself sees them: nothing in it tells who else comes. Not logged: part of a page that is. */
export const listGruppiOf = defineQuery({
  name: 'gruppi.list-of-persona',
  may: WITH_PEOPLE.filter((role) => role !== 'ente'),
  input: OfPersona,
  run: async (work, { personaId }) => done(await listOfPersona(work, personaId)),
})
