import { readPhone } from '../../platform/identifiers/index.ts'
import type { MessageChannel } from './render.ts'

/** How a person can be written to. */
export interface Reach {
  phone: string | null
  email: string | null
  /** Telephone and letter are for people, not for programs. */
  preferredChannel: string | null
  codiceFiscale: string
  cfKind: string
  /** She said that she uses App IO. */
  io: boolean
}

/** By which channel to write, and to where: the preferred one, then App IO, SMS, e-mail; undefined where none reaches her. */
export function channelOf(reach: Reach): { channel: MessageChannel; recipient: string } | undefined {
  const addresses: Record<MessageChannel, string | null> = {
    sms: mobileOf(reach.phone),
    email: reach.email,
    io: reach.io && reach.cfKind === 'definitivo' ? reach.codiceFiscale : null,
  }
  const { preferredChannel } = reach
  const first: MessageChannel[] =
    preferredChannel === 'sms' || preferredChannel === 'email' ? [preferredChannel] : []
  for (const channel of [...first, 'io', 'sms', 'email'] as const) {
    const recipient = addresses[channel]
    if (recipient) return { channel, recipient }
  }
  return undefined
}

/** Abroad we cannot tell a mobile from another; a fixed line in Italy reads nothing. */
function mobileOf(phone: string | null): string | null {
  const read = phone === null ? undefined : readPhone(phone)
  return read?.ok && read.kind !== 'fixed' ? read.e164 : null
}
