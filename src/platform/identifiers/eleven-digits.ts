import { digitExpected, findLengthProblem, type Problem } from './problem.ts'

/** The eleventh digit for the first ten (Luhn: every second digit doubled, nine taken away above nine). */
const checkDigit = (first10: string): string => {
  const sum = Array.from(first10).reduce((total, char, index) => {
    const value = Number(char) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

/**
 * What is wrong with the characters of an eleven-digit code (partita IVA, provisional codice fiscale), or null when it
 * is sound. All zeros pass the arithmetic and belong to nobody.
 */
export function findElevenDigitsProblem(chars: readonly string[]): Problem | null {
  const length = findLengthProblem(chars, 11)
  if (length) return length
  for (const [index, found] of chars.entries()) {
    if (!/^\d$/.test(found)) return digitExpected(found, index + 1)
  }
  const code = chars.join('')
  if (/^0+$/.test(code)) return { code: 'zeros' }
  const found = code.charAt(10)
  const expected = checkDigit(code.slice(0, 10))
  return found === expected ? null : { code: 'check-digit', position: 11, found, expected }
}
