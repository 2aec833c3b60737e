import type { PlainDate } from '../../standard/index.ts'

/** What an information sheet for companies says: what a rule offers, where it is written, from when to when it holds. */
export interface SchedaContent {
  title: string
  /** A sentence each, in Italian: it is handed to companies. */
  lines: readonly string[]
  source: string
  from: PlainDate
  /** The last day it holds; null where the rule has no end. */
  until: PlainDate | null
}

/** A version of a sheet, as the region wrote it. */
export interface SchedaVersione {
  code: string
  /** Its number: one after the other in a sheet, from 1. */
  n: number
  /** From this day the sheet says so. */
  validFrom: PlainDate
  content: SchedaContent
  at: Date
  by: string
}

/** The version of each sheet that is read on a day: the last to come into force, and of those of the same day the last written. */
export function inForceOn(versions: readonly SchedaVersione[], on: PlainDate): SchedaVersione[] {
  const latest = new Map<string, SchedaVersione>()
  for (const version of versions) {
    if (version.validFrom > on) continue
    const held = latest.get(version.code)
    const isLater =
      !held ||
      version.validFrom > held.validFrom ||
      (version.validFrom === held.validFrom && version.n > held.n)
    if (isLater) latest.set(version.code, version)
  }
  return [...latest.values()]
}

/** Whether two versions say the same. */
export const isSameScheda = (one: SchedaContent, other: SchedaContent): boolean =>
  one.title === other.title &&
  one.source === other.source &&
  one.from === other.from &&
  one.until === other.until &&
  one.lines.join('\n') === other.lines.join('\n')
