import { latinLetters } from '../names/index.ts'
import { checkLetter } from './check-letter.ts'
import { MONTHS, type Sex } from './codice-fiscale.ts'

/** Who the code is for. `birthOn` is `YYYY-MM-DD`, `placeCode` a Belfiore code. */
export type Holder = {
  readonly surname: string
  readonly name: string
  readonly sex: Sex
  readonly birthOn: string
  readonly placeCode: string
}

const consonantsOf = (letters: string): string => letters.replaceAll(/[AEIOU]/g, '')
const vowelsOf = (letters: string): string => letters.replaceAll(/[^AEIOU]/g, '')

const surnameLetters = (surname: string): string => {
  const letters = latinLetters(surname)
  return `${consonantsOf(letters)}${vowelsOf(letters)}XXX`.slice(0, 3)
}

/** A name with four consonants or more gives the first, the third and the fourth. */
const nameLetters = (name: string): string => {
  const consonants = consonantsOf(latinLetters(name))
  return consonants.length >= 4 ? consonants.charAt(0) + consonants.slice(2, 4) : surnameLetters(name)
}

/**
 * The codice fiscale that DM 23/12/1976, n. 13813 gives to this person. Only the tax office issues codes: this one
 * helps the eye to check, it proves nothing, and omocodia may have changed the true one.
 */
export function composeCodiceFiscale({ surname, name, sex, birthOn, placeCode }: Holder): string {
  const [year = '', month = '', day = ''] = birthOn.split('-')
  const dayAndSex = String(Number(day) + (sex === 'F' ? 40 : 0)).padStart(2, '0')
  const first15 =
    surnameLetters(surname) +
    nameLetters(name) +
    year.slice(2) +
    MONTHS.charAt(Number(month) - 1) +
    dayAndSex +
    placeCode
  return first15 + checkLetter(first15)
}

/** A part of the code that the name does not explain. Codes are three letters. */
export type NameWarning = {
  readonly code: 'surname-differs' | 'name-differs'
  readonly found: string
  readonly expected: string
}

/**
 * Where the first six letters do not come from this surname and name. A warning, never a refusal: marriages, changes
 * of name and transliterations leave codes behind. A provisional code says nothing of names.
 */
export function matchesNames(codice: string, surname: string, name: string): NameWarning[] {
  if (/^\d/.test(codice)) return []
  const parts = [
    { code: 'surname-differs', found: codice.slice(0, 3), expected: surnameLetters(surname) },
    { code: 'name-differs', found: codice.slice(3, 6), expected: nameLetters(name) },
  ] as const
  return parts.filter(({ found, expected }) => found.toUpperCase() !== expected)
}
