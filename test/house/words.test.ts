import { describe, expect, test } from 'vitest'
import { listCards, listIndicators } from '../../src/standard/index.ts'
import { lineAt, program, tell, type Fault, type Source } from './sources.ts'

interface Pair {
  line: number
  it: string
  en: string
}

const TEXT = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\`)`
const PAIR = new RegExp(String.raw`\bit:\s*${TEXT},\s*en:\s*${TEXT}`, 'g')

/** The `{ it, en }` pairs of a catalogue. */
const pairsIn = ({ text }: Source): Pair[] =>
  Array.from(text.matchAll(PAIR), ({ 1: it = '', 2: en = '', index }) => ({
    line: lineAt(text, index),
    it: plain(it),
    en: plain(en),
  }))

const plain = (literal: string) => literal.slice(1, -1).replace(/\\(.)/g, '$1')

/** The proper nouns of the act and of the country stay Italian in both languages. */
const NOUNS = [
  'codice fiscale',
  'patto di servizio',
  'bilancio di competenze',
  'scheda anagrafico-professionale',
]
const OFFICIAL = [...NOUNS, ...[...listCards(), ...listIndicators()].map(({ name }) => name.toLowerCase())]
const isOfficial = (text: string) => OFFICIAL.some((name) => name.includes(text.toLowerCase()))
const LONG = 12

/** Ours to say in another way to people (ux CO-04): the plain words are in the right-hand column of the guide. */
const FORBIDDEN = new RegExp(
  String.raw`(?<!\p{L})(erog(?:a|are|ato|ata|ati|ate|azione|azioni)|fruire|fruizione|adempiment[oi]|istanz[ae]|utent[ei]|utenza|soggett[oi]|modulistica|nelle more|concernent[ei]|previ[oa]|ai sensi|clicca qui|clicca|faq|feedback|implementare|disabili|handicappat[oi]|extracomunitari[oae]?|clandestin[oie])(?!\p{L})`,
  'iu',
)
/** What citizens and employers read. */
const PORTAL = /^src\/(across\/(portale|firma)|surfaces\/(lavoro-per-te|documents))\//

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted().join(' ')

/** What is wrong with one pair. `isPortal`: people read it. */
function wordsFaults({ it, en }: Pair, isPortal: boolean): string[] {
  const why: string[] = []
  const bare = it.replace(/\{\{\w+\}\}/g, '').trim()
  if (it === en && bare.length > LONG && !isOfficial(it))
    why.push(`«${it}» is the same in both languages: translate it`)
  if (/\p{L}'(?=\p{L}|\s|$)/u.test(it)) why.push(`«${it}» has a straight apostrophe: write ’`)
  // A sentence made elsewhere, one a language, is only passed through.
  if (it !== '{{it}}' && placeholders(it) !== placeholders(en))
    why.push(`«${it}» and «${en}» are not filled with the same values`)
  const [word] = (isPortal && FORBIDDEN.exec(it)) || []
  if (word) why.push(`«${word}» is not a word for people: say it plainly`)
  return why
}

const faultsIn = (file: Source): Fault[] =>
  pairsIn(file).flatMap((pair) =>
    wordsFaults(pair, PORTAL.test(file.path)).map((why) => ({ path: file.path, line: pair.line, why })),
  )

describe('the catalogues', () => {
  const catalogues = program().filter((file) => pairsIn(file).length > 0)
  test('are read', () => expect(catalogues.map(({ path }) => path)).toContain('src/across/portale/words.ts'))
  test('speak well in both languages', () => expect(tell(catalogues.flatMap(faultsIn))).toEqual([]))
})

describe('the words, where somebody errs', () => {
  const why = (text: string, path = 'src/across/portale/words.ts') =>
    tell(faultsIn({ path, text })).join('\n')
  test.each([
    ["a: { it: 'Il tuo appuntamento', en: 'Il tuo appuntamento' }", 'same in both languages'],
    ["a: {\n  it: \"L'ufficio\",\n  en: 'The office',\n}", 'straight apostrophe'],
    ["a: { it: 'Fra un po\\' di giorni', en: 'In some days' }", 'straight apostrophe'],
    ["a: { it: 'Ciao {{name}}', en: 'Hello' }", 'same values'],
    ["a: { it: 'Il servizio è erogato', en: 'x' }", '«erogato»'],
    ["a: { it: 'Utente non trovato', en: 'x' }", '«Utente»'],
    ["a: { it: 'Ai sensi della legge', en: 'x' }", '«Ai sensi»'],
  ])('%s', (text, what) => expect(why(text)).toContain(what))

  test.each([
    "a: { it: 'Sportello EURES', en: 'Sportello EURES' }",
    "a: { it: 'CPI {{name}}', en: 'CPI {{name}}' }",
    "a: { it: 'Colloquio di primo orientamento', en: 'Colloquio di primo orientamento' }",
    "a: { it: 'L’ufficio «Lavoro»', en: 'The office' }",
    "a: { it: 'Insoggettivo', en: 'x' }",
  ])('nothing to say of %s', (text) => expect(why(text)).toBe(''))

  test('staff read the act’s words', () => {
    expect(
      why("a: { it: 'Servizio erogato', en: 'Delivered' }", 'src/areas/a-base/a1-accoglienza/words.ts'),
    ).toBe('')
  })
  test('a line is told', () => expect(why("\n\na: { it: 'C\\'è', en: 'There is' }")).toMatch('words.ts:3'))
})
