import { defineCommand, defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, DESK } from '../../../records/accesso/index.ts'
import {
  addMateriale as add,
  giveMateriale as give,
  listMateriali,
  restockMateriale as restock,
  withdrawMateriale as withdraw,
} from '../../../records/materiale/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { findInFront } from '../../../records/turno/index.ts'
import { AddMateriale, GiveMateriale, NoMore, OneMateriale, RestockMateriale } from './materiali.schema.ts'

/** The leaflets of the actor's centre, and who she has in front of her. */
export const readMateriali = defineQuery({
  name: 'a1.read-materiali',
  may: CENTRO,
  input: NoMore,
  run: async (work) =>
    done({ materiali: await listMateriali(work), inFront: (await findInFront(work)) ?? null }),
})

/**
 * Gives copies of a leaflet: to a person, to the number in front of the actor (it then belongs to the A1 of that
 * visit), or to nobody in particular. Refused `materiale.non-trovato`, `materiale.esaurito`, `accesso.non-trovata`.
 */
export const giveMateriale = defineCommand({
  name: 'a1.give-materiale',
  may: CENTRO,
  input: GiveMateriale,
  async run(work, { materialeId, copies, personaId: named }) {
    if (named && !(await findPersona(work, named))) return refused('accesso.non-trovata')
    const front = await findInFront(work)
    const turno = front && (!named || named === front.personaId) ? front : undefined
    const personaId = named ?? turno?.personaId ?? null
    const given = await give(work, { materialeId, copies, personaId, turnoId: turno?.turnoId ?? null })
    if (!given.ok) return given
    const data = { materiale: materialeId, copies, centro: work.actor.centro, turno: turno?.turnoId ?? null }
    work.record({ kind: 'materiale.consegnato', service: 'A1', ...(personaId && { personaId }), data })
    return given
  },
})

/** Adds a leaflet to those of the centre. Refused `materiale.gia-presente`, `erogazione.senza-centro`. */
export const addMateriale = defineCommand({
  name: 'a1.add-materiale',
  may: DESK,
  input: AddMateriale,
  async run(work, given) {
    const { centro } = work.actor
    if (!centro) return refused('erogazione.senza-centro')
    const added = await add(work, centro, given)
    return added.ok ? done({ materialeId: added.value }) : added
  },
})

/** Adds copies that came in. */
export const restockMateriale = defineCommand({
  name: 'a1.restock-materiale',
  may: DESK,
  input: RestockMateriale,
  run: restock,
})

/** Takes a leaflet off the list of the centre. */
export const withdrawMateriale = defineCommand({
  name: 'a1.withdraw-materiale',
  may: DESK,
  input: OneMateriale,
  async run(work, { materialeId }) {
    const gone = await withdraw(work, materialeId)
    return gone.ok ? done({ materialeId }) : gone
  },
})
