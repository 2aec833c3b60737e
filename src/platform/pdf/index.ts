import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler, PdfStandard, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

export type PdfRequest = {
  /** Typst source, ours and constant. It reads `data` and may call `image("/name")` on `files`. */
  template: string
  /** What the template shows: any JSON value. It is never part of the source, so no text in it is code. */
  data: unknown
  title: string
  /** Language tag of the text, such as `it`. */
  lang: string
  author?: string
  /** ISO instant written as the creation date. */
  createdAt: string
  /** Pictures the template asks for, by name. */
  files?: Readonly<Record<string, Uint8Array>>
}

/** Typst could not lay the document out, or the result is not conformant to PDF/UA-1. */
export class PdfError extends Error {
  override name = 'PdfError'
}

const FONT_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json')),
  'dist/fonts',
)

/**
 * Before each template. Two families come with the compiler: Libertinus Serif draws Greek and Cyrillic,
 * DejaVu Sans Mono draws Arabic, Hebrew and Georgian; other scripts use the fonts of the machine, if any.
 * Words too long for any column get places to break.
 */
const PRELUDE = String.raw`
#let shown = json(bytes(sys.inputs.shown))
#let about = json(bytes(sys.inputs.about))
#let data = shown.data
#set document(title: shown.title, author: about.author, date: auto)
#set text(lang: about.lang, font: ("Titillium Web", "Libertinus Serif", "DejaVu Sans Mono"))
#show regex("[^\s/]{40,}"): it => it.text.clusters().join(sym.zws)
`

let compiler: NodeCompiler | undefined

/**
 * Renders a tagged, accessible PDF (PDF/UA-1, ISO 14289-1). The same request gives the same bytes.
 * Characters that no available font draws (or that PDF forbids) are printed as their code point, `[U+1F600]`,
 * because one of them would otherwise deny a person the whole document.
 * A batch must let the event loop turn between documents: the compiler's memory is given back there.
 * Throws `PdfError` where the template fails or the result is not conformant.
 */
export function renderPdf(request: PdfRequest): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: FONT_FOLDER, fontArgs: [{ fontPaths: [FONT_FOLDER] }] })
  for (const [name, bytes] of Object.entries(request.files ?? {}))
    compiler.mapShadow(join(FONT_FOLDER, name), Buffer.from(bytes))
  try {
    return exportPdf(compiler, request)
  } finally {
    compiler.resetShadow()
    compiler.evictCache(10)
  }
}

function exportPdf(compiler: NodeCompiler, request: PdfRequest): Uint8Array {
  const creationTimestamp = Math.floor(Date.parse(request.createdAt) / 1000)
  if (Number.isNaN(creationTimestamp)) throw new PdfError(`not an instant: ${request.createdAt}`)
  const options = { pdfStandard: PdfStandard.UA_1, creationTimestamp }
  const undrawable = new Set<string>()
  for (;;) {
    try {
      return compiler.pdf(layOut(compiler, request, undrawable), options)
    } catch (fault) {
      const more = undrawableIn(fault).filter((character) => !undrawable.has(character))
      if (more.length === 0) throw fault instanceof PdfError ? fault : new PdfError(String(fault))
      for (const character of more) undrawable.add(character)
    }
  }
}

function layOut(
  compiler: NodeCompiler,
  request: PdfRequest,
  undrawable: ReadonlySet<string>,
): NodeTypstDocument {
  const { title, lang, data, author = [] } = request
  const shown = JSON.stringify({ title, data }, (_, value: unknown) =>
    typeof value === 'string' ? drawable(value, undrawable) : value,
  )
  const compiled = compiler.compile({
    mainFileContent: PRELUDE + request.template,
    inputs: { shown, about: JSON.stringify({ lang, author }) },
  })
  if (!compiled.result) throw new PdfError(JSON.stringify(compiled.takeError()?.shortDiagnostics))
  return compiled.result
}

function drawable(text: string, undrawable: ReadonlySet<string>): string {
  const wellFormed = text.toWellFormed()
  if (undrawable.size === 0) return wellFormed
  return Array.from(wellFormed, (character) =>
    undrawable.has(character) ? codePoint(character) : character,
  ).join('')
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}

/** The characters that the exporter names when it refuses them: only the text of its error says so. */
function undrawableIn(fault: unknown): string[] {
  const refused = /(?:the text|codepoint) `\\"(.+?)\\"`/gu
  // The error is quoted inside a quoted message, so each layer is taken off.
  return Array.from(String(fault).matchAll(refused), ([, quoted = '']) => unquote(unquote(quoted))).flatMap(
    (text) => Array.from(text),
  )
}

const CONTROLS = new Map(Object.entries({ t: '\t', n: '\n', r: '\r', '0': '\0' }))

function unquote(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, hex: string | undefined, character: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (CONTROLS.get(character) ?? character),
  )
}
