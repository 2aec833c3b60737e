import type { Lang } from '../../platform/words/index.ts'
import { dayInput, dayShort, readDay } from '../../surfaces/design/index.ts'
import {
  addDays,
  plainDate,
  verdictsFor,
  type PlainDate,
  type RuleCode,
  type Verdict,
} from '../../standard/index.ts'
import { readTrial, YES_NO, type Subject, type Written } from './trial.ts'
import { trialWords, type FactName } from './trial-words.ts'

interface Example {
  subject: Subject
  written: Written
  /** Where the rule is not about days: the fact that changes from one case to the next. */
  varies?: { fact: FactName; values: readonly string[] }
}

const SUPPORTED: Written = {
  unemploymentFrom: '2014-01-31',
  support: 'unemployment',
  'support.from': '2014-02-05',
  'support.until': '2014-09-30',
}
const REQUESTED: Written = { requestedOn: '2014-03-03' }
const persona = (written: Written): Example => ({ subject: 'persona', written })
const vacancy = (written: Written): Example => ({ subject: 'vacancy', written })

/** Invented facts, one set a rule, chosen so that the term ends on a telling day. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  'A2.primo-colloquio-entro-tre-mesi': persona({ didOn: '2013-12-02', unemploymentFrom: '2013-11-30' }),
  'B2.orientamento-collettivo-tra-tre-e-sei-mesi': persona(SUPPORTED),
  'B2.formazione-tra-sei-e-dodici-mesi': persona(SUPPORTED),
  'B2.formazione-ai-sospesi': persona({
    support: 'employed',
    'support.from': '2014-01-15',
    'support.until': '2014-10-31',
    'support.suspendedFrom': '2014-01-15',
  }),
  'B2.formazione-entro-quattro-mesi-dalla-did': persona({ ...SUPPORTED, didOn: '2014-02-03' }),
  'D2.proposta-entro-quattro-mesi': persona({ birthOn: '1992-05-20', unemploymentFrom: '2014-02-15' }),
  'D2.proposta-entro-sei-mesi': persona({ atRiskOfLongTerm: 'yes', unemploymentFrom: '2014-08-31' }),
  'D2.proposta-prima-della-fine-del-sostegno': persona(SUPPORTED),
  'D3.selezione-entro-sette-giorni': vacancy({ ...REQUESTED, publicAdministration: 'yes' }),
  'D4.pubblicazione-immediata': vacancy(REQUESTED),
  'D4.preselezione-entro-venti-giorni': vacancy(REQUESTED),
  'D4.selezione-entro-sette-giorni': vacancy({ ...REQUESTED, selectionRequested: 'yes' }),
  'D4.esiti-entro-quindici-giorni': vacancy({ ...REQUESTED, rosaSentOn: '2014-03-20' }),
  'D4.rosa-massimo-quindici': {
    ...vacancy({ ...REQUESTED, rosaSentOn: '2014-03-20', companyWantsMore: 'no' }),
    varies: { fact: 'rosaSize', values: ['14', '15', '16'] },
  },
}

/** One judgement of an example: the day, what is special in it, what the act says. */
export interface Case {
  what: string
  on: PlainDate
  verdict: Verdict
}

/** A rule at work on invented facts: the facts in words, and the days around its window. */
export interface WorkedRule {
  facts: { term: string; detail: string }[]
  cases: Case[]
  /** The query that puts the same facts in the trial. */
  query: string
}

/** The example of a rule, judged now; null where it has none (what must be true before a service has no days). */
export function workedRule(code: RuleCode, lang: Lang): WorkedRule | null {
  const example = EXAMPLES[code]
  if (!example) return null
  const { subject, written, varies } = example
  const { from, due } = judge(code, example, FAR)
  const last = due ?? FAR
  const days = [...(from === null ? [] : [addDays(from, -1)]), addDays(last, -1), last, addDays(last, 1)]
  const cases = varies
    ? varies.values.map((value): Case => {
        const on = dayIn(written.rosaSentOn)
        const verdict = judge(code, { subject, written: { ...written, [varies.fact]: value } }, on)
        return { what: `${trialWords(lang)(varies.fact)}: ${value}`, on, verdict }
      })
    : days.map((on): Case => ({ what: dayShort(on, lang), on, verdict: judge(code, example, on) }))
  const asked = { ...written, on: due ?? dayIn(written.rosaSentOn) }
  return { facts: told(written, lang), cases, query: queryOf(subject, asked) }
}

/** A day after every term of the examples. */
const FAR = plainDate('2016-01-01')
const dayIn = (text = ''): PlainDate => readDay(text) ?? FAR

function judge(code: RuleCode, { subject, written }: Example, on: PlainDate): Verdict {
  const read = readTrial(subject, { ...written, on }, 'it')
  if ('errors' in read) throw new Error(`example of ${code}: ${JSON.stringify(read.errors)}`)
  const found = verdictsFor(read.facts, read.on).find(({ rule }) => rule === code)
  if (!found) throw new Error(`no rule ${code}`)
  return found
}

/** The facts of a trial as a list to read. */
function told(written: Written, lang: Lang): WorkedRule['facts'] {
  const say = trialWords(lang)
  return (Object.entries(written) as [FactName, string][]).map(([name, text]) => ({
    term: say(name),
    detail:
      dayText(text, lang) ?? (YES_NO.includes(text) ? say(text as 'yes') : say(`${name}.${text}` as 'sex.F')),
  }))
}

const dayText = (text: string, lang: Lang): string | undefined => {
  const day = readDay(text)
  return day && dayShort(day, lang)
}

/** The address that opens a trial on these facts. */
export function queryOf(subject: Subject, written: Written): string {
  const typed = Object.entries(written).map(([name, text]) => {
    const day = readDay(text)
    return [name, day ? dayInput(day) : text]
  })
  return new URLSearchParams([['about', subject], ...typed] as [string, string][]).toString()
}

/** A case worth looking at, for whoever has none at hand. */
export function sampleQuery(subject: Subject): string {
  return subject === 'vacancy'
    ? queryOf(subject, {
        ...REQUESTED,
        publicAdministration: 'no',
        selectionRequested: 'no',
        publishedOn: '2014-03-03',
        rosaSentOn: '2014-03-20',
        rosaSize: '15',
        on: '2014-04-03',
      })
    : queryOf(subject, {
        ...SUPPORTED,
        birthOn: '1990-05-01',
        sex: 'F',
        degree: 'no',
        neverWorked: 'no',
        lastJobEndedOn: '2014-01-30',
        didOn: '2014-01-31',
        atRiskOfLongTerm: 'yes',
        'event.primo-colloquio': '2014-03-10',
        on: '2014-06-01',
      })
}
