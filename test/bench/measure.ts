/** How long something takes, time after time: milliseconds. */
export interface Sample {
  min: number
  p50: number
  p95: number
  times: number
}

/** Runs something once for each input, after a few runs that do not count. */
export async function timed<T>(inputs: readonly T[], run: (input: T) => Promise<unknown>): Promise<Sample> {
  for (const input of inputs.slice(0, 5)) await run(input)
  const took: number[] = []
  for (const input of inputs) {
    const started = performance.now()
    await run(input)
    took.push(performance.now() - started)
  }
  return sampleOf(took)
}

/** Median and ninety-fifth percentile of some times. */
export function sampleOf(took: readonly number[]): Sample {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { min: at(0), p50: at(0.5), p95: at(0.95), times: sorted.length }
}

export async function elapsed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
