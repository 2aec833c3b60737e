/** What is wrong with an identifier, exact enough to say it in one sentence. Positions start from 1, spaces left out. */
export type Problem =
  | { code: 'missing' }
  | { code: 'too-short' | 'too-long'; found: number; expected: number }
  | { code: 'letter-expected' | 'digit-expected'; position: number; found: string; guess?: string }
  | { code: 'month-letter'; position: 9; found: string; expected: string }
  | { code: 'day'; position: 10; found: string }
  | { code: 'date' | 'future'; position: 7; found: string }
  | { code: 'place-unknown'; position: 12; found: string }
  | { code: 'place-not-yet'; position: 12; found: string; place: string; from: string; birthOn: string }
  | { code: 'place-ended'; position: 12; found: string; place: string; until: string; birthOn: string }
  | { code: 'check-letter'; position: 16; found: string; expected: string }
  | { code: 'check-digit'; position: 11; found: string; expected: string }
  | { code: 'zeros' }

export type Refused = { readonly ok: false; readonly problem: Problem }

export const refuse = (problem: Problem): Refused => ({ ok: false, problem })

/** No identifier of ours is longer, even written with spaces: beyond this nobody is typing a code. */
const LONGEST = 200

/**
 * The characters of a typed code, upper case, without what people put between them: spaces, dots, dashes, slashes,
 * invisible marks.
 */
export const cleanCode = (text: string): string[] =>
  Array.from(
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s.\-‐‑–—_/\p{Cf}]/gu, ''),
  )

/** Too short, too long or missing; null when the length is the expected one. */
export function findLengthProblem(chars: readonly string[], expected: number): Problem | null {
  const found = chars.length
  if (found === 0) return { code: 'missing' }
  if (found === expected) return null
  return { code: found < expected ? 'too-short' : 'too-long', found, expected }
}

const LOOKS_LIKE_LETTER: Readonly<Record<string, string>> = {
  0: 'O',
  1: 'I',
  2: 'Z',
  4: 'A',
  5: 'S',
  6: 'G',
  8: 'B',
}
const LOOKS_LIKE_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  J: '1',
  Z: '2',
  A: '4',
  G: '6',
  B: '8',
}

/** A digit where a letter belongs, with the letter it is usually mistaken for. */
export function letterExpected(found: string, position: number): Problem {
  const guess = LOOKS_LIKE_LETTER[found]
  return { code: 'letter-expected', position, found, ...(guess !== undefined && { guess }) }
}

/** A letter where a digit belongs, with the digit it is usually mistaken for. */
export function digitExpected(found: string, position: number): Problem {
  const guess = LOOKS_LIKE_DIGIT[found]
  return { code: 'digit-expected', position, found, ...(guess !== undefined && { guess }) }
}
