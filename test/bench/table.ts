import type { Sample } from './measure.ts'

/** One measure: what it is, beside what it is put, and what we want. */
export interface Row {
  what: string
  /** As it was measured; absolute times drift on shared machines. */
  measured: string
  /** How many times the measure beside it, taken in the same run. */
  ratio: string
  aim: string
  /** Whether the aim is reached; undefined where there is none. */
  reached?: boolean
}

const number = new Intl.NumberFormat('it-IT', { maximumSignificantDigits: 3 })
export const say = (value: number): string => number.format(value)

/** What a percentile is to stay within. */
export interface Aim {
  of: 'p50' | 'p95'
  milliseconds: number
}

/** A row of times beside a base time. */
export function timesRow(
  what: string,
  sample: Sample,
  { base, beside, aim }: { base: number; beside: string; aim?: Aim },
): Row {
  return {
    what,
    measured: `p50 ${say(sample.p50)} ms · p95 ${say(sample.p95)} ms`,
    ratio: `${say(sample.p50 / base)} × ${beside}`,
    aim: aim ? `${aim.of} ≤ ${say(aim.milliseconds)} ms` : '',
    ...(aim && { reached: sample[aim.of] <= aim.milliseconds }),
  }
}

/** The rows in columns as wide as they need. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['misura', 'valore', 'rapporto', 'obiettivo', ''],
    ...rows.map(({ what, measured, ratio, aim, reached }) => [what, measured, ratio, aim, mark(reached)]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(Math.max(...lines.map((line) => line.length)))
  const [head = '', ...body] = lines
  return [head, rule, ...body].join('\n')
}

const mark = (reached: boolean | undefined): string => (reached === undefined ? '' : reached ? '✓' : '✗')
