import type { Offerta } from '../../records/vacancy/index.ts'
import { sayEmployer } from './say-offerta.ts'

const EMPLOYMENT: Partial<Record<Offerta['contract'], string>> = {
  'tempo-determinato': 'TEMPORARY',
  stagionale: 'TEMPORARY',
  somministrazione: 'TEMPORARY',
  collaborazione: 'CONTRACTOR',
  tirocinio: 'INTERN',
}
const PER = { ora: 'HOUR', mese: 'MONTH', anno: 'YEAR' } as const

/** A job as search engines read it (schema.org JobPosting). `url` is its own whole address. */
export function jobPosting(offer: Offerta, url: string): Record<string, unknown> {
  const { remote, comuneName, province, address, payFromCents, payUntilCents, payPer } = offer
  const isFull = offer.orari.includes('tempo-pieno')
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: offer.title,
    description: offer.tasks,
    url,
    identifier: { '@type': 'PropertyValue', name: 'Lavoro per te', value: String(offer.number) },
    datePosted: offer.publishedAt.toISOString(),
    validThrough: `${offer.expiresOn}T23:59:59`,
    employmentType: [
      ...(offer.orari.length > 0 ? [isFull ? 'FULL_TIME' : 'PART_TIME'] : []),
      ...[EMPLOYMENT[offer.contract] ?? []].flat(),
    ],
    totalJobOpenings: offer.people,
    directApply: false,
    hiringOrganization: { '@type': 'Organization', name: sayEmployer(offer, 'it') },
    ...(remote
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'IT' },
        }
      : {
          jobLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              ...(address && { streetAddress: address }),
              addressLocality: comuneName,
              addressRegion: province,
              addressCountry: 'IT',
            },
          },
        }),
    ...(payFromCents &&
      payPer && {
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: {
            '@type': 'QuantitativeValue',
            minValue: payFromCents / 100,
            maxValue: (payUntilCents ?? payFromCents) / 100,
            unitText: PER[payPer],
          },
        },
      }),
  }
}

/** JSON that may stand inside a `<script>`: nothing in it ends the element. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
