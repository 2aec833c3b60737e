import type { Lang } from '../../platform/words/index.ts'
import { dayShort } from '../../surfaces/design/index.ts'
import { type Indicator, type PlainDate, type Verdict } from '../../standard/index.ts'
import { factName } from './trial-words.ts'
import { verdictWords } from './verdict-words.ts'

/** How a verdict ended, in a few words: «nei tempi: manca 1 giorno». In: the day of judgement. */
export function outcomeOf(verdict: Verdict, on: PlainDate, lang: Lang): string {
  const say = verdictWords(lang)
  const { outcome, from, due, daysLeft, daysLate } = verdict
  switch (outcome) {
    case 'open':
      if (due === null) return say('open.endless')
      if (from !== null && on < from) return say('open.later', { from: dayShort(from, lang) })
      return daysLeft ? say('open.left', { count: daysLeft }) : say('open.today')
    case 'met':
      return verdict.on === null || due === null
        ? say('met')
        : say('met.on', { day: dayShort(verdict.on, lang) })
    case 'missed':
      return daysLate === null ? say('missed') : say('missed.late', { count: daysLate })
    default:
      return say(outcome)
  }
}

/** What a reason is made of: a verdict, or a label. */
export type Reasoned = Pick<Verdict, 'because' | 'missing'> &
  Partial<Pick<Verdict, 'from' | 'due' | 'parameters'>>

/** Why: the facts to ask for, the reason of the act, or the days between which it is useful. */
export function reasonOf({ because, missing, from, due, parameters }: Reasoned, lang: Lang): string {
  const say = verdictWords(lang)
  if (missing.length > 0) {
    const facts = [...new Set(missing.map((path) => factName(path, lang)))].join(', ')
    return say('missing', { facts })
  }
  const start = from ?? parameters?.['from']
  if (because !== null || !due || typeof start !== 'string') return because ?? ''
  return say('term', { from: dayShort(start, lang), due: dayShort(due, lang) })
}

/** What an indicator counts, in one sentence without its final stop. */
export function definitionOf(indicator: Indicator, lang: Lang): string {
  const say = verdictWords(lang)
  const { counted, facts, less = [], where = {}, met, label, minimumDays, by } = indicator
  const either = (kinds: readonly string[], word: 'or' | 'and') => kinds.map(quoted).join(say(word))
  const conditions = Object.entries(where).map(([key, value]) =>
    say(`where.${key}` as 'where.to', {
      value: [value]
        .flat()
        .map((each) => told(key, each, lang))
        .join(say('or')),
    }),
  )
  const counts = say(`count.${counted}`, {
    facts: [either(facts, counted === 'days' ? 'and' : 'or'), ...conditions].join(' '),
    less: either(less, 'or'),
  })
  return [
    counts,
    ...(met ? [say('only.met', { rule: met })] : []),
    ...(label ? [say('only.label', { label: spaced(label) })] : []),
    ...(minimumDays ? [say('only.days', { days: minimumDays })] : []),
    ...(by ? [say('by', { by: say(`by.${by}` as 'by.activity') })] : []),
  ].join('; ')
}

/** The acts and the labels are nouns of the act: Italian in both languages, written as people write them. */
export const spaced = (noun: string): string =>
  noun
    .replaceAll(/[.-]/g, ' ')
    .replace('opportunita', 'opportunità')
    .replace(/^(?:cv|did)\b/, (acronym) => acronym.toUpperCase())
const quoted = (noun: string): string => `«${spaced(noun)}»`

const NAMES: Readonly<Record<string, string>> = { cliclavoro: 'ClicLavoro', 'lavoro-per-te': 'Lavoro per te' }

function told(key: string, value: string | number, lang: Lang): string {
  if (key === 'mode') return verdictWords(lang)(`mode.${value}` as 'mode.group')
  return NAMES[value] ?? spaced(String(value))
}
