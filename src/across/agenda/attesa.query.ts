import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { findPosto, listAttese } from '../../records/agenda/index.ts'
import { PostoCode } from './attesa.schema.ts'

/** Who would come earlier, at the actor's centre, and the places kept for them. */
export const readAttese = defineQuery({
  name: 'agenda.list-waiting',
  may: CENTRO,
  input: z.strictObject({}),
  run: async (work) => done(await listAttese(work, { centro: work.actor.centro ?? '' })),
})

/** What the address that was sent offers. It names nobody. Refused `agenda.offerta-finita`. */
export const showPosto = defineQuery({
  name: 'agenda.show-place',
  may: ['posto'],
  input: PostoCode,
  async run(work, { codice }) {
    const posto = await findPosto(work, { code: codice })
    if (!posto) return refused('agenda.offerta-finita')
    const { place, expiresAt, state } = posto
    return done({ place, expiresAt, open: state === 'offerto' && expiresAt > work.now })
  },
})
