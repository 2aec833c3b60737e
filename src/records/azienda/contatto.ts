export const CONTACT_CHANNELS = ['telefono', 'email', 'incontro', 'visita'] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

/** What one speaks with a company for: the activities of the card of E1. */
export const ACTIVITIES = [
  'promozione-servizi',
  'promozione-tirocini',
  'rilevazione-fabbisogni',
  'gestione-vacancy',
] as const
export type Activity = (typeof ACTIVITIES)[number]

export const CONTACT_OUTCOMES = ['interessata', 'da-risentire', 'non-interessata'] as const
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]

export interface Contatto {
  id: string
  at: Date
  channel: ContactChannel
  activities: readonly Activity[]
  outcome: ContactOutcome | null
  note: string | null
  minutes: number | null
  prestazioneId: string | null
}
