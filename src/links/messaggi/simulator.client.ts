import type { Courier } from '../../records/messaggio/index.ts'

/** Sends nothing: what it was given is shown where the demonstration shows messages. */
export const simulator: Courier = {
  async send(_envelope, handOver) {
    await handOver()
    return { kind: 'sent', simulated: true }
  },
  close: () => undefined,
}
