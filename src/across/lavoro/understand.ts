import { searchKey } from '../../platform/names/index.ts'
import type { Work } from '../../platform/work/index.ts'
import { readSinonimi, readWords, type Sought } from '../../records/vacancy/index.ts'
import { mend } from './edits.ts'

/** A word of a search, with what was made of it. */
export interface Meant extends Sought {
  /** As it was typed. */
  typed: string
  /** As it was looked for: another word where a typing mistake was mended. */
  used: string
  /** Whether it was ever said of a job. */
  known: boolean
}

/** More words than these are no search for a job. */
const MOST_WORDS = 8
const LONGEST = 30
/** Said of every job, so they tell none apart. */
const EMPTY = new Set(
  'cerco cercasi cerca lavoro lavori lavorare offerta offerte posto posti impiego work job'.split(' '),
)
/** Half of the jobs have them: alone they would find everything. */
const WEAK = new Set(
  'addetto addetta addetti operatore operatrice tecnico tecnica aiuto collaboratore collaboratrice assistente servizi'.split(
    ' ',
  ),
)

/** What is looked for in a text as it was typed: its words without the empty ones, mended, with what they mean. */
export async function understand(work: Work, text: string): Promise<Meant[]> {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const read = (await readWords(work, typed)).filter(({ lexeme }) => lexeme !== null)
  const mended = read.map(({ word, known, alike }) => (known ? word : (mend(word, alike) ?? word)))
  const again = mended.some((word, at) => word !== read[at]?.word) ? await readWords(work, mended) : read
  const words = again.map(({ word, lexeme, known }, at) => ({
    typed: read[at]?.word ?? word,
    used: word,
    lexeme: lexeme ?? word,
    known,
  }))
  const meanings = await readSinonimi(work, {
    said: phrasesOf(mended).concat(
      phrasesOf(
        searchKey(text)
          .split(' ')
          .slice(0, MOST_WORDS * 2),
      ),
    ),
    lexemes: words.map(({ lexeme }) => lexeme),
  })
  return weigh([...grouped(words, meanings)])
}

/** The words of a search as keys compare them; «muratrice» is the same trade as «muratore». */
export function wordsOf(text: string): string[] {
  const words = searchKey(text)
    .split(' ')
    .filter((word) => word.length > 1 && word.length <= LONGEST && !EMPTY.has(word))
    .map((word) => word.replace(/tric(e|i)$/, (_all, end: string) => `tor${end}`))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** Two, three and four words in a row. */
const phrasesOf = (words: readonly string[]): string[] =>
  words.flatMap((_word, at) => [2, 3, 4].map((size) => words.slice(at, at + size).join(' '))).concat(words)

interface Stem {
  typed: string
  used: string
  lexeme: string
  known: boolean
}

/** Words that mean something together are one: «guardia giurata». */
function* grouped(
  words: readonly Stem[],
  meanings: Awaited<ReturnType<typeof readSinonimi>>,
): Generator<Meant> {
  const phrases = meanings
    .filter(({ said }) => said.includes(' '))
    .map(({ said, professioni }) => ({ parts: said.split(' '), professioni }))
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find(({ parts }) => startsWith(words.slice(at), parts))
    const group = words.slice(at, at + (phrase ? countOf(words.slice(at), phrase.parts) : 1))
    const single = meanings.filter(({ said, lexeme }) =>
      group.some((word) => word.used === said || word.lexeme === lexeme),
    )
    yield {
      typed: group.map(({ typed }) => typed).join(' '),
      used: group.map(({ used }) => used).join(' '),
      known: group.some(({ known }) => known),
      lexemes: group.map(({ lexeme }) => lexeme),
      professioni: phrase?.professioni ?? [...new Set(single.flatMap(({ professioni }) => professioni))],
      worth: 2,
    }
    at += group.length
  }
}

/** Whether words begin with those of a phrase, which may have empty ones between them («cameriera ai piani»). */
const startsWith = (words: readonly Stem[], parts: readonly string[]): boolean =>
  words[0]?.used === parts[0] && words[countOf(words, parts) - 1]?.used === parts.at(-1) && words.length > 1

const countOf = (words: readonly Stem[], parts: readonly string[]): number =>
  Math.max(1, words.findIndex(({ used }) => used === parts.at(-1)) + 1)

function weigh(meant: readonly Meant[]): Meant[] {
  const isWeak = ({ used, professioni }: Meant) => WEAK.has(used) && professioni.length === 0
  return meant.every((each) => isWeak(each) || !each.known)
    ? [...meant]
    : meant.map((each) => (isWeak(each) ? { ...each, worth: 1 as const } : each))
}
