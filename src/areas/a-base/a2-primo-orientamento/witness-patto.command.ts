import { defineCommand, refused } from '../../../platform/work/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { findVersion, isUnsigned, tellSigned, witnessOnPaper } from '../../../records/patto/index.ts'
import { refreshScadenze } from '../../../records/scadenza/index.ts'
import { VersionAndIdentity } from './patto.schema.ts'

/** Registers a signature on paper: by somebody other than who prepared the text, who saw sheet and document. */
export const witnessPatto = defineCommand({
  name: 'a2.witness-patto',
  may: DESK,
  input: VersionAndIdentity,
  async run(work, { personaId, n, identifiedWith }) {
    const version = await findVersion(work, personaId, n)
    if (!version?.sha256 || work.actor.id === null) return refused('accesso.non-trovata')
    const isFirst = await isUnsigned(work, version.pattoId)
    const { id, name, role } = work.actor
    const signed = await witnessOnPaper(work, version, {
      way: 'paper',
      witness: id,
      witnessName: name,
      witnessRole: role,
      sha256: version.sha256,
      identifiedBy: id,
      identifiedByName: name,
      identifiedWith,
    })
    if (!signed.ok) return signed
    tellSigned(work, signed.value, isFirst)
    await refreshScadenze(work, personaId)
    return signed
  },
})
