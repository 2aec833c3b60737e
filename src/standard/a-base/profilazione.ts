import { addDays, type PlainDate } from '../vocabulary/plain-date.ts'
import { classOf, proposeReferral, toIndex, type ProfileClass, type Referral } from './profilazione-classi.ts'
import type { Coefficients } from './profilazione-coefficienti.ts'
import type { Answers, Pair, Question, QuestionOption, Questionnaire } from './questionario.ts'

/** What a profile is made of. */
export interface ProfileInput {
  readonly answers: Answers
  readonly questionnaire: Questionnaire
  readonly coefficients: Coefficients
}

/** The weight of one answer in the logit, and the sentence that says it. */
export interface Contribution {
  readonly question: string
  readonly option: string
  readonly weight: number
  readonly words: Pair
}

/** One different answer, in the person's reach, that would bring a class nearer to work. */
export interface Change {
  readonly question: string
  readonly option: string
  readonly toClass: ProfileClass
  readonly words: Pair
}

/** A run, whole: stored with its answers it can be repeated and contested. */
export interface Profile {
  readonly on: PlainDate
  /** To be computed again not later than this day (art. 19, c. 6, D.Lgs. 150/2015). */
  readonly recomputeBy: PlainDate
  readonly questionnaire: { readonly id: string; readonly version: number }
  readonly coefficients: { readonly id: string; readonly version: number }
  readonly answers: Answers
  /** Probability of staying without work, 0–1, six decimals. */
  readonly index: number
  readonly class: ProfileClass
  /** All of them, the heaviest first. */
  readonly contributions: readonly Contribution[]
  /** The smallest step first. */
  readonly changes: readonly Change[]
  readonly referral: Referral | null
  readonly notice: Pair
}

/** Nothing is computed while an answer is missing: `missing` are the questions to ask. */
export type ProfileOutcome = { readonly missing: readonly string[] } | Profile

const RECOMPUTE_DAYS = 90

/**
 * The distance from work that some answers suggest on a day: `1 / (1 + e^-(intercept + Σ weights))`.
 * It helps the counsellor, who may change it: it never decides a right.
 * Throws `RangeError` on an unknown question or option, and where the weights are of another questionnaire.
 */
export function profile(input: ProfileInput, on: PlainDate): ProfileOutcome {
  const { answers, questionnaire, coefficients } = input
  refuseForeign(input)
  const missing = questionnaire.questions.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ id }) => id)
  if (missing.length > 0) return { missing }
  const chosen = questionnaire.questions.map((question) => ({
    question,
    option: optionOf(question, answers[question.id]),
  }))
  const logit = chosen.reduce(
    (sum, { question, option }) => sum + weightOf(coefficients, question, option),
    coefficients.intercept,
  )
  const index = indexOf(logit)
  const profileClass = classOf(index, on)
  return {
    on,
    recomputeBy: addDays(on, RECOMPUTE_DAYS),
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    coefficients: { id: coefficients.id, version: coefficients.version },
    answers,
    index,
    class: profileClass,
    contributions: chosen
      .map(({ question, option }) => contribution(question, option, weightOf(coefficients, question, option)))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    changes: questionnaire.questions
      .filter(({ changeable }) => changeable)
      .flatMap((question) => {
        const without = logit - weightOf(coefficients, question, optionOf(question, answers[question.id]))
        return question.options.map((option) => {
          const toClass = classOf(indexOf(without + weightOf(coefficients, question, option)), on)
          return change(question, option, { from: profileClass, to: toClass })
        })
      })
      .filter(({ toClass }) => toClass < profileClass)
      .sort((a, b) => b.toClass - a.toClass),
    referral: proposeReferral(profileClass, on),
    notice: coefficients.notice,
  }
}

/** The contributions worth showing: at most three, and none that says nothing. */
export function mainContributions({
  contributions,
}: Pick<Profile, 'contributions'>): readonly Contribution[] {
  return contributions.filter(({ weight }) => weight !== 0).slice(0, 3)
}

/** The name of a class, as said to the person. */
export const CLASS_NAMES: Readonly<Record<ProfileClass, Pair>> = {
  1: { it: 'bassa', en: 'low' },
  2: { it: 'medio-bassa', en: 'medium-low' },
  3: { it: 'medio-alta', en: 'medium-high' },
  4: { it: 'alta', en: 'high' },
}

function refuseForeign({ answers, questionnaire, coefficients }: ProfileInput): void {
  const { id, version } = coefficients.questionnaire
  if (id !== questionnaire.id || version !== questionnaire.version) {
    throw new RangeError(
      `weights of questionnaire ${id} v${version}, not of ${questionnaire.id} v${questionnaire.version}`,
    )
  }
  for (const key of Object.keys(answers)) {
    if (!questionnaire.questions.some((question) => question.id === key))
      throw new RangeError(`no question: ${key}`)
  }
}

function optionOf(question: Question, id: string | undefined): QuestionOption {
  const option = question.options.find((each) => each.id === id)
  if (!option) throw new RangeError(`no option of ${question.id}: ${id}`)
  return option
}

function weightOf({ weights }: Coefficients, question: Question, option: QuestionOption): number {
  const weight = weights[question.id]?.[option.id]
  if (weight === undefined) throw new RangeError(`no weight of ${question.id}: ${option.id}`)
  return weight
}

function indexOf(logit: number): number {
  return toIndex(1 / (1 + Math.exp(-logit)))
}

function contribution(question: Question, option: QuestionOption, weight: number): Contribution {
  const effect: Pair =
    weight > 0
      ? { it: 'può rendere più difficile trovare lavoro', en: 'may make finding work harder' }
      : weight < 0
        ? { it: 'aiuta a trovare lavoro', en: 'helps in finding work' }
        : { it: 'non cambia il risultato', en: 'does not change the result' }
  const say = (lang: keyof Pair) => `${question.topic[lang]} («${option.text[lang]}»): ${effect[lang]}.`
  return { question: question.id, option: option.id, weight, words: { it: say('it'), en: say('en') } }
}

function change(
  question: Question,
  option: QuestionOption,
  step: { from: ProfileClass; to: ProfileClass },
): Change {
  const words: Pair = {
    it: `${question.topic.it}: con la risposta «${option.text.it}» la distanza dal lavoro passerebbe da ${CLASS_NAMES[step.from].it} a ${CLASS_NAMES[step.to].it}.`,
    en: `${question.topic.en}: with the answer “${option.text.en}” the distance from work would go from ${CLASS_NAMES[step.from].en} to ${CLASS_NAMES[step.to].en}.`,
  }
  return { question: question.id, option: option.id, toClass: step.to, words }
}
