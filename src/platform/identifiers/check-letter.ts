const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Values in odd places (1st, 3rd…); a digit counts as the letter of the same rank. DM 23/12/1976, n. 13813. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const

/** The letters that stand for 0…9 when two people would have the same code (omocodia). */
export const OMOCODIA = 'LMNPQRSTUV'

/** Where a digit may have become a letter, counted from zero. */
export const DIGIT_PLACES: readonly number[] = [6, 7, 9, 10, 12, 13, 14]

const rank = (char: string): number => (char >= '0' && char <= '9' ? Number(char) : LETTERS.indexOf(char))

/** The sixteenth letter for the first fifteen characters (A–Z, 0–9, upper case). */
export function checkLetter(first15: string): string {
  const sum = Array.from(first15).reduce(
    (total, char, index) => total + (index % 2 === 0 ? (ODD[rank(char)] ?? 0) : rank(char)),
    0,
  )
  return LETTERS.charAt(sum % 26)
}

/** The first fifteen characters with the letters of omocodia turned back into digits. */
export function withoutOmocodia(first15: string): string {
  return Array.from(first15)
    .map((char, index) => {
      const digit = DIGIT_PLACES.includes(index) ? OMOCODIA.indexOf(char) : -1
      return digit === -1 ? char : String(digit)
    })
    .join('')
}
