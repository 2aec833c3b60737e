import {
  CLASS_NAMES,
  COLLOQUIO_QUESTIONNAIRE,
  ILLUSTRATIVE_COEFFICIENTS,
  plainDate,
  profile,
  type ProfileOutcome,
} from '../../../standard/index.ts'

/** What the answers of the interview suggest on a day, with the questionnaire and the weights in use. */
export function profileOf(answers: Record<string, string>, today: string): ProfileOutcome {
  return profile(
    { answers, questionnaire: COLLOQUIO_QUESTIONNAIRE, coefficients: ILLUSTRATIVE_COEFFICIENTS },
    plainDate(today),
  )
}

const isLevel = (level: number): level is 1 | 2 | 3 | 4 => level in CLASS_NAMES

/** A level as the patto says it. */
export function levelWords(level: number): string {
  if (!isLevel(level)) throw new RangeError(`not a level: ${level}`)
  return `La tua distanza dal lavoro è ${CLASS_NAMES[level].it} (livello ${level} di 4).`
}
