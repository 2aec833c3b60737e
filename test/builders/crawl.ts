import type { TestBrowser } from './house.ts'

/** Pages of the same kind that are opened: those that differ only in whom or what they are about. */
const OF_A_KIND = 2
/** What one had an address for and is over says so: an answer like another. */
const OVER = 410

/** Where a link led to that should not be offered, or a page that broke. */
export interface Broken {
  path: string
  from: string
  status: number
}

/**
 * Follows the links from a page on, as somebody who has time: of pages that differ only in ids, numbers and values asked,
 * a few. Gives the kinds of page it saw, and the links that led to no page.
 */
export async function crawl(
  browser: Pick<TestBrowser, 'get'>,
  start: string,
): Promise<{ kinds: ReadonlySet<string>; broken: Broken[] }> {
  const queue = [{ path: start, from: '' }]
  const found = new Set([start])
  const ofKind = new Map<string, number>()
  const broken: Broken[] = []
  for (const { path, from } of queue) {
    const response = await browser.get(path)
    if (response.status >= 400 && response.status !== OVER)
      broken.push({ path, from, status: response.status })
    for (const link of await linksOf(response)) {
      const kind = kindOf(link)
      const seen = ofKind.get(kind) ?? 0
      if (found.has(link) || seen >= OF_A_KIND) continue
      ofKind.set(kind, seen + 1)
      found.add(link)
      queue.push({ path: link, from: path })
    }
  }
  return { kinds: new Set(ofKind.keys()), broken }
}

async function linksOf(response: Response): Promise<string[]> {
  const to = response.headers.get('location')
  const isPage = response.headers.get('content-type')?.includes('html') ?? false
  const html = isPage ? await response.text() : ''
  const written = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...(to === null ? [] : [to]), ...written]
    .map((href) => href.split('#')[0] ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('/assets/'))
}

/** `/siul/persone/018e…/did?al=10/11/2026` is of the kind `/siul/persone/:id/did al`. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const place = pathname
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
    .replaceAll(/\d+/g, '0')
    .replace(/^\/s\/.*/, '/s/:code')
  return [place, ...new Set(searchParams.keys())].join(' ')
}
