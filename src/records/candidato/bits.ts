import { CEFR, LIVELLI, MEZZI, ORARI, PATENTI } from '../persona/index.ts'

/** Where each list begins in `candidato.flags`: the migration that fills them counts the same way. */
const PATENTE = 0
const ORARIO = 14
const TURNI = 19
const SABATO = 20
const MEZZO = 21

const bit = (first: number, place: number) => (place < 0 ? 0 : 1 << (first + place))

export const patenteBit = (name: (typeof PATENTI)[number]) => bit(PATENTE, PATENTI.indexOf(name))
export const orarioBit = (name: (typeof ORARI)[number]) => bit(ORARIO, ORARI.indexOf(name))
export const mezzoBit = (name: (typeof MEZZI)[number]) => bit(MEZZO, MEZZI.indexOf(name))
export const TURNI_BIT = 1 << TURNI
export const SABATO_BIT = 1 << SABATO

/** Levels of schooling in order, from 0; a foreign title, whose level nobody said yet, is −1 and reaches none. */
export const levelOf = (livello: (typeof LIVELLI)[number]): number =>
  livello === 'titolo-estero' ? -1 : LIVELLI.indexOf(livello)

const LETTERS = 26
const A = 97

/** A language (ISO 639-1) with each level from one up: what a row's `languages` must touch. */
export function languageTokens(lingua: string, from: (typeof CEFR)[number]): number[] {
  const code = (lingua.charCodeAt(0) - A) * LETTERS + lingua.charCodeAt(1) - A
  return CEFR.map((_, level) => code * 8 + level + 1).slice(CEFR.indexOf(from))
}

/** The number of an occupation of the classification: `5.2.2.2.1` → 52221. */
export const professioneNumber = (code: string): number => Number(code.replaceAll('.', ''))

/** Its group of three digits: `5.2.2.2.1` → 522. */
export const professioneGroup = (code: string): number => Number(code.replaceAll('.', '').slice(0, 3))
