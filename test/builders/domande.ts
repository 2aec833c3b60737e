import { COMUNI } from '../../src/records/centro/index.ts'
import { PROFESSIONI } from '../../src/records/persona/index.ts'
import { EVERYDAY, NEAR } from './domande-parole.ts'
import { OFFER_PLACES } from './offerte.ts'

/** Of a job, what a question is judged by. */
export interface Judged {
  professione: string
  comune: string
}

/** A question kept apart: its kind, what is typed, and what a job is worth to it, from 0 to 2. */
export interface Question {
  kind: Kind
  said: string
  grade: (job: Judged) => number
}

/** Two kinds of mistakes (of the fingers, of the ear), forms no dictionary has, words of every day, families of trades, places. */
export const KINDS = ['dita', 'orecchio', 'genere', 'quotidiane', 'vicine', 'luoghi'] as const
export type Kind = (typeof KINDS)[number]

/**
 * Questions kept apart, so many of each kind: made by a seed, or written down and judged before they were ever asked. They are
 * only measured: whoever changes the search because of one of them changes the seed too, and writes other words.
 */
export function heldOut(many: number, seed = 20_261_126): Question[] {
  const next = diceOf(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const made = (kind: Kind, change: (trade: string) => string | undefined): Question[] => {
    const questions: Question[] = []
    for (let tries = 0; questions.length < many && tries < many * 50; tries++) {
      const { code, name } = pick(PROFESSIONI)
      const trade = changeLongest(withoutSecondGender(name), change)
      if (trade) questions.push({ kind, said: pick(TEMPLATES).replace('@', trade), grade: about([code]) })
    }
    return questions
  }
  const placed = Array.from({ length: many }, (): Question => {
    const { code, name } = pick(PROFESSIONI)
    const comune = pick(OFFER_PLACES)
    const place = COMUNI.find(({ belfiore }) => belfiore === comune)?.nome.toLowerCase() ?? ''
    const said = pick(PLACE_TEMPLATES).replace('@', withoutSecondGender(name)).replace('#', place)
    return {
      kind: 'luoghi',
      said,
      grade: (job) => (job.professione === code ? (job.comune === comune ? 2 : 1) : 0),
    }
  })
  const written = (kind: Kind, list: typeof EVERYDAY): Question[] =>
    list.map(([said, ...wants]) => ({ kind, said, grade: about(wants) }))
  return [
    ...made('dita', (word) => slip(word, next)),
    ...made('orecchio', (word) => misheard(word, pick)),
    ...made('genere', misformed),
    ...written('quotidiane', EVERYDAY),
    ...written('vicine', NEAR),
    ...placed,
  ]
}

/** What was meant is worth 2, the same group of occupations 1. */
const about =
  (wants: readonly string[]) =>
  ({ professione }: Judged): number => {
    if (wants.includes(professione)) return 2
    return wants.some((code) => code.slice(0, 5) === professione.slice(0, 5)) ? 1 : 0
  }

const TEMPLATES = [
  '@',
  'cerco lavoro come @',
  '@ part time',
  'offerte @',
  '@ anche senza esperienza',
  '@ subito',
]
const PLACE_TEMPLATES = ['@ #', '@ a #', 'lavoro # @', '@ zona #', 'cerco @ vicino #']

const withoutSecondGender = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\/\p{L}+/gu, '')
    .replaceAll(/[^\p{L} ]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

/** A text with its longest word changed; undefined where nothing changes. */
function changeLongest(text: string, change: (word: string) => string | undefined): string | undefined {
  const longest = text.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? ''
  const changed = change(longest)
  return changed === undefined || changed === longest ? undefined : text.replace(longest, changed)
}

/** One slip of the finger inside a word, the first letter too: lost, doubled, swapped with the next, or the key beside. */
function slip(word: string, next: () => number): string {
  const at = Math.floor(next() * Math.max(1, word.length - 1))
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  const row = KEYS.find((keys) => keys.includes(here)) ?? here
  const beside = row[(row.indexOf(here) + 1) % row.length] ?? here
  const ways = [
    before + after,
    before + here + here + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ]
  return [...ways, before + beside + after][Math.floor(next() * 4)] ?? word
}
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Written as it is heard, by who learnt the language by ear. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/([bcdfglmnprstvz])\1/, '$1'],
  [/ch([ei])/, 'k$1'],
  [/c([ao])/, 'k$1'],
  [/qu/, 'cu'],
  [/gli/, 'li'],
  [/gn/, 'ni'],
  [/zi/, 'tsi'],
  [/sc([ei])/, 'sh$1'],
  [/([aeiou])([tmlr])([aeiou])/, '$1$2$2$3'],
  [/g([ei])/, 'j$1'],
]
function misheard(word: string, pick: <T>(from: readonly T[]) => T): string | undefined {
  const may = HEARD.filter(([sound]) => sound.test(word))
  if (may.length === 0) return undefined
  const [sound, letters] = pick(may)
  const once = word.replace(sound, letters)
  // Often two at a time.
  const others = HEARD.filter(([other]) => other !== sound && other.test(once))
  return others.length > 0 && once.length > 7 ? once.replace(...pick(others)) : once
}

/** A feminine or a masculine that no dictionary has: «muratora», «infermiero», «autisto», «cuocha». */
const MISFORMED: readonly (readonly [RegExp, string])[] = [
  [/tore$/, 'tora'],
  [/iere$/, 'iero'],
  [/ista$/, 'isto'],
  [/ore$/, 'oressa'],
  [/aio$/, 'aiessa'],
  [/co$/, 'cha'],
  [/ino$/, 'inessa'],
  [/ante$/, 'anta'],
  [/ere$/, 'eressa'],
  [/ano$/, 'ana'],
  [/o$/, 'a'],
  [/a$/, 'o'],
  [/e$/, 'a'],
]
const misformed = (word: string): string | undefined => {
  const rule = MISFORMED.find(([ending]) => ending.test(word))
  return rule && word.replace(...rule)
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
