import type { Courier } from '../../records/messaggio/index.ts'
import { ask, postMessage } from './http.client.ts'

const HOUR_SECONDS = 3600
const WEEK_SECONDS = 7 * 24 * HOUR_SECONDS

interface Io {
  url: string
  key: string
  now: () => number
}

/** Sends to App IO, after asking whether she lets this service write. It keeps a message for an hour at least, a week at most. */
export function ioCourier({ url, key, now }: Io): Courier {
  const headers = { 'ocp-apim-subscription-key': key }
  return {
    async send({ recipient, subject, body, expiresAt }, handOver) {
      const profile = await ask({ url: `${url}/profiles`, headers, body: { fiscal_code: recipient } })
      if (!profile || profile.status === 429 || profile.status >= 500)
        return { kind: 'refused', permanent: false, failure: 'irraggiungibile' }
      if (!isAllowed(profile)) return { kind: 'refused', permanent: true, failure: 'non-su-io' }
      await handOver()
      const seconds = Math.floor((expiresAt.getTime() - now()) / 1000)
      return postMessage({
        url: `${url}/messages`,
        headers,
        body: {
          fiscal_code: recipient,
          time_to_live: Math.min(WEEK_SECONDS, Math.max(HOUR_SECONDS, seconds)),
          content: { subject: subject ?? '', markdown: body },
        },
      })
    },
    close: () => undefined,
  }
}

const isAllowed = ({ status, json }: { status: number; json: unknown }): boolean =>
  status === 200 &&
  typeof json === 'object' &&
  json !== null &&
  'sender_allowed' in json &&
  json.sender_allowed === true
