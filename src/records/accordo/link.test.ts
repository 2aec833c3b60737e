import { expect, test } from 'vitest'
import { linkState, type LinkTimes } from './link.ts'

const at = (time: string) => new Date(`2026-11-10T${time}Z`)
const sent: LinkTimes = {
  expiresAt: at('12:00:00'),
  seenAt: null,
  usedAt: null,
  revokedAt: null,
  declinedReason: null,
}
const [seenAt, usedAt, revokedAt] = [at('09:00:00'), at('10:00:00'), at('11:00:00')]

test.each<{ what: string; more: Partial<LinkTimes>; now: string; state: string }>([
  { what: 'nobody opened it', more: {}, now: '11:59:59', state: 'inviato' },
  { what: 'somebody opened it', more: { seenAt }, now: '11:59:59', state: 'aperto' },
  { what: 'its time came', more: { seenAt }, now: '12:00:00', state: 'scaduto' },
  { what: 'its time came and nobody opened it', more: {}, now: '12:00:00', state: 'scaduto' },
  { what: 'it was signed', more: { seenAt, usedAt }, now: '10:00:00', state: 'firmato' },
  { what: 'it was signed, and time went by', more: { seenAt, usedAt }, now: '23:00:00', state: 'firmato' },
  {
    what: 'it was declined',
    more: { seenAt, usedAt, declinedReason: 'No' },
    now: '23:00:00',
    state: 'rifiutato',
  },
  { what: 'it was taken back', more: { seenAt, revokedAt }, now: '11:00:00', state: 'revocato' },
  { what: 'it was taken back, and time went by', more: { revokedAt }, now: '23:00:00', state: 'revocato' },
])('$what', ({ more, now, state }) => expect(linkState({ ...sent, ...more }, at(now))).toBe(state))
