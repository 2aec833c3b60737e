/** Chance that is always the same for the same seed, on every machine: integers only. */
export interface Dice {
  /** From 0 to n − 1. */
  below: (n: number) => number
  /** Both ends included. */
  between: (least: number, most: number) => number
  /** True so many times in a hundred. */
  chance: (percent: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** One of the values, each as often as its weight (a whole number) says. */
  weighted: <T>(entries: readonly (readonly [value: T, weight: number])[]) => T
  /** Some of the list, each once. */
  some: <T>(list: readonly T[], count: number) => T[]
}

/** The dice of a seed (small fast counter generator, 32 bits). */
export function diceOf(seed: string): Dice {
  const next = generator(seed)
  const below = (n: number) => next() % n
  const pick = <T>(list: readonly T[]): T => at(list, below(list.length))
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (percent) => below(100) < percent,
    pick,
    weighted: (entries) => {
      let left = below(entries.reduce((sum, [, weight]) => sum + weight, 0))
      return at(
        entries,
        entries.findIndex(([, weight]) => (left -= weight) < 0),
      )[0]
    },
    some: (list, count) => {
      const rest = [...list]
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        at(rest.splice(below(rest.length), 1), 0),
      )
    },
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (!(index >= 0 && index < list.length)) throw new RangeError(`nothing at ${index} of ${list.length}`)
  return list[index] as T
}

function generator(seed: string): () => number {
  let [a, b, c, count] = [hash(seed, 0x9e37_79b9), hash(seed, 0x85eb_ca6b), hash(seed, 0xc2b2_ae35), 1]
  const next = () => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let turn = 0; turn < 12; turn++) next()
  return next
}

/** FNV-1a over the text, stirred. */
function hash(text: string, start: number): number {
  let value = start
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193)
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b)
  return value ^ (value >>> 13)
}

/** Makes the identifiers of one person, growing with time and in the order asked (UUID version 7). */
export function identifiers(dice: Dice): (at: Date) => string {
  let order = 0
  return (at) => {
    const time = hex(at.getTime(), 12)
    const tail = `${hex(0x8000 + dice.below(0x4000), 4)}-${hex(dice.below(0x1_0000_0000), 8)}${hex(dice.below(0x1_0000), 4)}`
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(order++, 3)}-${tail}`
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
