import type { MessageChannel } from './render.ts'

/** A message ready to go, as who carries it needs it. */
export interface Envelope {
  id: string
  channel: MessageChannel
  recipient: string
  lang: string
  subject: string | null
  body: string
  expiresAt: Date
}

/**
 * What became of it. `refused`: it certainly did not arrive (`permanent`: nor will it). `unknown`: it was handed over and
 * nobody said whether it was taken.
 */
export type Fate =
  | { kind: 'sent'; simulated: boolean }
  | { kind: 'refused'; permanent: boolean; failure: string }
  | { kind: 'unknown'; failure: string }

/**
 * Who carries messages out. `handOver` is to be awaited right before the step after which the other side may have taken it:
 * it writes that down, and throws where the message is no longer ours to send; then nothing may go out.
 */
export interface Courier {
  send(envelope: Envelope, handOver: () => Promise<void>): Promise<Fate>
  /** Hangs up: there is nothing more to send for now. */
  close(): void
}

/** The courier of an installation: which channels it really has (the others are simulated), and its own name in addresses. */
export interface Post extends Courier {
  real: ReadonlySet<MessageChannel>
  /** What short addresses begin with: `lpt.example`. */
  link: string
}
