/**
 * How many slips make one word of the other: a letter too many, missing, changed, or two neighbours swapped (the optimal
 * string alignment distance).
 */
export function editsBetween(a: string, b: string): number {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = 0; i <= a.length; i++) table[i * width] = i
  for (let j = 0; j <= b.length; j++) table[j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      table[i * width + j] = isSwap ? Math.min(least, at(i - 2, j - 2) + 1) : least
    }
  return at(a.length, b.length)
}

/** Shorter words are taken as they are: too many others are near them. */
const SHORTEST = 4
const LONG = 6

/** «Cuoca» and «cuoco» are the same trade. */
const withoutEnding = (word: string): string => word.replace(/[aeiou]$/, '')

/**
 * The word that was meant, of those alike (best first): one slip, two where it is long, the last vowel apart. Undefined
 * where none is near.
 */
export function mend(word: string, alike: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined
  const most = word.length < LONG ? 1 : 2
  const near = alike
    .map((each) => ({ each, edits: editsBetween(withoutEnding(word), withoutEnding(each)) }))
    .filter(({ edits }) => edits <= most)
  const fewest = Math.min(...near.map(({ edits }) => edits))
  return near.find(({ edits }) => edits === fewest)?.each
}
