import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { type Appuntamento, listOfPersona } from '../../../records/agenda/index.ts'
import { findPersona, type Need } from '../../../records/persona/index.ts'
import { findWaitingOf, turnoName } from '../../../records/turno/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { ReadHere } from './arrivo.schema.ts'

/** What the desk asks of who is in front of it. */
export interface Here {
  personaId: string
  /** The number she waits with. */
  number: string | null
  /** Her next appointment of today at this centre, where she has not come yet. */
  appuntamento: Appuntamento | null
  needs: Need[]
  /** Of her file, to change them. */
  version: number
}

/** Whether she waits, is expected, and what she needs. Not logged: it is a part of a page that is. */
export const readHere = defineQuery({
  name: 'a1.read-here',
  may: CENTRO,
  input: ReadHere,
  async run(work, { personaId }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const waiting = await findWaitingOf(work, personaId)
    const appuntamento = (await listOfPersona(work, personaId)).find(
      ({ state, centro, startsAt }) =>
        state === 'fissato' && centro === work.actor.centro && romeDayOf(startsAt) === work.today,
    )
    return done<Here>({
      personaId,
      number: waiting ? turnoName(waiting) : null,
      appuntamento: appuntamento ?? null,
      needs: persona.needs,
      version: persona.version,
    })
  },
})
