/** A run of words that stayed, went or came. */
export interface Run {
  how: 'stays' | 'goes' | 'comes'
  text: string
}

/** How a text became another, word by word: what stays and goes is the old one, what stays and comes the new one. */
export function changesOf(before: string, after: string): Run[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const long = longestOf(old, fresh)
  const runs: Run[] = []
  const add = (how: Run['how'], text: string) => {
    const last = runs.at(-1)
    if (last?.how === how) last.text += text
    else runs.push({ how, text })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]]
    if (gone !== undefined && gone === come) {
      add('stays', gone)
      i++
      j++
    } else if (gone !== undefined && (come === undefined || at(long, i + 1, j) >= at(long, i, j + 1))) {
      add('goes', gone)
      i++
    } else {
      add('comes', come ?? '')
      j++
    }
  }
  return runs
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0

/** How many words two texts still share from each pair of places on. */
function longestOf(old: readonly string[], fresh: readonly string[]): number[][] {
  const table: number[][] = Array.from({ length: old.length + 1 }, () => [])
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row)
        row[j] =
          old[i] === fresh[j]
            ? at(table, i + 1, j + 1) + 1
            : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  return table
}
