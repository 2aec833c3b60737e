import { ACT_FROM, since, valueOn, type Parameter, type Parameters } from '../vocabulary/parameter.ts'
import { addMonths, plainDate, type PlainDate } from '../vocabulary/plain-date.ts'

/** The special lists that A1 enrols in: mobility, and the two of L. 68/1999. */
export const LISTE = ['mobilita', 'mirato-art-8', 'mirato-art-18'] as const
export type Lista = (typeof LISTE)[number]

export const DISMISSALS = ['collettivo', 'individuale', 'altro'] as const
export type Dismissal = (typeof DISMISSALS)[number]

/** What decides an enrolment on a day. What is not known is left out, and never guessed. */
export interface ListaFacts {
  birthOn: PlainDate
  /** Whether the status of unemployment holds on the day of enrolment. */
  unemployed?: boolean | undefined
  dismissal?: Dismissal | undefined
  dismissedOn?: PlainDate | undefined
  /** Whether the paper that gives the right was seen: never what is written in it. */
  paperSeen?: boolean | undefined
  /** Whether another service keeps the person in the same list. */
  elsewhere?: boolean | undefined
}

export type RequisitoCode =
  'lista-aperta' | 'licenziamento' | 'durata' | 'stato' | 'eta' | 'documento' | 'unica'

/** One requirement judged: met, not met, or not known. */
export interface Requisito {
  code: RequisitoCode
  outcome: 'presente' | 'assente' | 'ignoto'
  source: string
}

const TO_CONFIRM = { validFrom: ACT_FROM, certainty: 'da-confermare' } as const
const MOBILITA = 'art. 6 L. 223/1991'
const CLOSED = 'art. 2, c. 71, L. 92/2012'

/** Whether who is dismissed that day may still enter the list of mobility. */
const OPEN: Parameter<boolean> = {
  code: 'liste.mobilita-aperta',
  series: [
    {
      value: true,
      validFrom: ACT_FROM,
      validUntil: plainDate('2016-12-30'),
      source: MOBILITA,
      certainty: 'da-confermare',
    },
    {
      value: false,
      validFrom: plainDate('2016-12-31'),
      validUntil: null,
      source: CLOSED,
      certainty: 'da-confermare',
    },
  ],
}
/** Months after the dismissal beyond which nobody stays in it. */
const LONGEST = since('liste.mobilita-mesi', 36, { ...TO_CONFIRM, source: 'art. 7 L. 223/1991' })
/** The age, in months, from which one may be in the lists of L. 68. */
const AGE = since('liste.eta-minima-mesi', 192, { ...TO_CONFIRM, source: 'art. 1 L. 68/1999' })

export const LISTE_PARAMETERS: readonly Parameter[] = [OPEN, LONGEST, AGE]

interface Day {
  on: PlainDate
  parameters?: Parameters | undefined
}

/** The requirements of a list as they stand on a day. All must be `presente` to enrol. */
export function requisitiOf(lista: Lista, facts: ListaFacts, day: Day): Requisito[] {
  return lista === 'mobilita' ? ofMobilita(facts, day) : ofMirato(lista, facts, day)
}

/** Whether a person with these requirements is enrolled. */
export const mayEnrol = (requisiti: readonly Requisito[]): boolean =>
  requisiti.every(({ outcome }) => outcome === 'presente')

const judged = (known: boolean | null | undefined): Requisito['outcome'] =>
  known == null ? 'ignoto' : known ? 'presente' : 'assente'

function ofMobilita(
  { dismissal, dismissedOn, unemployed }: ListaFacts,
  { on, parameters }: Day,
): Requisito[] {
  const longest = valueOn(LONGEST, on, parameters)
  const isWithin =
    dismissedOn && longest !== null ? dismissedOn <= on && on < addMonths(dismissedOn, longest) : undefined
  return [
    {
      code: 'lista-aperta',
      outcome: judged(dismissedOn && valueOn(OPEN, dismissedOn, parameters)),
      source: CLOSED,
    },
    {
      code: 'licenziamento',
      outcome: judged(dismissal && dismissal === 'collettivo'),
      source: 'artt. 4 e 24 L. 223/1991',
    },
    { code: 'durata', outcome: judged(isWithin), source: 'art. 7 L. 223/1991' },
    { code: 'stato', outcome: judged(unemployed), source: MOBILITA },
  ]
}

function ofMirato(
  lista: 'mirato-art-8' | 'mirato-art-18',
  { birthOn, unemployed, paperSeen, elsewhere }: ListaFacts,
  { on, parameters }: Day,
): Requisito[] {
  const age = valueOn(AGE, on, parameters)
  return [
    { code: 'stato', outcome: judged(unemployed), source: 'art. 8, c. 1, L. 68/1999' },
    {
      code: 'eta',
      outcome: judged(age === null ? null : addMonths(birthOn, age) <= on),
      source: 'art. 1 L. 68/1999',
    },
    {
      code: 'documento',
      outcome: judged(paperSeen),
      source: lista === 'mirato-art-8' ? 'artt. 1 e 8 L. 68/1999' : 'art. 18, c. 2, L. 68/1999',
    },
    {
      code: 'unica',
      outcome: judged(elsewhere === undefined ? undefined : !elsewhere),
      source: 'art. 8, c. 1, L. 68/1999',
    },
  ]
}
