import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { findDelivery, listBlocks, saveBlock, type Blocco } from '../../../records/erogazione/index.ts'
import { draftVersion, freezeVersion, openFirma } from '../../../records/patto/index.ts'
import type { TabletSession } from '../../../records/patto/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { findProfile } from '../../../records/profilo/index.ts'
import { personaFacts } from '../../../records/stato/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { isPattoForbidden, personOf, textSoFar } from './patto-text.ts'
import { PreparePatto } from './prepare-patto.schema.ts'

/** Makes the text of the interview a version, freezes it and sends it to be signed. */
export const preparePatto = defineCommand({
  name: 'a2.prepare-patto',
  may: COUNSEL,
  input: PreparePatto,
  async run(work, { prestazioneId, identifiedWith, via, text: note, version: noteVersion }) {
    const delivery = await findDelivery(work, prestazioneId)
    const persona = delivery?.people[0] && (await findPersona(work, delivery.people[0].personaId))
    if (!delivery || !persona) return refused('accesso.non-trovata')
    if (delivery.state !== 'in-corso') return refused('erogazione.gia-chiusa')
    const blocks = await listBlocks(work, prestazioneId)
    const kept = await keepNote(work, prestazioneId, { note, noteVersion, blocks })
    if (!kept.ok) return kept
    const today = plainDate(work.today)
    if (isPattoForbidden(await personaFacts(work, persona.id), today)) return refused('patto.senza-did')
    const text = textSoFar(blocks, await findProfile(work, persona.id), today)
    if (!text) return refused('patto.vuoto')
    const drafted = await draftVersion(work, {
      personaId: persona.id,
      person: personOf(persona),
      referente: persona.referente ?? delivery.operatorName,
      prestazioneId,
      text,
      centro: delivery.centro,
    })
    if (!drafted.ok) return drafted
    const frozen = await freezeVersion(work, drafted.value)
    if (!frozen.ok) return frozen
    const { n, personaId } = frozen.value
    const session =
      via === 'tablet' ? await openFirma(work, { version: frozen.value, identifiedWith }) : undefined
    return done<Prepared>({ n, personaId, session })
  },
})

/** The version that waits for its signature; `session` where it went to the tablet. */
interface Prepared {
  n: number
  personaId: string
  session: TabletSession | undefined
}

async function keepNote(
  work: Work,
  prestazioneId: string,
  { note, noteVersion, blocks }: { note: string | undefined; noteVersion: number; blocks: readonly Blocco[] },
): Promise<Outcome<unknown>> {
  const before = blocks.find(({ block }) => block === 'note')?.data['text']
  if (note === undefined || note === before) return done(undefined)
  const data = { text: note }
  return saveBlock(work, { prestazioneId, block: 'note', data, state: 'fatto', version: noteVersion })
}
