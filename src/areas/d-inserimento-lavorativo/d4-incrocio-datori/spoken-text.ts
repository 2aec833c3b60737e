import { searchKey } from '../../../platform/names/index.ts'

/** A datum read in a text, with the words it was read in. */
export interface Read<T> {
  value: T
  quote: string
}

/** A piece of a text between its stops, and whether it asks only softly («gradita», «meglio se»). */
export interface Clause {
  text: string
  isSoft: boolean
}

const SOFT =
  /\b(?:gradit[oaie]|preferibil\w+|preferenz\w+|meglio\s+se|un\s+plus|non\s+(?:indispensabil\w+|necessari\w+|obbligatori\w+)|facoltativ\w+|desiderabil\w+|sarebbe|titolo\s+di\s+merito|utile)\b/i

/** The clauses of a text. A comma parts two only when one of them is soft: «patente B, gradita la C». */
export function clausesOf(text: string): Clause[] {
  return text
    .split(/(?<!\d)\.(?!\d)|\.\s|[;\n!?]/)
    .flatMap((sentence) => (SOFT.test(sentence) ? sentence.split(/,|\s(?=ma\s)/) : [sentence]))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, isSoft: SOFT.test(clause) }))
}

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  diciotto: 18,
  venti: 20,
  ventiquattro: 24,
  trenta: 30,
  trentasei: 36,
}

/** A number in figures or in words; undefined where it is none. */
export function numberSaid(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return NUMBERS[word.toLowerCase()]
}

/** Letter by letter the same length as the text: lower case, no accents. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[àáèéìíòóùú’]/g, (letter) => "aaeeiioouu'"['àáèéìíòóùú’'.indexOf(letter)] ?? letter)

/** The words without their endings: «cuoca» meets «Cuoco/a», «muratrice» meets «Muratore/trice». */
export const stemsOf = (text: string): string[] =>
  searchKey(text.replaceAll(/\/\p{L}+/gu, ''))
    .split(' ')
    .filter((word) => word.length > 2 && !/^(?:del|della|dei|delle|alla|allo|alle|con|per)$/.test(word))
    .map((word) => word.replace(/(?:tor[ei]|tric[ei]|h?.)$/, ''))

/** A word of a text, without its ending, and where it stands. */
export interface Word {
  stem: string
  at: number
  end: number
  text: string
}

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\d]+/gu), (match) => ({
    stem: stemsOf(match[0])[0] ?? '',
    at: match.index,
    end: match.index + match[0].length,
    text,
  }))

/** Where all the stems stand within a few words of each other, and the words from the first to the last. */
export function nearby(
  words: readonly Word[],
  stems: readonly string[],
  reach = stems.length + 2,
): { at: number; quote: string } | undefined {
  for (const [at, word] of words.entries()) {
    if (!stems.includes(word.stem)) continue
    const close = words.slice(at, at + reach)
    if (!stems.every((stem) => close.some((each) => each.stem === stem))) continue
    const last = close.findLastIndex((each) => stems.includes(each.stem))
    return { at: word.at, quote: word.text.slice(word.at, close[last]?.end) }
  }
  return undefined
}
