/** What a colleague is told of, in the order of a day's digest: what asks something of her first. */
export const NOTIFICA_KINDS = [
  'disdetta',
  'gruppo',
  'aiuto',
  'affidata',
  'trasferimento',
  'firma',
  'proposta',
  'azienda',
  'messaggio',
  'posto',
  'agenda',
  'conferma',
] as const
export type NotificaKind = (typeof NOTIFICA_KINDS)[number]

/** Civil days that are looked back on, today included: what is older is in the files. */
export const NOTIFICA_DAYS = 14

/** A fact that concerns whoever asks and that she did not do. */
export interface Notifica {
  kind: NotificaKind
  /** The row of the fact, with `kind` its name. */
  source: string
  at: Date
  /** What of its kind: an answer, a state. */
  detail: string
  /** So many things in one: people given together, names a company answered about. */
  n: number
  isRead: boolean
  personaId: string | null
  surname: string | null
  name: string | null
  aziendaId: string | null
  azienda: string | null
  /** The appointment, the group or the vacancy it is about. */
  targetId: string | null
  title: string | null
  startsAt: Date | null
  by: string | null
}
