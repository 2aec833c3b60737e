import { done, refused, type Outcome } from '../../platform/work/index.ts'
import { dayOfWeek, type PlainDate } from '../../standard/index.ts'

export interface Mediatore {
  id: string
  name: string
  /** Who sends her. */
  body: string
  /** ISO 639-1. */
  languages: readonly string[]
  phone: string | null
  hourCents: number | null
  agreedMinutes: number | null
  /** ISO days, 1 Monday … 7 Sunday. */
  weekdays: readonly number[]
  fromMinutes: number
  untilMinutes: number
  /** Minutes of mediation recorded so far. */
  usedMinutes: number
}

export const MEDIAZIONE_STATES = ['da-trovare', 'fissata', 'annullata'] as const
export type MediazioneState = (typeof MEDIAZIONE_STATES)[number]

/** Somebody who helps two people understand each other: asked for, then found. */
export interface Mediazione {
  id: string
  personaId: string
  surname: string
  name: string
  centro: string
  service: string
  language: string
  startsAt: Date
  endsAt: Date
  mediatoreId: string | null
  mediatoreName: string | null
  state: MediazioneState
  cancelReason: string | null
  /** The delivery that had it, once it was. */
  prestazioneId: string | null
}

/** A moment by the clock on the wall: a day in Italy, and minutes after its midnight. */
export interface Moment {
  on: PlainDate
  fromMinutes: number
  untilMinutes: number
}

/** Whether a mediator can be asked: she speaks the language and comes at that hour. Refused with what is in the way. */
export function mayMediate(
  mediatore: Pick<Mediatore, 'name' | 'languages' | 'weekdays' | 'fromMinutes' | 'untilMinutes'>,
  language: string,
  { on, fromMinutes, untilMinutes }: Moment,
): Outcome<void> {
  const { name } = mediatore
  if (!mediatore.languages.includes(language)) return refused('mediazione.altra-lingua', { name })
  const isThere =
    mediatore.weekdays.includes(dayOfWeek(on)) &&
    mediatore.fromMinutes <= fromMinutes &&
    untilMinutes <= mediatore.untilMinutes
  return isThere ? done(undefined) : refused('mediazione.fuori-orario', { name })
}

/** What this room refuses with. */
export const MEDIAZIONE_REFUSALS = {
  'mediazione.altra-lingua': {
    status: 422,
    it: '{{name}} non parla questa lingua. Scegli un’altra persona.',
    en: '{{name}} does not speak this language. Choose somebody else.',
  },
  'mediazione.fuori-orario': {
    status: 422,
    it: '{{name}} a quell’ora non viene. Scegli un’altra ora o un’altra persona.',
    en: '{{name}} does not come at that hour. Choose another hour or somebody else.',
  },
  'mediazione.occupata': {
    status: 409,
    it: 'A quell’ora è già con qualcun altro. Scegli un’altra ora o un’altra persona.',
    en: 'Already with somebody else at that hour. Choose another hour or somebody else.',
  },
  'mediazione.persona-impegnata': {
    status: 409,
    it: 'Questa persona a quell’ora ha già una mediazione chiesta o fissata.',
    en: 'This person already has mediation asked for or booked at that hour.',
  },
  'mediazione.nel-passato': {
    status: 422,
    it: 'Quell’ora è già passata. Scegline una che deve venire.',
    en: 'That hour is already past. Choose one to come.',
  },
  'mediazione.ora-impossibile': {
    status: 422,
    it: 'Quell’ora non c’è. Scrivila così: 9:30.',
    en: 'There is no such hour. Write it like this: 9:30.',
  },
  'mediazione.non-trovata': {
    status: 404,
    it: 'Questa mediazione non c’è, o non è più da fare.',
    en: 'This mediation does not exist, or is no longer to be held.',
  },
  'mediazione.mediatore-non-trovato': {
    status: 404,
    it: 'Questa persona non è nel registro dei mediatori.',
    en: 'This person is not in the register of mediators.',
  },
  'mediazione.incontro-aperto': {
    status: 409,
    it: 'L’incontro non è concluso: la mediazione si scrive quando è finito.',
    en: 'The meeting is not over: mediation is written once it has ended.',
  },
  'mediazione.troppi-minuti': {
    status: 422,
    it: 'L’incontro è durato {{minutes}} minuti: la mediazione non può durare di più.',
    en: 'The meeting lasted {{minutes}} minutes: mediation cannot last longer.',
  },
  'mediazione.gia-scritta': {
    status: 409,
    it: 'Per questo incontro la mediazione in questa lingua è già scritta.',
    en: 'Mediation in this language is already written for this meeting.',
  },
} as const
