import type { Lang } from '../../platform/words/index.ts'
import { readDay, type FormState } from '../../surfaces/design/index.ts'
import type { Facts, PlainDate } from '../../standard/index.ts'
import { VerdictsInput } from './facts.schema.ts'
import { trialWords, type FactName } from './trial-words.ts'

export type Subject = Facts['subject']
type Kind = 'day' | 'number' | readonly string[]
interface Asked {
  name: FactName
  /** A list is a choice among these answers. */
  kind: Kind
}
type GroupName = 'persona' | 'stato' | 'sostegno' | 'fatto' | 'valutazione' | 'richiesta' | 'seguito'

export const YES_NO = ['yes', 'no']
const day = (name: FactName): Asked => ({ name, kind: 'day' })
const number = (name: FactName): Asked => ({ name, kind: 'number' })
const yesNo = (name: FactName): Asked => ({ name, kind: YES_NO })

/** What a trial asks of each subject, in the order it is asked. */
export const QUESTIONS: Readonly<Record<Subject, readonly { name: GroupName; asked: readonly Asked[] }[]>> = {
  persona: [
    {
      name: 'persona',
      asked: [
        day('birthOn'),
        { name: 'sex', kind: ['F', 'M'] },
        ...(['degree', 'schoolingDone', 'student', 'neverWorked'] as const).map(yesNo),
        day('lastJobEndedOn'),
      ],
    },
    {
      name: 'stato',
      asked: [
        ...(['didOn', 'unemploymentFrom', 'suspension.from', 'suspension.until'] as const).map(day),
        yesNo('atRiskOfLongTerm'),
      ],
    },
    {
      name: 'sostegno',
      asked: [
        { name: 'support', kind: ['none', 'unemployment', 'employed', 'other'] },
        ...(['support.from', 'support.until', 'support.suspendedFrom'] as const).map(day),
      ],
    },
    {
      name: 'fatto',
      asked: [
        ...(
          ['event.primo-colloquio', 'pattoSignedOn', 'event.orientamento-collettivo-proposto'] as const
        ).map(day),
        day('event.formazione-offerta'),
        number('event.formazione-offerta.days'),
        day('event.formazione-iniziata'),
        number('event.formazione-iniziata.days'),
        day('event.proposta-inserimento'),
      ],
    },
    {
      name: 'valutazione',
      asked: [
        yesNo('specificNeed'),
        { name: 'employabilityLevel', kind: ['1', '2', '3', '4'] },
        yesNo('l68Listed'),
      ],
    },
  ],
  vacancy: [
    {
      name: 'richiesta',
      asked: [day('requestedOn'), yesNo('publicAdministration'), yesNo('selectionRequested')],
    },
    {
      name: 'seguito',
      asked: [
        ...(['publishedOn', 'preselectionOn', 'selectionStartedOn', 'rosaSentOn'] as const).map(day),
        number('rosaSize'),
        yesNo('companyWantsMore'),
        day('outcomesCheckedOn'),
      ],
    },
  ],
}

/** What was written, by the name of the fact; `on` is the day asked about. */
export type Written = Partial<Record<FactName | 'on', string>>

/** The facts that a trial writes, and its day; or what is wrong with it, in the language of who asks. */
export function readTrial(
  subject: Subject,
  written: Written,
  lang: Lang,
): { facts: Facts; on: PlainDate } | { errors: FormState['errors'] } {
  const errors: FormState['errors'] = []
  const values: Record<string, unknown> = {}
  const asked = [...QUESTIONS[subject].flatMap(({ asked }) => asked), { name: 'on', kind: 'day' } as const]
  for (const { name, kind } of asked) {
    const text = written[name]?.trim() ?? ''
    const value = valueOf(kind, text)
    if (value !== undefined) values[name] = value
    else if (text !== '' || name === 'on') {
      const bad = Array.isArray(kind) ? 'bad.choice' : kind === 'day' ? 'bad.day' : 'bad.number'
      errors.push({ field: name, message: trialWords(lang)(bad, { label: trialWords(lang)(name) }) })
    }
  }
  if (errors.length > 0) return { errors }
  const { on, ...said } = values
  return VerdictsInput.parse({ facts: subject === 'persona' ? personaOf(said) : { subject, ...said }, on })
}

function valueOf(kind: Kind, text: string): unknown {
  if (kind === 'day') return dayAtHand(text)
  if (kind === 'number') return /^\d{1,3}$/.test(text) ? Number(text) : undefined
  if (!kind.includes(text)) return undefined
  return kind === YES_NO ? text === 'yes' : text
}

/** A day whose terms can be reckoned: the calendar of the act ends with the year 9999. */
function dayAtHand(text: string): PlainDate | undefined {
  const day = readDay(text)
  return day && day >= '1900-01-01' && day < '2200-01-01' ? day : undefined
}

const EVENTS = [
  'primo-colloquio',
  'orientamento-collettivo-proposto',
  'formazione-offerta',
  'formazione-iniziata',
  'proposta-inserimento',
] as const

/** Supports as the act tells them apart. */
const SUPPORTS: Readonly<Record<string, object>> = {
  unemployment: { requiresUnemployment: true, whileEmployed: false },
  employed: { requiresUnemployment: false, whileEmployed: true },
  other: { requiresUnemployment: false, whileEmployed: false },
}

function personaOf(said: Record<string, unknown>): object {
  const { support, employabilityLevel, 'suspension.from': from, 'suspension.until': until, ...rest } = said
  const plain = Object.entries(rest).filter(([name]) => !name.includes('.'))
  const received = Object.entries(rest).flatMap(([name, value]) =>
    name.startsWith('support.') ? [[name.slice('support.'.length), value]] : [],
  )
  return {
    subject: 'persona',
    ...Object.fromEntries(plain),
    ...(employabilityLevel === undefined ? {} : { employabilityLevel: Number(employabilityLevel) }),
    ...(support === 'none' ? { support: null } : {}),
    ...(typeof support === 'string' && support in SUPPORTS
      ? { support: { ...SUPPORTS[support], ...Object.fromEntries(received) } }
      : {}),
    suspensions: from === undefined ? [] : [{ from, until: until ?? null }],
    events: EVENTS.flatMap((kind) => {
      const on = said[`event.${kind}`]
      const days = said[`event.${kind}.days`]
      return on === undefined ? [] : [{ kind, on, ...(days === undefined ? {} : { days }) }]
    }),
  }
}
