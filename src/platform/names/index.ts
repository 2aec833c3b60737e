const APOSTROPHES = /['’‘ʼ`´ʹ′]/g

/** Letters that Unicode does not take apart, as the civil registry transliterates them. */
const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
}

const plain = (text: string): string =>
  text
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Lm}]/gu, '')
    .replaceAll(/[ßæœøđðłħıþ]/g, (letter) => WHOLE[letter] ?? letter)

/**
 * The key two spellings of one name have in common: lower case, without accents and apostrophes, one space between
 * words. `D’AMICO  Niccolò` and `d'amico niccolo'` both give `damico niccolo`. Letters of other scripts are kept, so
 * that a name in Cyrillic or Arabic still finds itself.
 */
export const searchKey = (text: string): string =>
  plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Only the Latin letters of a name, upper case: what the codice fiscale is made from. */
export const latinLetters = (text: string): string =>
  plain(text)
    .replaceAll(/[^a-z]/g, '')
    .toUpperCase()

const capital = (word: string): string => {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('').toLowerCase()
}

/**
 * A name as people write it: `DE LUCA` → `De Luca`, `d’amico` → `D'Amico`. A word already in mixed case (`McDonald`)
 * is left alone: whoever wrote it knew.
 */
export const displayName = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
      word === word.toUpperCase() || word === word.toLowerCase() ? capital(word) : word,
    )
