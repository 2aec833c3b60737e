import { expect, test } from 'vitest'
import { channelOf, type Reach } from './channel.ts'

const REACH: Reach = {
  phone: '+393471234567',
  email: 'maria@example.it',
  preferredChannel: null,
  codiceFiscale: 'RSSMRA80A41G478W',
  cfKind: 'definitivo',
  io: false,
}
const chosen = (more: Partial<Reach>) => channelOf({ ...REACH, ...more })

test.each([
  ['nothing preferred', {}, 'sms'],
  ['SMS preferred', { preferredChannel: 'sms', io: true }, 'sms'],
  ['e-mail preferred', { preferredChannel: 'email' }, 'email'],
  ['a call preferred: we do write', { preferredChannel: 'telefono' }, 'sms'],
  ['a letter preferred', { preferredChannel: 'lettera', phone: null }, 'email'],
  ['she uses App IO', { io: true }, 'io'],
  ['App IO does not know a provisional code', { io: true, cfKind: 'provvisorio' }, 'sms'],
  ['e-mail preferred, but none', { preferredChannel: 'email', email: null }, 'sms'],
  ['SMS preferred, but a fixed line', { preferredChannel: 'sms', phone: '+390755000000' }, 'email'],
  [
    'SMS preferred, but what is no number',
    { preferredChannel: 'sms', phone: 'chiedere alla figlia' },
    'email',
  ],
  ['a number abroad', { phone: '+355671234567', email: null }, 'sms'],
])('%s', (_what, more, channel) => {
  expect(chosen(more)?.channel).toBe(channel)
})

test('nobody is reached by nothing', () => {
  expect(chosen({ phone: null, email: null })).toBeUndefined()
  expect(chosen({ phone: '+390755000000', email: null })).toBeUndefined()
})

test('the number is written as the network wants it', () => {
  expect(chosen({ phone: '347 123 4567' })?.recipient).toBe('+393471234567')
  expect(chosen({ io: true })?.recipient).toBe('RSSMRA80A41G478W')
})
