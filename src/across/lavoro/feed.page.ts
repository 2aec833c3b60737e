import { XMLBuilder } from 'fast-xml-parser'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayContract, sayHours, sayPay } from '../vacancy/index.ts'
import { allOfferte, latestOfferte } from './cerca.query.ts'
import { addressOf, sayEmployer, sayWhere } from './say-offerta.ts'
import { words } from './words.ts'

const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true })
const DECLARATION = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } }

function answer(visit: Visit, type: string, tree: object): Response {
  const text = xml.build({ ...DECLARATION, ...tree })
  return visit.c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=60' })
}

const whole = (visit: Visit, path: string): string => new URL(path, visit.origin).href

/** The jobs published last, as Atom. */
export const feedPage = definePage({
  path: '/lavoro/feed.xml',
  may: 'public',
  async get(visit) {
    const found = await visit.asNobody(latestOfferte, {})
    if (found.kind !== 'done') return null
    const { lang } = visit
    const updated = found.value[0]?.publishedAt ?? visit.now
    return answer(visit, 'application/atom+xml', {
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': lang,
        id: whole(visit, '/lavoro'),
        title: words(lang)('feed.title'),
        updated: updated.toISOString(),
        link: [
          { '@rel': 'self', '@href': whole(visit, '/lavoro/feed.xml') },
          { '@rel': 'alternate', '@href': whole(visit, '/lavoro') },
        ],
        author: { name: 'Lavoro per te' },
        entry: found.value.map((offer) => ({
          id: whole(visit, `/lavoro/${offer.number}`),
          title: offer.title,
          link: { '@rel': 'alternate', '@href': whole(visit, addressOf(offer)) },
          published: offer.publishedAt.toISOString(),
          updated: offer.publishedAt.toISOString(),
          summary: [
            sayEmployer(offer, lang),
            sayWhere(offer, lang),
            sayHours(offer, lang),
            sayContract(offer, lang),
            sayPay(offer, lang),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      },
    })
  },
})

/** Every job's address, for search engines. */
export const sitemapPage = definePage({
  path: '/lavoro/sitemap.xml',
  may: 'public',
  async get(visit) {
    const found = await visit.asNobody(allOfferte, {})
    if (found.kind !== 'done') return null
    return answer(visit, 'application/xml', {
      urlset: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        url: [
          { loc: whole(visit, '/lavoro') },
          ...found.value.map((offer) => ({
            loc: whole(visit, addressOf(offer)),
            lastmod: offer.publishedAt.toISOString(),
          })),
        ],
      },
    })
  },
})

/** What search engines may read: the portal, never the work of the centres. */
export const robotsPage = definePage({
  path: '/robots.txt',
  may: 'public',
  get: (visit) =>
    visit.c.text(
      `User-agent: *\nDisallow: /siul/\nDisallow: /api/\nDisallow: /s/\nDisallow: /lavoro/novita/\nSitemap: ${whole(visit, '/lavoro/sitemap.xml')}\n`,
    ),
})
