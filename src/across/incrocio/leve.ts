import type { Requisito } from '../../records/candidato/index.ts'

/** How what a vacancy asks is turned to see who enters and who leaves; nothing of it is kept. */
export interface Leve {
  /** Requirements no longer required, by place. */
  relaxed: readonly number[]
  /** Desired ones now required. */
  required: readonly number[]
  /** Kilometres, where not those of the vacancy. */
  km?: number
}

export const NO_LEVE: Leve = { relaxed: [], required: [] }

/** The levers as an address carries them: `r2.s4.k15`. What is not understood is left out. */
export function readLeve(text: string, count: number): Leve {
  const places = (letter: string) =>
    [
      ...new Set(
        Array.from(text.matchAll(new RegExp(`(?<![a-z\\d])${letter}(\\d{1,2})(?!\\d)`, 'g')), ([, at]) =>
          Number(at),
        ),
      ),
    ]
      .filter((at) => at < count)
      .toSorted((a, b) => a - b)
  const km = Number(/(?<![a-z\d])k(\d{1,3})(?!\d)/.exec(text)?.[1])
  return { relaxed: places('r'), required: places('s'), ...(km >= 1 && km <= 500 && { km }) }
}

export function writeLeve({ relaxed, required, km }: Leve): string {
  return [
    ...relaxed.map((at) => `r${at}`),
    ...required.map((at) => `s${at}`),
    ...(km ? [`k${km}`] : []),
  ].join('.')
}

/** The requirements as the levers leave them: each keeps its place, only how much it counts changes. */
export function pull(requisiti: readonly Requisito[], { relaxed, required }: Leve): Requisito[] {
  return requisiti.map((each, at) => {
    if (each.required && relaxed.includes(at)) return { ...each, required: false }
    return !each.required && required.includes(at) ? { ...each, required: true } : each
  })
}

/** The other way for one requirement. */
export function turn(leve: Leve, at: number, isRequired: boolean): Leve {
  const without = (places: readonly number[]) => places.filter((each) => each !== at)
  const isRelaxed = leve.relaxed.includes(at)
  const isPushed = leve.required.includes(at)
  return {
    ...leve,
    relaxed: isRequired && !isPushed && !isRelaxed ? [...leve.relaxed, at] : without(leve.relaxed),
    required: !isRequired && !isPushed && !isRelaxed ? [...leve.required, at] : without(leve.required),
  }
}
