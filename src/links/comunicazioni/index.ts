import { XMLParser, XMLValidator } from 'fast-xml-parser'

const FIELDS = 'comunicazione'
const LIST = 'comunicazioni'

/**
 * The communications of a file, a line each, not yet read: JSON (a list, or `{"comunicazioni": […]}`) or XML
 * (`<comunicazioni><comunicazione>…`). Throws with a sentence where it is neither. Entities of XML are not followed.
 */
export function readFile(text: string): Record<string, unknown>[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  return trimmed.startsWith('<') ? fromXml(trimmed) : fromJson(trimmed)
}

function fromJson(text: string): Record<string, unknown>[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('non è un file JSON')
  }
  const list = isRecord(value) ? value[LIST] : value
  if (!Array.isArray(list)) throw new Error(`manca l’elenco «${LIST}»`)
  return list.map(lineOf)
}

/** Something that is no object is kept as it is, so that it can be shown. */
const lineOf = (line: unknown): Record<string, unknown> => (isRecord(line) ? line : { riga: line })

function fromXml(text: string): Record<string, unknown>[] {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error('un file XML con DOCTYPE non si accetta')
  if (XMLValidator.validate(text) !== true) throw new Error('l’XML non è ben formato')
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    removeNSPrefix: true,
    isArray: (name) => name === FIELDS,
  })
  const read = parser.parse(text) as Record<string, unknown>
  const root = read[LIST]
  if (root === '') return []
  const list = isRecord(root) ? root[FIELDS] : undefined
  if (!Array.isArray(list)) throw new Error(`manca l’elenco «${LIST}»`)
  return list.map((line) => withoutEmpty(lineOf(line)))
}

/** An element without text says nothing. */
const withoutEmpty = (line: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== ''))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
