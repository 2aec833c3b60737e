import { z } from 'zod'
import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { instantAt, listFinestreFuture, loadFinestra, setFinestra } from '../../records/agenda/index.ts'
import {
  addSala,
  closeSala,
  listChiusure,
  listTutteLeSale,
  reopenSala,
  setSalaActive,
} from '../../records/sala/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { CloseSala, Finestra, NewSala, OneChiusura, SalaState } from './sale.schema.ts'

/** Who decides on the rooms and the windows of a centre. */
const MANAGER = ['responsabile']

/** The rooms of the actor's centre, when they are closed, and the windows of its appointments. */
export const readSale = defineQuery({
  name: 'agenda.read-rooms',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const centro = work.actor.centro ?? ''
    return done({
      today: plainDate(work.today),
      sale: await listTutteLeSale(work, centro),
      chiusure: await listChiusure(work, centro),
      finestra: await loadFinestra(work, centro),
      future: await listFinestreFuture(work, centro),
      manages: MANAGER.includes(work.actor.role),
    })
  },
})

/** Adds a room to the actor's centre. Gives its id. Refused `sala.nome-usato`, `erogazione.senza-centro`. */
export const addStanza = defineCommand({
  name: 'agenda.add-room',
  may: MANAGER,
  input: NewSala,
  async run(work, { name, seats, riservata, uses }) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    const added = await addSala(work, centro, {
      name,
      seats,
      riservata: riservata === 'si',
      individuale: uses.includes('individuale'),
      gruppo: uses.includes('gruppo'),
    })
    return added.ok ? done({ salaId: added.value }) : added
  },
})

/** Takes a room out of use, or back; what is booked in it stays. Refused `sala.non-trovata`. */
export const setStanza = defineCommand({
  name: 'agenda.set-room',
  may: MANAGER,
  input: SalaState,
  async run(work, { salaId, active }) {
    return (await setSalaActive(work, salaId, active === 'si'))
      ? done({ salaId })
      : refused('sala.non-trovata')
  },
})

/** Closes a room for some days. Gives how many interviews got another private room, and how many none. */
export const closeStanza = defineCommand({
  name: 'agenda.close-room',
  may: MANAGER,
  input: CloseSala,
  run: (work, { salaId, from, until }) =>
    closeSala(work, {
      salaId,
      from: instantAt(plainDate(from), 0),
      until: instantAt(addDays(plainDate(until), 1), 0),
    }),
})

/** Opens a closed room again. Refused `sala.non-trovata`. */
export const reopenStanza = defineCommand({
  name: 'agenda.reopen-room',
  may: MANAGER,
  input: OneChiusura,
  async run(work, { chiusuraId }) {
    return (await reopenSala(work, chiusuraId)) ? done({ chiusuraId }) : refused('sala.non-trovata')
  },
})

/** Sets until when an appointment may be moved, from a day on. */
export const setWindow = defineCommand({
  name: 'agenda.set-window',
  may: MANAGER,
  input: Finestra,
  async run(work, finestra) {
    const { centro } = work.actor
    if (centro === null) return refused('erogazione.senza-centro')
    const validFrom = plainDate(finestra.validFrom)
    await setFinestra(work, centro, { ...finestra, validFrom })
    work.record({ kind: 'finestra.cambiata', data: { centro, ...finestra } })
    return done({ validFrom })
  },
})
