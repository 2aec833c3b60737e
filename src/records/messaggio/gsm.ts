/** Characters of one SMS, where it says nothing that GSM 03.38 has not. */
export const SMS_CHARACTERS = 160

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Written with an escape: each takes the room of two. */
const EXTENDED = '^{}\\[~]|€\f'

const NEAR: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '\u00a0': ' ',
}

/** A text as an SMS can say it: typographic marks become plain ones, letters that are not there lose their accent. */
export function toGsm(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => {
    if (isGsm(char)) return char
    const near = NEAR[char] ?? char.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return near !== '' && Array.from(near).every(isGsm) ? near : '?'
  }).join('')
}

const isGsm = (char: string): boolean => BASIC.includes(char) || EXTENDED.includes(char)

/** How many characters of an SMS a text takes; undefined where it holds one that no SMS has. */
export function gsmLength(text: string): number | undefined {
  const chars = Array.from(text)
  if (!chars.every(isGsm)) return undefined
  return chars.reduce((sum, char) => sum + (EXTENDED.includes(char) ? 2 : 1), 0)
}
