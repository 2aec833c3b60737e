import type { PastFact } from '../../records/demo/index.ts'
import type { CopyRow } from '../../platform/db/copy.ts'
import { COMUNI } from '../../records/centro/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Dice } from './dice.ts'
import { weightOf } from './domicile.ts'
import type { Colleague } from './staff.ts'
import { storyteller, type Story } from './story.ts'

/** A member of staff as the database knows her. */
export interface Operator extends Colleague {
  id: string
}

/** What the people of the demo are invented in. */
export interface World {
  seed: string
  /** The day the demo looks back from. */
  today: PlainDate
  operators: readonly Operator[]
  counsellors: readonly Operator[]
  enteId: string
  /** Where the people of a centre live, with how many live there. */
  comuniOf(centro: string): readonly (readonly [belfiore: string, weight: number])[]
  comuneName(belfiore: string): string
  centroName(code: string): string
  tell: (index: number, dice: Dice) => Story<Operator>
  /** The codes given out so far. */
  taken: Set<string>
}

/** Gives the next number of a kind in a year, without holes. */
export type Numbering = (kind: string, year: number) => number

/** The tables of a person, in the order in which they can be written. */
export const TABLES = [
  'persona',
  'persona_datum',
  'affidamento',
  'voce',
  'voce_history',
  'did',
  'sostegno',
  'profilo',
  'prestazione',
  'partecipazione',
  'patto',
  'patto_versione',
  'scadenza',
  'access_log',
] as const
export type Table = (typeof TABLES)[number]

/** What is written of one person. */
export interface Written {
  rows: Record<Table, CopyRow[]>
  facts: PastFact[]
}

export function nothingWritten(): Written {
  const rows = Object.fromEntries(TABLES.map((table) => [table, []]))
  return { rows: rows as unknown as Written['rows'], facts: [] }
}

interface Asked {
  seed: string
  today: PlainDate
  operators: readonly Operator[]
  enteId: string
  /** The competent centre of each comune. */
  competenza: ReadonlyMap<string, string>
  centri: ReadonlyMap<string, string>
  taken: Set<string>
}

export function openWorld({ competenza, centri, ...given }: Asked): World {
  const byCentro = new Map<string, (readonly [string, number])[]>()
  for (const [belfiore, centro] of competenza)
    byCentro.set(centro, [...(byCentro.get(centro) ?? []), [belfiore, weightOf(belfiore)]])
  const names = new Map(COMUNI.map(({ belfiore, nome }) => [belfiore, nome]))
  const counsellors = given.operators.filter(
    ({ role, centroCode }) => role === 'orientatore' && byCentro.has(centroCode ?? ''),
  )
  return {
    ...given,
    counsellors,
    comuniOf: (centro) => byCentro.get(centro) ?? [],
    comuneName: (belfiore) => names.get(belfiore) ?? belfiore,
    centroName: (code) => centri.get(code) ?? code,
    tell: storyteller(given.today, counsellors),
  }
}

/** A colleague at the desk of a centre. */
export function deskOf({ operators }: World, centro: string, dice: Dice): Operator {
  const desk = operators.filter(({ role, centroCode }) => role === 'sportello' && centroCode === centro)
  return dice.pick(desk)
}
