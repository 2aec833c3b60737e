import {
  composeCodiceFiscale,
  readCodiceFiscale,
  type CodiceFiscale,
  type Holder,
} from '../../platform/identifiers/index.ts'

type Asked = Holder & { today: string }

/** The places where a digit of the code may become a letter, the first to change first (DM 23/12/1976, art. 6). */
const DIGITS = [14, 13, 12, 10, 9, 7, 6]
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const INSTEAD = 'LMNPQRSTUV'

/**
 * A code that nobody in `taken` has, and takes it: where somebody has it already, or `asIfTaken`, some digits become
 * letters, as the tax office does for two people who would share one.
 */
export function giveCodice(asked: Asked, taken: Set<string>, asIfTaken: boolean): CodiceFiscale {
  const plain = composeCodiceFiscale(asked)
  for (let changed = asIfTaken ? 1 : 0; changed <= DIGITS.length; changed++) {
    const codice = changed === 0 ? plain : firstSound(withLetters(plain, changed), LETTERS, asked)
    if (taken.has(codice)) continue
    taken.add(codice)
    return sound(codice, asked)
  }
  throw new Error(`too many people have the code ${plain}`)
}

/** The provisional code of eleven digits of the person so numbered (below a thousand million). */
export function giveProvvisorio(index: number, today: string): CodiceFiscale {
  const first10 = `9${String((index * 7_919 + 104_729) % 1_000_000_000).padStart(9, '0')}`
  return sound(firstSound(first10, '0123456789', { today }), { today })
}

function withLetters(plain: string, count: number): string {
  const chars = Array.from(plain.slice(0, 15))
  for (const place of DIGITS.slice(0, count)) chars[place] = INSTEAD.charAt(Number(chars[place]))
  return chars.join('')
}

type Reading = { today: string; birthOn?: string }

/** The text completed with the one character that makes it a sound code. */
function firstSound(text: string, ends: string, { today, birthOn }: Reading): string {
  const end = Array.from(ends).find((each) => readCodiceFiscale(text + each, { today, birthOn }).ok)
  if (end === undefined) throw new Error(`no code begins with ${text}`)
  return text + end
}

function sound(codice: string, { today, birthOn }: Reading): CodiceFiscale {
  const read = readCodiceFiscale(codice, { today, birthOn })
  if (!read.ok) throw new Error(`not a code: ${codice} (${read.problem.code})`)
  return read
}
