import { XMLBuilder } from 'fast-xml-parser'
import type { Told } from '../../records/vacancy/index.ts'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // An attribute without a value is no XML.
  suppressBooleanAttributes: false,
  format: true,
})

/** The namespace of our own shape: the ministry's is to be put here when its scheme is at hand. */
const NAMESPACE = 'urn:siul:vacancy:1'
/** Characters that XML cannot hold. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A vacancy with the parts that the continuous exchange of work asks of one (D.Lgs. 276/2003, art. 15; D.M. 20/9/2011). */
export function writeXml({ key, act, offer }: Told): string {
  const tree = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    vacancy: {
      '@xmlns': NAMESPACE,
      '@key': key,
      '@act': act,
      number: offer.number,
      ...(act !== 'ritira' && content(offer)),
      system: { version: offer.version, expiresOn: offer.expiresOn, source: 'Lavoro per te' },
    },
  }
  return builder.build(tree).replaceAll(UNSPEAKABLE, '')
}

function content(offer: Told['offer']): Record<string, unknown> {
  return {
    employer:
      offer.employer === null ? { '@anonymous': 'true' } : { '@anonymous': 'false', name: offer.employer },
    workers: offer.people,
    profession: offer.professioni.map((code) => ({ '@cp': code })),
    title: offer.title,
    tasks: offer.tasks,
    place: offer.remote
      ? { '@remote': 'true' }
      : { '@belfiore': offer.comune, name: offer.comuneName, address: offer.address ?? undefined },
    contract: { '@kind': offer.contract, months: offer.durationMonths ?? undefined },
    hours: { weekly: offer.weeklyHours ?? undefined, kind: offer.orari },
    ...(offer.payFromCents && {
      pay: {
        '@per': offer.payPer,
        from: (offer.payFromCents / 100).toFixed(2),
        until: ((offer.payUntilCents ?? offer.payFromCents) / 100).toFixed(2),
      },
    }),
    requirement: offer.requisiti.map(({ kind, required, ...asked }) => ({
      '@kind': kind,
      '@required': String(required),
      ...asked,
    })),
    law68: offer.l68,
    startsOn: offer.startsOn ?? undefined,
    contact: { centro: offer.centroCode },
  }
}
