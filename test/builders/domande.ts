import { PROFESSIONI } from '../../src/records/persona/index.ts'

/**
 * Questions kept apart: made by templates and a seed that the search was never tuned on, judged by the occupation they
 * name. They are only measured. Whoever changes the search because of one of them changes the seed too.
 */
export function heldOut(count: number, seed = 20_261_124) {
  const next = diceOf(seed)
  const pick = <T>(from: readonly T[], otherwise: T): T => from[Math.floor(next() * from.length)] ?? otherwise
  return Array.from({ length: count }, () => {
    const { code, name } = pick(PROFESSIONI, { code: '', name: '' })
    const trade = withoutSecondGender(name)
    const template = pick(TEMPLATES, '@')
    return {
      said: template.replace('@', trade),
      slipped: template.replace('@', slip(trade, next)),
      wants: [code],
    }
  })
}

const TEMPLATES = ['@', 'cerco lavoro come @', '@ part time', 'offerte @', '@ anche senza esperienza']

const withoutSecondGender = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\/\p{L}+/gu, '')
    .replaceAll(/[^\p{L} ]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

/** One slip of the finger inside the longest word: a letter lost, doubled, or swapped with the next. */
function slip(text: string, next: () => number): string {
  const longest = text.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? ''
  const at = 1 + Math.floor(next() * Math.max(1, longest.length - 3))
  const [before, here, after] = [longest.slice(0, at), longest.slice(at, at + 1), longest.slice(at + 1)]
  const way = Math.floor(next() * 3)
  const wrong =
    way === 0
      ? before + after
      : way === 1
        ? before + here + here + after
        : before + after.slice(0, 1) + here + after.slice(1)
  return text.replace(longest, wrong)
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
