import { defineCommand, done, refused, type Outcome } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { covered, revokeFirme } from '../../../records/firma/index.ts'
import {
  findVersion,
  freezeVersion,
  openFirma,
  sendLink,
  withdrawVersion,
} from '../../../records/patto/index.ts'
import { SendVersion, WhichVersion } from './patto.schema.ts'

interface Sent {
  expiresAt: Date
  code?: string
  sentTo?: string
}

/**
 * Sends a version to the tablet, or an address to the person's own telephone: for the first time, or again. The code of the
 * tablet's address is given to the desk; that of the telephone's to nobody.
 */
export const sendPatto = defineCommand({
  name: 'a2.send-patto',
  may: COUNSEL,
  input: SendVersion,
  async run(work, { personaId, n, identifiedWith, via }): Promise<Outcome<Sent>> {
    const version = await findVersion(work, personaId, n)
    if (!version) return refused('accesso.non-trovata')
    const frozen = await freezeVersion(work, version)
    if (!frozen.ok) return frozen
    const sending = { version: frozen.value, identifiedWith }
    if (via === 'tablet') return done(await openFirma(work, sending))
    const sent = await sendLink(work, sending)
    if (!sent.ok) return sent
    work.record({ kind: 'patto.mandato', service: 'A2', personaId, data: { n } })
    return done({ expiresAt: sent.value.expiresAt, sentTo: covered(sent.value.sentTo) })
  },
})

/** Takes a version back from the tablet: its address no longer opens, the text can be written again. */
export const withdrawPatto = defineCommand({
  name: 'a2.withdraw-patto',
  may: COUNSEL,
  input: WhichVersion,
  async run(work, { personaId, n }) {
    const version = await findVersion(work, personaId, n)
    if (!version) return refused('accesso.non-trovata')
    await revokeFirme(work, { versioneId: version.id })
    return withdrawVersion(work, version)
  },
})
