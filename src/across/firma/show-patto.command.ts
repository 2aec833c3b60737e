import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { findHeld, markSeen } from '../../records/firma/index.ts'
import { centroOf, findOnTablet, findStrokes, type OnTablet } from '../../records/patto/index.ts'
import { listCentri, type CentroRow } from '../../records/centro/index.ts'
import { ShowPatto } from './firma.schema.ts'

export interface Shown extends OnTablet {
  centro: CentroRow | undefined
  /** The drawn signature, where there is one. */
  strokes: Buffer | undefined
}

/** Shows the patto that an address opens, and tells staff that it is being looked at. */
export const showPatto = defineCommand({
  name: 'firma.show',
  may: ['firma'],
  input: ShowPatto,
  async run(work, { codice }) {
    if (work.actor.settings['siul.firma'] !== hashOfCode(codice)) return refused('firma.non-trovata')
    const held = await findHeld(work)
    if (held && !('personaId' in held.signer)) return refused('firma.non-trovata')
    if (held?.state === 'expired' && held.way === 'link') return refused('firma.link-scaduto')
    if (held && held.state !== 'revoked' && !held.isUnlocked) return refused('firma.codice-prima')
    const shown = await findOnTablet(work)
    if (!shown) return refused('firma.non-trovata')
    if (shown === 'gone') return refused('firma.ritirata')
    if (shown.state === 'expired') return refused('firma.scaduta')
    if (shown.state === 'open') await markSeen(work)
    const centri = await listCentri(work)
    const centro = centri.find(({ code }) => code === centroOf(shown.version.content))
    return done<Shown>({ ...shown, centro, strokes: await findStrokes(work, shown.version.id) })
  },
})
