/** What may be corrected about a person; all the rest comes from the codice fiscale. */
export interface Anagrafica {
  surname: string
  name: string
  /** E.164. */
  phone: string | null
  email: string | null
  preferredChannel: Channel | null
  /** ISO 639-1. */
  preferredLanguage: string
  address: string | null
  /** Domicile, a Belfiore code of the region; null where it is elsewhere or not known. */
  comune: string | null
  needs: Need[]
}
export type Field = keyof Anagrafica

export const FIELDS = [
  'surname',
  'name',
  'phone',
  'email',
  'preferredChannel',
  'preferredLanguage',
  'address',
  'comune',
  'needs',
] as const satisfies readonly Field[]

export const CHANNELS = ['telefono', 'sms', 'email', 'lettera'] as const
export type Channel = (typeof CHANNELS)[number]

/** What she needs at the desk. Nothing about health: that is kept elsewhere. */
export const NEEDS = ['mediatrice', 'parlare-piano', 'lis', 'accompagnamento'] as const
export type Need = (typeof NEEDS)[number]

/** The languages most heard at the desks; the first is where one starts. */
export const PREFERRED_LANGUAGES = [
  'it',
  'sq',
  'ar',
  'bn',
  'zh',
  'en',
  'fr',
  'hi',
  'mk',
  'pl',
  'pt',
  'ro',
  'ru',
  'es',
  'uk',
  'ur',
  'wo',
] as const

export const SOURCES = ['codice-fiscale', 'persona', 'operatore', 'portale'] as const
export type Source = (typeof SOURCES)[number]

/** One writing of one datum. */
export interface Datum {
  field: string
  version: number
  value: unknown
  source: string
  recordedAt: Date
  /** Who wrote it, where one may know. */
  by: string | null
}

/** Two people wrote different things in one field, starting from the same page. */
export interface Conflict {
  field: Field
  mine: unknown
  theirs: unknown
  by: string | null
  at: Date
}

export interface Merge {
  /** What is to be written. */
  changes: Partial<Anagrafica>
  conflicts: Conflict[]
}

/** What the sender had before her eyes: a version of it all and, after a quarrel, a later one of the fields in question. */
export interface Seen {
  version: number
  settled?: { fields: readonly Field[]; version: number } | undefined
}

/**
 * Puts what one person sends onto what is there now. Only what she changed counts; what somebody else has written since
 * in another field stays, and the same value written twice is no quarrel. `history` holds every writing up to now.
 */
export function mergeAnagrafica(history: readonly Datum[], seenAt: Seen, sent: Partial<Anagrafica>): Merge {
  const merge: Merge = { changes: {}, conflicts: [] }
  for (const field of FIELDS) {
    const mine = sent[field]
    if (mine === undefined) continue
    const base = seenAt.settled?.fields.includes(field) ? seenAt.settled.version : seenAt.version
    const seen = lastOf(history, field, base)
    const now = lastOf(history, field)
    if (same(mine, valueOf(seen, field)) || same(mine, valueOf(now, field))) continue
    if (now && now.version > base) {
      merge.conflicts.push({ field, mine, theirs: now.value, by: now.by, at: now.recordedAt })
    } else {
      Object.assign(merge.changes, { [field]: mine })
    }
  }
  return merge
}

function lastOf(history: readonly Datum[], field: Field, until = Infinity): Datum | undefined {
  return history
    .filter((datum) => datum.field === field && datum.version <= until)
    .reduce<Datum | undefined>(
      (last, datum) => (last && last.version > datum.version ? last : datum),
      undefined,
    )
}

/** What never was written is empty. */
function valueOf(datum: Datum | undefined, field: Field): unknown {
  return datum ? datum.value : field === 'needs' ? [] : null
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
