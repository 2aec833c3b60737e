import type { Work } from '../../platform/work/index.ts'
import { draftVersion, findVersionOf, listVersions } from '../../records/patto/index.ts'
import { getCard, type PlainDate, type ServiceCode } from '../../standard/index.ts'

/**
 * The patto is brought up to date at every service delivered: a draft of the next version that says so, for the person
 * to agree. Nothing where no patto is in force, where the delivery itself prepared a version, or while the person
 * has a text to answer.
 */
export async function renewPatto(
  work: Work,
  personaId: string,
  delivery: { id: string; service: ServiceCode; centro: string; on: PlainDate },
): Promise<void> {
  if (await findVersionOf(work, delivery.id)) return
  const versions = await listVersions(work, personaId)
  const signed = versions.find(({ state }) => state === 'firmata')
  if (!signed) return
  // What staff are already writing goes on from where it is.
  const { content } = versions.find(({ state }) => state === 'bozza') ?? signed
  const { service, on, centro } = delivery
  const delivered = [...content.delivered, { service, name: getCard(service).name, on }]
  const text = { ...content, delivered }
  const { person, referente } = content
  await draftVersion(work, { personaId, person, referente, prestazioneId: delivery.id, text, centro })
}
