import { openPersona, type Testata } from '../../../across/persona/index.ts'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, logOpening } from '../../../records/accesso/index.ts'
import { listCentri, type CentroRow } from '../../../records/centro/index.ts'
import {
  centroOf,
  findStrokes,
  findWaiting,
  listPassi,
  listVersions,
  mayWitness,
} from '../../../records/patto/index.ts'
import type { PassoRow, PattoVersione, Waiting } from '../../../records/patto/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { WhichVersion, WhosePatto } from './patto.schema.ts'

export interface PattoView {
  persona: Testata
  /** The newest first. */
  versions: PattoVersione[]
  waiting: Waiting | undefined
  /** The steps of the patto in force, with how they go. */
  passi: PassoRow[]
  /** Whether whoever looks may register the last version's signature on paper. */
  mayWitness: boolean
}

/** A person's patto with its versions. */
export const readPatto = defineQuery({
  name: 'a2.read-patto',
  may: CENTRO,
  input: WhosePatto,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'patto' })
    if (!persona) return refused('accesso.non-trovata')
    const versions = await listVersions(work, personaId)
    const [latest] = versions
    return done<PattoView>({
      persona,
      versions,
      passi: await listPassi(work, personaId),
      waiting: latest && (await findWaiting(work, latest.id)),
      mayWitness: latest !== undefined && work.actor.id !== null && mayWitness(latest, work.actor.id),
    })
  },
})

export interface PattoToDownload {
  version: PattoVersione
  strokes: Buffer | undefined
  centro: CentroRow | undefined
}

/** One version as a document. */
export const readPattoDocument = defineQuery({
  name: 'a2.read-patto-document',
  may: CENTRO,
  input: WhichVersion,
  async run(work, { personaId, n }) {
    const versions = await listVersions(work, personaId)
    const version = versions.find((each) => each.n === n)
    const persona = version && (await findPersona(work, personaId))
    if (!version || !persona) return refused('accesso.non-trovata')
    await logOpening(work, personaId, { door: 'patto.pdf', reason: 'documento' })
    const centri = await listCentri(work)
    return done<PattoToDownload>({
      version,
      strokes: await findStrokes(work, version.id),
      centro: centri.find(({ code }) => code === centroOf(version.content)),
    })
  },
})

/** Where a version stands: what the waiting page asks while the tablet is in the person's hands. */
export const readPattoState = defineQuery({
  name: 'a2.read-patto-state',
  may: CENTRO,
  input: WhichVersion,
  async run(work, { personaId, n }) {
    const version = (await listVersions(work, personaId)).find((each) => each.n === n)
    if (!version) return refused('accesso.non-trovata')
    return done({ state: version.state, seen: (await findWaiting(work, version.id))?.seenAt != null })
  },
})
