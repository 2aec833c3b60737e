import {
  COLLOQUIO_QUESTIONNAIRE,
  daysBetween,
  ILLUSTRATIVE_COEFFICIENTS,
  profile,
  type PlainDate,
  type ProfileOutcome,
} from '../../standard/index.ts'
import type { Dice } from './dice.ts'
import type { Life } from './life.ts'
import { schoolingOf } from './studies.ts'
import type { Who } from './who.ts'

/** A run of the profile, complete. */
export type Run = Exclude<ProfileOutcome, { missing: readonly string[] }>

/** The profile that a person's life suggests on the day of her interview. */
export function profileOf(dice: Dice, { who, life }: { who: Who; life: Life }, on: PlainDate): Run {
  const answers = answersOf(dice, { who, life }, on)
  const run = profile(
    { answers, questionnaire: COLLOQUIO_QUESTIONNAIRE, coefficients: ILLUSTRATIVE_COEFFICIENTS },
    on,
  )
  if ('missing' in run) throw new Error(`answers missing: ${run.missing.join(', ')}`)
  return run
}

function answersOf(
  dice: Dice,
  { who, life }: { who: Who; life: Life },
  on: PlainDate,
): Record<string, string> {
  const worked = life.jobs.reduce((sum, { from, until }) => sum + daysBetween(from, until ?? on), 0)
  const [last] = life.jobs
  const idle = last?.until ? daysBetween(last.until, on) : null
  return {
    'titolo-di-studio': schoolingOf(life.studies),
    'ultimo-lavoro':
      idle === null
        ? 'mai'
        : band(idle, ['meno-di-sei-mesi', 'meno-di-un-anno', 'uno-due-anni', 'oltre-due-anni']),
    esperienza:
      worked < 30
        ? 'nulla'
        : worked < 365
          ? 'meno-di-un-anno'
          : worked < 1_826
            ? 'uno-cinque-anni'
            : 'oltre-cinque-anni',
    italiano: who.italian,
    spostamenti: life.hasCar
      ? 'patente-e-mezzo'
      : life.hasLicence
        ? 'patente'
        : dice.pick(['mezzi-pubblici', 'vicino-casa']),
    cura: dice.weighted([
      ['no', 62],
      ['si-organizzato', 20],
      ['si-limita', 11],
      ['non-risponde', 7],
    ] as const),
    computer: dice.weighted([
      ['da-solo', 55],
      ['con-aiuto', 30],
      ['no', 15],
    ] as const),
    ricerca: dice.weighted([
      ['ogni-settimana', 35],
      ['qualche-volta', 40],
      ['no', 25],
    ] as const),
  }
}

/** Under six months, a year, two years, or more. */
function band(days: number, [half, one, two, more]: readonly [string, string, string, string]): string {
  return days < 183 ? half : days < 365 ? one : days < 730 ? two : more
}
