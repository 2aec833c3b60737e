import { defineCommand, done, refused, type Work } from '../../platform/work/index.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { asSystem } from '../../records/accesso/index.ts'
import { covered, findHeld } from '../../records/firma/index.ts'
import { centroOf, answerOnTablet, findOnTablet, isNameOf, isUnsigned } from '../../records/patto/index.ts'
import { readSignaturePng, tellSigned, type OnTablet, type PattoVersione } from '../../records/patto/index.ts'
import type { Signature } from '../../records/patto/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { closeInterview } from '../erogazioni/index.ts'
import { AnswerPatto } from './firma.schema.ts'

/**
 * The person's answer to the patto in front, and the signature that comes with a yes. Nobody of the staff may ask it:
 * whoever holds the address does, once and within its ten minutes. A signature closes the interview behind it.
 */
export const answerPatto = defineCommand({
  name: 'firma.answer',
  may: ['firma'],
  input: AnswerPatto,
  async run(work, input) {
    if (work.actor.settings['siul.firma'] !== hashOfCode(input.codice)) return refused('firma.non-trovata')
    const held = await findHeld(work)
    if (held && held.state !== 'revoked' && !held.isUnlocked) return refused('firma.codice-prima')
    const shown = await findOnTablet(work)
    if (!shown) return refused('firma.non-trovata')
    if (shown === 'gone') return refused('firma.ritirata')
    const isFirst = await isUnsigned(work, shown.version.pattoId)
    const answered = await answerOnTablet(work, shown, {
      answer: {
        said: input.answer,
        at: work.now.toISOString(),
        ...(input.row && { row: input.row }),
        ...(input.words && { words: input.words }),
      },
      ...(input.answer === 'agreed' && signatureOf(input, shown)),
    })
    if (!answered.ok) return answered
    if (input.answer === 'agreed') await afterSigning(work, answered.value, isFirst)
    else tellAnswer(work, answered.value)
    return done({ state: answered.value.state })
  },
})

/** The drawing where there is one, otherwise the written name, as it was written. */
function signatureOf({ firma }: AnswerPatto, shown: OnTablet): { signature: Signature; png?: Buffer } {
  const { version, person, identifiedBy, identifiedByName, identifiedWith, sentTo } = shown
  const seal = {
    sha256: version.sha256 ?? '',
    identifiedBy,
    identifiedByName,
    identifiedWith,
    ...(sentTo !== null && { sentTo: covered(sentTo) }),
  }
  const png = firma?.png && firma.strokes ? readSignaturePng(firma.png) : undefined
  if (png) return { signature: { way: 'tablet', strokes: firma?.strokes ?? 0, ...seal }, png }
  const typed = firma?.name ?? ''
  return { signature: { way: 'name', typed, matches: isNameOf(typed, person), ...seal } }
}

async function afterSigning(work: Work, version: PattoVersione, isFirst: boolean): Promise<void> {
  tellSigned(work, version, isFirst)
  const system = await asSystem(work, centroOf(version.content))
  await refreshScadenze(system, version.personaId)
  // Where it cannot be closed by itself (minutes to correct), the signature stands and staff close it by hand.
  if (version.prestazioneId) await closeInterview(system, version.prestazioneId, {})
}

function tellAnswer(work: Work, { id: versione, n, personaId, state }: PattoVersione): void {
  const kind = state === 'rinviata' ? 'patto.rinviato' : 'patto.non-condiviso'
  work.record({ kind, service: 'A2', personaId, data: { versione, n } })
}
