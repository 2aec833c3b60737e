import { z } from 'zod'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { instantAt, listBetween, type Appuntamento } from '../../../records/agenda/index.ts'
import { findIngresso } from '../../../records/centro/index.ts'
import { boundsOf } from '../../../records/erogazione/index.ts'
import { roomCodeAt } from '../../../records/gruppo/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import {
  findLastPlace,
  findServed,
  listColleagues,
  listInSala,
  listOnScreen,
  type InSala,
  type OnScreen,
  type Served,
} from '../../../records/turno/index.ts'
import { addDays, plainDate } from '../../../standard/index.ts'
import { OneNumber, ReadSala } from './turno.schema.ts'

export interface Sala {
  rows: InSala[]
  waiting: number
  /** Of those who wait now, from their arrival; null where nobody does. */
  meanWaitMinutes: number | null
  /** Where the actor last called somebody to. */
  place: string | null
  /** The minutes of the card of A1, as in force today. */
  bounds: { min: number | null; max: number | null }
  served: Served | null
  /** The appointments of the centre, by the clock; not what was moved or called off. */
  today: Appuntamento[]
}

/** The waiting room as staff of the centre see it, by name. */
export const readSala = defineQuery({
  name: 'a1.read-sala',
  may: CENTRO,
  input: ReadSala,
  async run(work, { served }) {
    const rows = await listInSala(work)
    const waits = rows.filter(({ calledMinutes }) => calledMinutes === null)
    const sum = waits.reduce((minutes, { waitedMinutes }) => minutes + waitedMinutes, 0)
    const on = plainDate(work.today)
    const day = { from: instantAt(on, 0), until: instantAt(addDays(on, 1), 0) }
    const { centro } = work.actor
    const inForce = { on, parameters: await loadParameters(work) }
    return done<Sala>({
      rows,
      waiting: waits.length,
      meanWaitMinutes: waits.length > 0 ? Math.round(sum / waits.length) : null,
      place: await findLastPlace(work),
      bounds: boundsOf('A1', 'individual', inForce),
      served: (served && (await findServed(work, served))) || null,
      today: centro ? await listBetween(work, { centro }, day) : [],
    })
  },
})

/** The same room as everybody in it sees it: numbers and places, and the code with which one says that one is here. */
export const readScreen = defineQuery({
  name: 'a1.read-screen',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const { centro } = work.actor
    const secret = centro === null ? undefined : await findIngresso(work, centro)
    return done<{ called: OnScreen[]; waiting: OnScreen[]; entry: string | null }>({
      ...(await listOnScreen(work)),
      entry: secret ? roomCodeAt(secret, work.now) : null,
    })
  },
})

/** A number still in the room, with the colleagues it can be entrusted to. */
export const readReferral = defineQuery({
  name: 'a1.read-referral',
  may: CENTRO,
  input: OneNumber,
  async run(work, { turnoId }) {
    const turno = (await listInSala(work)).find(({ id }) => id === turnoId)
    return turno ? done({ turno, colleagues: await listColleagues(work) }) : refused('turno.non-trovato')
  },
})
