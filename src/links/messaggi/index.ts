import { HOST, type Courier, type MessageChannel, type Post } from '../../records/messaggio/index.ts'
import { ioCourier } from './io.client.ts'
import { readPostSettings } from './settings.ts'
import { simulator } from './simulator.client.ts'
import { smsCourier } from './sms.client.ts'
import { smtpCourier } from './smtp.client.ts'

/** One courier for the three channels, as the environment sets them: `SMTP_URL`, `SMS_URL`, `IO_KEY`. Throws on bad settings. */
export function openPost(env: NodeJS.ProcessEnv): Post {
  const { smtpUrl, from, smsUrl, smsToken, ioUrl, ioKey, link } = readPostSettings(env)
  const email = smtpUrl ? smtpCourier({ url: smtpUrl, from }) : undefined
  const real: Partial<Record<MessageChannel, Courier>> = {
    ...(email && { email }),
    ...(smsUrl && { sms: smsCourier({ url: smsUrl, token: smsToken }) }),
    ...(ioKey && { io: ioCourier({ url: ioUrl, key: ioKey, now: Date.now }) }),
  }
  return {
    real: new Set(Object.keys(real) as MessageChannel[]),
    link,
    send(envelope, handOver) {
      // Telephones find an address without its beginning; mail programs do not.
      const address = envelope.channel === 'sms' ? link : `https://${link}`
      const body = envelope.body.replace(HOST, address)
      return (real[envelope.channel] ?? simulator).send({ ...envelope, body }, handOver)
    },
    close: () => Object.values(real).forEach((courier) => courier.close()),
  }
}
