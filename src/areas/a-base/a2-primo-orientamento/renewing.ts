import { done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import {
  amendmentsBetween,
  centroOf,
  draftVersion,
  findStanding,
  freezeVersion,
  signAsCentre,
  signerOf,
  tellSigned,
  type AmendmentKind,
  type PattoText,
  type Signer,
} from '../../../records/patto/index.ts'

export interface Renewed {
  n: number
  kinds: AmendmentKind[]
  /** Whose signature the version needs, or needed. */
  signer: Signer
}

/**
 * Writes a change into the draft of the next version. Where it binds the person to nothing more the centre signs it now;
 * otherwise it waits to be sent to her. Refused `patto.senza-firmata` where no patto is in force, `patto.alla-firma`
 * while she has a text to answer.
 */
export async function renewWith(
  work: Work,
  personaId: string,
  change: (text: PattoText) => Outcome<PattoText>,
): Promise<Outcome<Renewed>> {
  const standing = await findStanding(work, personaId)
  if (!standing) return refused('patto.senza-firmata')
  const { inForce, draft } = standing
  const { content } = draft ?? inForce
  const text = change(content)
  if (!text.ok) return text
  const { person, referente } = content
  const drafted = await draftVersion(work, {
    personaId,
    person,
    referente,
    prestazioneId: null,
    text: text.value,
    centro: centroOf(content),
  })
  if (!drafted.ok) return drafted
  const kinds = amendmentsBetween(inForce.content, drafted.value.content)
  const signer = signerOf(kinds)
  const { n } = drafted.value
  if (signer === 'centre') {
    const frozen = await freezeVersion(work, drafted.value)
    if (!frozen.ok) return frozen
    const signed = await signAsCentre(work, frozen.value)
    if (!signed.ok) return signed
    tellSigned(work, signed.value, false)
  } else work.record({ kind: 'patto.modificato', service: 'A2', personaId, data: { n, kinds } })
  return done({ n, kinds, signer })
}
