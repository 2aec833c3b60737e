import { z } from 'zod'
import { defineQuery, done, refused, type Work } from '../../platform/work/index.ts'
import { CENTRO, WITH_PEOPLE } from '../../records/accesso/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import { findSignedVersion, type PattoVersione } from '../../records/patto/index.ts'
import {
  daysLate,
  listRinvii,
  listScadenze,
  stateOf,
  type Rinvio,
  type Scadenza,
  type ScadenzaState,
} from '../../records/scadenza/index.ts'
import { personaFacts } from '../../records/stato/index.ts'
import { plainDate, verdictsFor, type PlainDate } from '../../standard/index.ts'
import { openPersona } from '../persona/index.ts'

const OfPersona = z.strictObject({ personaId: z.uuid() })

/** A duty of law as it stands today. */
export interface Dovere extends Scadenza {
  state: ScadenzaState
  daysLate: number
  /** Until when and why it is put off; null where it is not. */
  rinvio: Rinvio | null
}

export interface Doveri {
  today: PlainDate
  ours: Dovere[]
  /** The signed version in force, with what both sides promised. */
  patto: PattoVersione | undefined
}

/** What each side owes to the other. Not logged: it is a part of a page that is. */
export const listDoveri = defineQuery({
  name: 'scadenzario.doveri',
  may: WITH_PEOPLE,
  input: OfPersona,
  run: async (work, { personaId }) => done(await doveriOf(work, personaId)),
})

/** The page of the mutual duties: with what one would have to know to say more. */
export const readDoveri = defineQuery({
  name: 'scadenzario.pagina',
  may: WITH_PEOPLE,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'scadenze' })
    if (!persona) return refused('accesso.non-trovata')
    return done({ persona, ...(await doveriOf(work, personaId)), unknown: await unknownOf(work, personaId) })
  },
})

/** The duties of law towards a person as they stand today, for programs. */
export const listScadenzeOf = defineQuery({
  name: 'scadenzario.list',
  may: WITH_PEOPLE,
  input: OfPersona,
  async run(work, { personaId }) {
    if (!(await openPersona(work, personaId, { door: 'scadenze' }))) return refused('accesso.non-trovata')
    return done((await doveriOf(work, personaId)).ours)
  },
})

async function doveriOf(work: Work, personaId: string): Promise<Doveri> {
  const today = plainDate(work.today)
  const scadenze = await listScadenze(work, personaId)
  const rinvii = await listRinvii(work, personaId)
  return {
    today,
    ours: scadenze.map((each) => ({
      ...each,
      state: stateOf(each, today),
      daysLate: daysLate(each, today),
      rinvio: rinvii.get(each.rule) ?? null,
    })),
    patto: await findSignedVersion(work, personaId),
  }
}

/** The rules that cannot be judged, each with the facts to ask; only for who may read all the facts. */
async function unknownOf(
  work: Work,
  personaId: string,
): Promise<{ rule: string; missing: readonly string[] }[]> {
  if (!CENTRO.some((role) => role === work.actor.role)) return []
  const facts = await personaFacts(work, personaId)
  const verdicts = verdictsFor(facts, plainDate(work.today), await loadParameters(work))
  return verdicts.filter(({ outcome }) => outcome === 'unknown')
}
