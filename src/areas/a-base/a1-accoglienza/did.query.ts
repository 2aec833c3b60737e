import { z } from 'zod'
import { defineQuery, done, refused, type Work } from '../../../platform/work/index.ts'
import { openPersona } from '../../../across/persona/index.ts'
import { CENTRO, WITH_PEOPLE } from '../../../records/accesso/index.ts'
import { listCentri } from '../../../records/centro/index.ts'
import {
  listDids,
  listSostegni,
  loadVita,
  statoAt,
  storyOf,
  type Did,
  type Vita,
} from '../../../records/stato/index.ts'
import { addDays, plainDate, type PlainDate } from '../../../standard/index.ts'
import { Day } from './did-day.schema.ts'

const OfPersona = z.strictObject({ personaId: z.uuid() })
const OnDay = z.strictObject({ personaId: z.uuid(), al: Day.optional() })

/** A declaration with the names of its centres. */
export interface DidShown extends Did {
  competente: string
  acting: string
}

/** Declarations, supports and the status on a day with its whole story: the page of the DID. */
export const readDid = defineQuery({
  name: 'a1.did-page',
  may: CENTRO,
  input: OnDay,
  async run(work, { personaId, al }) {
    const persona = await openPersona(work, personaId, { door: 'did' })
    if (!persona) return refused('accesso.non-trovata')
    const vita = await loadVita(work, personaId)
    const on = al ?? plainDate(work.today)
    return done({
      persona,
      today: plainDate(work.today),
      on,
      dids: await withCentres(work, await listDids(work, personaId)),
      sostegni: await listSostegni(work, personaId),
      stato: statoAt(vita, on),
      periods: storyOf(vita),
      work: lastWork(vita, work.today),
    })
  },
})

/** The declarations of a person, the latest first. */
export const listDid = defineQuery({
  name: 'a1.list-did',
  may: WITH_PEOPLE,
  input: OfPersona,
  async run(work, { personaId }) {
    if (!(await openPersona(work, personaId, { door: 'did' }))) return refused('accesso.non-trovata')
    return done((await listDids(work, personaId)).toReversed())
  },
})

/** The status on a day, with its reason, its seniority and the periods around it. */
export const readStato = defineQuery({
  name: 'a1.stato',
  may: WITH_PEOPLE,
  input: OnDay,
  async run(work, { personaId, al }) {
    if (!(await openPersona(work, personaId, { door: 'stato' }))) return refused('accesso.non-trovata')
    const vita = await loadVita(work, personaId)
    const on = al ?? plainDate(work.today)
    return done({ on, ...statoAt(vita, on), periods: storyOf(vita) })
  },
})

async function withCentres(work: Work, dids: readonly Did[]): Promise<DidShown[]> {
  const names = new Map((await listCentri(work)).map(({ code, name }) => [code, name]))
  const named = (code: string) => names.get(code) ?? code
  return dids
    .map((did) => ({ ...did, competente: named(did.centroCompetente), acting: named(did.centroActing) }))
    .toReversed()
}

/** What the scheda already says of work, so that nobody asks it again. */
export interface LastWork {
  /** The last day of the last job that ended. */
  endedOn: PlainDate | null
  /** A job that the scheda has as going on. */
  isRunning: boolean
  /** The day after the last job: what one proposes as the start. */
  freeFrom: PlainDate | null
}

function lastWork({ jobs }: Vita, today: string): LastWork {
  const real = jobs.filter(({ kind }) => ['subordinato', 'parasubordinato', 'autonomo'].includes(kind))
  const isRunning = real.some(({ from, until }) => from <= today && (until === null || until >= today))
  const ended = real.flatMap(({ until }) => (until !== null && until < today ? [until] : []))
  const endedOn = ended.sort().at(-1) ?? null
  return { endedOn, isRunning, freeFrom: endedOn && !isRunning ? addDays(endedOn, 1) : null }
}
