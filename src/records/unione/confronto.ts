import { FIELDS, type Anagrafica, type Datum, type Field } from '../persona/index.ts'

/** Of two schede of one person, the one that stays and the one that is absorbed. */
export const SIDES = ['kept', 'absorbed'] as const
export type Side = (typeof SIDES)[number]

/** A scheda to compare: what it says now, and every writing of it, latest first. */
export interface Compared {
  persona: Anagrafica
  history: readonly Datum[]
}

/** One datum as both schede have it. */
export interface Confronto {
  field: Field
  kept: unknown
  absorbed: unknown
  differs: boolean
  /** Which of the two was written last; the kept one where nothing tells. */
  newest: Side
}

/** Every datum of two schede side by side. What never was written is older than anything. */
export function compareSchede(kept: Compared, absorbed: Compared): Confronto[] {
  return FIELDS.map((field) => {
    const [mine, theirs] = [kept.persona[field], absorbed.persona[field]]
    const newest = writtenAt(absorbed, field) > writtenAt(kept, field) ? 'absorbed' : 'kept'
    return { field, kept: mine, absorbed: theirs, differs: !same(mine, theirs), newest }
  })
}

/** What is to be written on the kept scheda: the data that differ, where the other's was chosen or, unsaid, is newer. */
export function chosenData(
  confronti: readonly Confronto[],
  choices: Readonly<Partial<Record<Field, Side>>>,
): Partial<Anagrafica> {
  const taken = confronti.filter(
    ({ field, differs, newest }) => differs && (choices[field] ?? newest) === 'absorbed',
  )
  return Object.fromEntries(taken.map(({ field, absorbed }) => [field, absorbed]))
}

function writtenAt({ history }: Compared, field: Field): number {
  return Math.max(
    0,
    ...history.filter((each) => each.field === field).map((each) => each.recordedAt.getTime()),
  )
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
