import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { findCompetente, listCentri, listDomicili } from '../../records/centro/index.ts'
import { findCentroOf } from '../../records/stato/index.ts'
import { listElsewhere, listOfCentro, listTrasferimenti } from '../../records/trasferimento/index.ts'
import { openPersona } from '../persona/index.ts'
import { Nothing, OfPersona } from './trasferimenti.schema.ts'

const SHOWN = 50

/** Which centre follows a person, which her domicile names, her passages and the appointments to book anew. */
export const readTrasferimento = defineQuery({
  name: 'trasferimenti.read',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'trasferimento' })
    if (!persona) return refused('accesso.non-trovata')
    const centri = await listCentri(work)
    const nameOf = (code: string | undefined) => centri.find((each) => each.code === code)?.name ?? null
    const follows = await findCentroOf(work, personaId)
    const byDomicile = persona.comune ? await findCompetente(work, persona.comune, work.today) : undefined
    return done({
      persona,
      follows: follows ? { code: follows, name: nameOf(follows) ?? follows } : null,
      byDomicile: nameOf(byDomicile),
      trasferimenti: await listTrasferimenti(work, personaId),
      toRebook: follows ? await listElsewhere(work, personaId, follows) : [],
      centri: centri.filter(({ code }) => code !== follows),
      comuni: await listDomicili(work, work.today),
    })
  },
})

/** What waits for my centre, and what it sent. */
export const listPassages = defineQuery({
  name: 'trasferimenti.list',
  may: CENTRO,
  input: Nothing,
  async run(work) {
    const { centro } = work.actor
    return done(centro ? await listOfCentro(work, centro, SHOWN) : { incoming: [], sent: [] })
  },
})
