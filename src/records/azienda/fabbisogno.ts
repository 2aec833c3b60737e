import { addDays, dayOfWeek, isHoliday, type PlainDate } from '../../standard/index.ts'

export const NEED_KINDS = [
  'personale',
  'formazione',
  'tirocini',
  'agevolazioni',
  'mirato',
  'estero',
  'altro',
] as const
/** What a company may ask the centre for. */
export type NeedKind = (typeof NEED_KINDS)[number]

export const NEED_ENDS = ['soddisfatto', 'non-piu-attuale', 'non-possibile'] as const
export type NeedEnd = (typeof NEED_ENDS)[number]

export interface Fabbisogno {
  id: string
  kind: NeedKind
  detail: string | null
  expressedOn: PlainDate
  /** The colleague who answers, and by when, as the company was told. */
  consulenteId: string
  consulente: string
  answerBy: PlainDate
  answeredOn: PlainDate | null
  closedOn: PlainDate | null
  closedHow: NeedEnd | null
  version: number
}

/** Open days within which somebody answers: the promise is ours, the act gives no term. */
export const ANSWER_WITHIN_OPEN_DAYS = 3

/** The last day to answer what was asked on a day: so many days the centre is open, that day not counted. */
export function answerBy(askedOn: PlainDate): PlainDate {
  let day = askedOn
  for (let open = 0; open < ANSWER_WITHIN_OPEN_DAYS;) {
    day = addDays(day, 1)
    if (dayOfWeek(day) < 6 && !isHoliday(day)) open += 1
  }
  return day
}
