import type { Courier } from '../../records/messaggio/index.ts'
import { postMessage } from './http.client.ts'

/** The name telephones show: at most eleven characters that all networks have. */
const SENDER = 'LavoroPerTe'

interface Gateway {
  url: string
  token: string | undefined
}

/** Sends through a gateway that takes `{ id, to, from, text, validUntil }`; the id is told as `Idempotency-Key` too. */
export function smsCourier({ url, token }: Gateway): Courier {
  return {
    async send({ id, recipient, body, expiresAt }, handOver) {
      await handOver()
      return postMessage({
        url,
        headers: { 'idempotency-key': id, ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: { id, to: recipient, from: SENDER, text: body, validUntil: expiresAt.toISOString() },
      })
    },
    close: () => undefined,
  }
}
