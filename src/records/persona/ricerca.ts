import { readCodiceFiscale, type CodiceFiscale, type Problem } from '../../platform/identifiers/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import { dayOf } from './day.schema.ts'

/** What was typed in the one search box, understood. Years and days are of birth. */
export type Ricerca =
  | { kind: 'vuota' }
  /** Too little to search on: one letter, a year alone. */
  | { kind: 'poco' }
  | { kind: 'codice'; codice: string; canonical: string | null; problem: Problem | null }
  /** The beginning of a codice fiscale. */
  | { kind: 'inizio-codice'; prefix: string }
  /** Digits: the end of a telephone number, or an eleven-digit provisional code. */
  | { kind: 'cifre'; digits: string }
  | { kind: 'email'; email: string }
  | {
      kind: 'nome'
      words: string[]
      years: number[]
      birthOn: string | null
      /** Six letters may be a surname or the beginning of a code. */
      prefix: string | null
    }

const BEGINNING = /^[A-Z]{6}[\dL-V]{1,2}(?:[A-EHLMPRST][\dL-V]{0,2}(?:[A-Z][\dL-V]{0,3}[A-Z]?)?)?$/
const MAX_WORDS = 6

/** Reads the search box: codice fiscale whole or begun, telephone, e-mail, names with year or day of birth in any order. */
export function readRicerca(text: string, today: string): Ricerca {
  const typed = text.slice(0, 200).normalize('NFKC').trim()
  if (typed === '') return { kind: 'vuota' }
  if (typed.includes('@')) return { kind: 'email', email: typed.toLowerCase() }
  return readCode(typed, today) ?? readDigits(typed, today) ?? readNames(typed, today)
}

function readCode(typed: string, today: string): Ricerca | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s.\-_/]/g, '')
  const read = readCodiceFiscale(code, { today })
  if (read.ok && read.kind === 'definitivo') return whole(read)
  const scanned = code.length > 16 ? scannedOver(code, today) : undefined
  if (scanned) return whole(scanned)
  if (!read.ok && /^[A-Z]{6}[A-Z\d]{10}$/.test(code) && /\d/.test(code))
    return { kind: 'codice', codice: code, canonical: null, problem: read.problem }
  // Without a digit it is a word («rossim»), and «fabbri 78» is a surname with a year.
  const isName = !/\d/.test(code) || (code.length <= 8 && /\s/.test(typed))
  return BEGINNING.test(code) && !isName ? { kind: 'inizio-codice', prefix: code } : undefined
}

/** A card read while the box still held other text: a sound code before it or after it. */
function scannedOver(code: string, today: string): CodiceFiscale | undefined {
  return [code.slice(0, 16), code.slice(-16)]
    .map((part) => readCodiceFiscale(part, { today }))
    .find((read): read is CodiceFiscale => read.ok && read.kind === 'definitivo')
}

function whole({ codice, canonical }: CodiceFiscale): Ricerca {
  return { kind: 'codice', codice, canonical, problem: null }
}

function readDigits(typed: string, today: string): Ricerca | undefined {
  if (!/^\+?[\d\s.\-/()]+$/.test(typed) || dayOf(typed)) return undefined
  // Eleven digits may be a provisional code, and are the end of a number kept with its prefix all the same.
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:0039|39(?=\d{10}))/, '')
  if (digits.length < 4 || (digits.length === 4 && yearsOf(digits, today).length > 0)) return { kind: 'poco' }
  return { kind: 'cifre', digits }
}

function readNames(typed: string, today: string): Ricerca {
  // «rossi78» too.
  const tokens = typed.replaceAll(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ').split(/\s+/)
  const days = tokens.map(dayOf).filter((day) => day !== undefined)
  const words = searchKey(tokens.filter((token) => !dayOf(token)).join(' ')).split(' ')
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const names = words.filter((word) => word !== '' && !/^\d+$/.test(word)).slice(0, MAX_WORDS)
  const birthOn = days[0] ?? null
  const [only = ''] = names
  if (birthOn === null && names.join('').length < 2) return { kind: 'poco' }
  return {
    kind: 'nome',
    words: names,
    years: numbers.flatMap((number) => yearsOf(number, today)),
    birthOn,
    prefix: names.length === 1 && /^[a-z]{6}$/.test(only) ? only.toUpperCase() : null,
  }
}

/** The years that two or four digits may mean; none in the future, none before 1900. */
function yearsOf(digits: string, today: string): number[] {
  const written = digits.length === 2 ? [`19${digits}`, `20${digits}`] : digits.length === 4 ? [digits] : []
  return written.map(Number).filter((year) => year >= 1900 && year <= Number(today.slice(0, 4)))
}
