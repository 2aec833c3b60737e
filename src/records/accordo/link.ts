import { firmaState, type FirmaTimes } from '../firma/index.ts'

/** How long an address sent to somebody of a company opens the agreement: she may have to ask others. */
export const ACCORDO_LINK_DAYS = 7

/** Where an address that was sent stands, as staff says it. */
export const LINK_STATES = ['inviato', 'aperto', 'firmato', 'rifiutato', 'scaduto', 'revocato'] as const
export type LinkState = (typeof LINK_STATES)[number]

export interface LinkTimes extends FirmaTimes {
  seenAt: Date | null
  declinedReason: string | null
}

/** Where an address stands at an instant: what the company did wins over the time that passed. */
export function linkState(times: LinkTimes, now: Date): LinkState {
  switch (firmaState(times, now)) {
    case 'revoked':
      return 'revocato'
    case 'used':
      return times.declinedReason === null ? 'firmato' : 'rifiutato'
    case 'expired':
      return 'scaduto'
    case 'open':
      return times.seenAt === null ? 'inviato' : 'aperto'
  }
}
