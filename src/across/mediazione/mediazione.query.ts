import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  countSvolte,
  findMediazione,
  listIncontri,
  listMediatori,
  listMediazioni,
  listMediazioniOf,
  listSvolte,
} from '../../records/mediazione/index.ts'
import { addDays, addMonths, plainDate } from '../../standard/index.ts'
import { openPersona } from '../persona/index.ts'
import { Count, NoMore, OfPersona, OneMediazione } from './mediazione.schema.ts'

/** What is asked for or booked at the actor's centre from now on. */
export const readMediazioni = defineQuery({
  name: 'mediazione.read',
  may: CENTRO,
  input: NoMore,
  run: async (work) => done(await listMediazioni(work, work.actor.centro ?? '', work.now)),
})

/** The register of mediators. */
export const readMediatori = defineQuery({
  name: 'mediazione.read-mediatori',
  may: CENTRO,
  input: NoMore,
  run: async (work) => done(await listMediatori(work)),
})

/** One mediation, with who could be asked. Opening it opens the person's file. */
export const readMediazione = defineQuery({
  name: 'mediazione.read-one',
  may: CENTRO,
  input: OneMediazione,
  async run(work, { mediazioneId }) {
    const found = await findMediazione(work, mediazioneId)
    if (!found || !(await openPersona(work, found.personaId, { door: 'mediazione' })))
      return refused('mediazione.non-trovata')
    return done({ mediazione: found, mediatori: await listMediatori(work, { language: found.language }) })
  },
})

/** What a person has booked, her last meetings with the mediation they had, and whom to ask. */
export const readOfPersona = defineQuery({
  name: 'mediazione.read-of-persona',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'mediazione' })
    if (!persona) return refused('accesso.non-trovata')
    return done({
      persona,
      booked: await listMediazioniOf(work, personaId),
      incontri: await listIncontri(work, personaId),
      mediatori: await listMediatori(work),
      today: plainDate(work.today),
    })
  },
})

/** The next mediations of a person. Not logged: it is a part of a page that is. */
export const listOfPersona = defineQuery({
  name: 'mediazione.list-of-persona',
  may: CENTRO,
  input: OfPersona,
  run: async (work, { personaId }) => done(await listMediazioniOf(work, personaId)),
})

/** Mediation at the actor's centre in a month: by language, and the deliveries behind it. */
export const countMediazioni = defineQuery({
  name: 'mediazione.count',
  may: CENTRO,
  input: Count,
  async run(work, { mese = work.today.slice(0, 7), lingua }) {
    const from = plainDate(`${mese}-01`)
    const period = { centro: work.actor.centro ?? '', from, until: addDays(addMonths(from, 1), -1) }
    return done({
      mese,
      lingua: lingua ?? null,
      counts: await countSvolte(work, period),
      rows: await listSvolte(work, period, lingua),
    })
  },
})
