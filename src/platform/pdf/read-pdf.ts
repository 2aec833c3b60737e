import { inflateSync } from 'node:zlib'

type Objects = ReadonlyMap<string, { head: string; body: string }>

/**
 * The words of a PDF that `renderPdf` made, in drawing order, one space between them: what copy and paste would
 * give. It reads only what our writer writes (no object streams, fonts with a ToUnicode map), for tests.
 */
export function readPdfText(pdf: Uint8Array): string {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  return pages
    .map((page) => textOf(page.head, objects))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** How many pages it has. */
export function countPdfPages(pdf: Uint8Array): number {
  return [...objectsOf(pdf).values()].filter(({ head }) => /\/Type \/Page\b/.test(head)).length
}

function objectsOf(pdf: Uint8Array): Objects {
  const source = Buffer.from(pdf).toString('latin1')
  const opening = /(?:^|\n)(\d+) 0 obj\s(.*?)\b(?:stream\r?\n|endobj)/gs
  const objects = new Map<string, { head: string; body: string }>()
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const [, id = '', head = ''] = found
    const end = opening.lastIndex + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    objects.set(id, { head, body: inflate(head, source.slice(opening.lastIndex, end)) })
    opening.lastIndex = end
  }
  return objects
}

function inflate(head: string, stream: string): string {
  if (!head.includes('/FlateDecode')) return stream
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

function textOf(page: string, objects: Objects): string {
  const resources = follow(/\/Resources (\d+) 0 R/, page, objects)?.head ?? page
  const fonts = new Map(
    Array.from(resources.matchAll(/\/(f\d+) (\d+) 0 R/g), ([, name = '', id = '']) => [
      name,
      glyphsOf(id, objects),
    ]),
  )
  const content = follow(/\/Contents (\d+) 0 R/, page, objects)?.body ?? ''
  let glyphs: ReadonlyMap<string, string> = new Map()
  let text = ''
  for (const [token] of content.matchAll(
    /\/f\d+ (?=[\d.]+ Tf)|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|\bET\b/gs,
  )) {
    if (token === 'ET') text += ' '
    else if (token.startsWith('/')) glyphs = fonts.get(token.slice(1).trim()) ?? glyphs
    else
      text += (unescape(token.slice(1, -1)).match(/../gs) ?? [])
        .map((code) => glyphs.get(code) ?? '')
        .join('')
  }
  return text
}

function glyphsOf(font: string, objects: Objects): ReadonlyMap<string, string> {
  const map = follow(/\/ToUnicode (\d+) 0 R/, objects.get(font)?.head ?? '', objects)?.body ?? ''
  return new Map(
    Array.from(map.matchAll(/<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>/gi), ([, code = '', units = '']) => [
      Buffer.from(code, 'hex').toString('latin1'),
      Buffer.from(units, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

function follow(reference: RegExp, head: string, objects: Objects) {
  return objects.get(reference.exec(head)?.[1] ?? '')
}

const NAMED = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }))

function unescape(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|.)/gs, (_, escaped: string) =>
    /^[0-7]/.test(escaped)
      ? String.fromCharCode(Number.parseInt(escaped, 8))
      : (NAMED.get(escaped) ?? escaped),
  )
}
