import { checkLetter, DIGIT_PLACES, OMOCODIA, withoutOmocodia } from './check-letter.ts'
import { findElevenDigitsProblem } from './eleven-digits.ts'
import { existsOn, findPlace, type Place } from './places.ts'
import {
  cleanCode,
  digitExpected,
  findLengthProblem,
  letterExpected,
  refuse,
  type Problem,
  type Refused,
} from './problem.ts'

export type Sex = 'F' | 'M'

/** What a definitive codice fiscale says of its holder. `birthOn` is `YYYY-MM-DD`, `placeCode` a Belfiore code. */
export type Decoded = {
  readonly birthOn: string
  readonly sex: Sex
  readonly placeCode: string
  readonly placeName: string
  readonly province: string | null
  readonly country: string | null
}

/** A sound code. `canonical` is equal for all the omocodia forms of one code: compare people on it. */
export type CodiceFiscale =
  | {
      readonly ok: true
      readonly kind: 'definitivo'
      readonly codice: string
      readonly canonical: string
      readonly omocodia: boolean
      readonly decoded: Decoded
    }
  | {
      readonly ok: true
      readonly kind: 'provvisorio'
      readonly codice: string
      readonly canonical: string
      readonly omocodia: false
      readonly decoded: null
    }

/** `today` as `YYYY-MM-DD`; `birthOn`, where known, chooses the century. */
export type Reading = { readonly today: string; readonly birthOn?: string | undefined }

/** One letter a month, January to December. */
export const MONTHS = 'ABCDEHLMPRST'

const MONTH_PLACE = 8
const LETTER_PLACES = new Set([0, 1, 2, 3, 4, 5, 11, 15])

/**
 * Reads a codice fiscale as people write it: lower case, spaces, dots and dashes are let through. Sixteen characters
 * are the definitive code (DM 23/12/1976, n. 13813), eleven digits the provisional one. The first thing wrong comes
 * back as an exact problem; nothing is thrown, whatever the text.
 */
export function readCodiceFiscale(text: string, reading: Reading): CodiceFiscale | Refused {
  const chars = cleanCode(text)
  const digits = chars.filter((char) => /^\d$/.test(char)).length
  return digits * 2 > chars.length ? readProvvisorio(chars) : readDefinitivo(chars, reading)
}

function readProvvisorio(chars: readonly string[]): CodiceFiscale | Refused {
  const problem = findElevenDigitsProblem(chars)
  if (problem) return refuse(problem)
  const codice = chars.join('')
  return { ok: true, kind: 'provvisorio', codice, canonical: codice, omocodia: false, decoded: null }
}

function readDefinitivo(chars: readonly string[], reading: Reading): CodiceFiscale | Refused {
  const shape = findLengthProblem(chars, 16) ?? findShapeProblem(chars)
  if (shape) return refuse(shape)
  const codice = chars.join('')
  const plain = withoutOmocodia(codice.slice(0, 15))

  const birth = readBirth(plain, reading)
  if ('problem' in birth) return birth
  const placeCode = plain.slice(11, 15)
  const place = findPlace(placeCode)
  if (!place) return refuse({ code: 'place-unknown', position: 12, found: placeCode })
  const expected = checkLetter(codice.slice(0, 15))
  const found = codice.charAt(15)
  if (found !== expected) return refuse({ code: 'check-letter', position: 16, found, expected })
  // Only now: with a wrong check letter, a year that does not fit the place is more likely a slip of the finger.
  const period = findPeriodProblem(place, birth.birthOn)
  if (period) return refuse(period)

  return {
    ok: true,
    kind: 'definitivo',
    codice,
    canonical: plain + checkLetter(plain),
    omocodia: plain !== codice.slice(0, 15),
    decoded: {
      ...birth,
      placeCode,
      placeName: place.name,
      province: place.province,
      country: place.country,
    },
  }
}

function findShapeProblem(chars: readonly string[]): Problem | null {
  for (const [index, found] of chars.entries()) {
    const position = index + 1
    if (index === MONTH_PLACE && !MONTHS.includes(found)) {
      return { code: 'month-letter', position: 9, found, expected: MONTHS }
    }
    if (LETTER_PLACES.has(index) && !/^[A-Z]$/.test(found)) return letterExpected(found, position)
    if (DIGIT_PLACES.includes(index) && !/^\d$/.test(found) && !OMOCODIA.includes(found)) {
      return digitExpected(found, position)
    }
  }
  return null
}

/** Year, month, day and sex of a code without omocodia: women have forty added to the day. */
function readBirth(plain: string, reading: Reading): { birthOn: string; sex: Sex } | Refused {
  const number = Number(plain.slice(9, 11))
  const sex: Sex = number > 40 ? 'F' : 'M'
  const day = sex === 'F' ? number - 40 : number
  if (day < 1 || day > 31) return refuse({ code: 'day', position: 10, found: plain.slice(9, 11) })

  const month = MONTHS.indexOf(plain.charAt(MONTH_PLACE)) + 1
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const dates = ['20', '19', '18'].map((century) => `${century}${plain.slice(6, 8)}-${monthDay}`)
  const birthOn = chooseBirth(dates, reading)
  if (birthOn === undefined) {
    return refuse({ code: 'date', position: 7, found: dates.find((date) => date <= reading.today) ?? '' })
  }
  return birthOn <= reading.today ? { birthOn, sex } : refuse({ code: 'future', position: 7, found: birthOn })
}

/** The date that was stated, else the latest that is not in the future: nobody is taken for a centenarian unasked. */
function chooseBirth(dates: readonly string[], { today, birthOn }: Reading): string | undefined {
  const real = dates.filter(isRealDay)
  const likely = real.filter((date) => date >= '1900')
  return real.find((date) => date === birthOn) ?? likely.find((date) => date <= today) ?? likely.at(-1)
}

const isRealDay = (day: string): boolean => {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

function findPeriodProblem(place: Place, birthOn: string): Problem | null {
  if (existsOn(place, birthOn)) return null
  const about = { position: 12, found: place.code, place: place.name, birthOn } as const
  return place.from !== null && birthOn < place.from
    ? { code: 'place-not-yet', from: place.from, ...about }
    : { code: 'place-ended', until: place.until ?? '', ...about }
}
