import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import {
  findVersion,
  freezeVersion,
  openFirma,
  revokeFirme,
  withdrawVersion,
} from '../../../records/patto/index.ts'
import { VersionAndIdentity, WhichVersion } from './patto.schema.ts'

/** Sends a version to the tablet: for the first time, or again after the ten minutes or a «not now». */
export const sendPatto = defineCommand({
  name: 'a2.send-patto',
  may: COUNSEL,
  input: VersionAndIdentity,
  async run(work, { personaId, n, identifiedWith }) {
    const version = await findVersion(work, personaId, n)
    if (!version) return refused('accesso.non-trovata')
    const frozen = await freezeVersion(work, version)
    if (!frozen.ok) return frozen
    return done(await openFirma(work, { version: frozen.value, identifiedWith }))
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
    await revokeFirme(work, version.id)
    return withdrawVersion(work, version)
  },
})
