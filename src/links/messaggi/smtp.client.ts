import MailComposer from 'nodemailer/lib/mail-composer'
import type { Courier, Envelope, Fate } from '../../records/messaggio/index.ts'
import { htmlOf } from './letter.ts'
import { openLine, type Line } from './smtp-line.ts'

interface Smtp {
  url: string
  /** `Name <address>`. */
  from: string
}

/** A line not used for so long may have been cut meanwhile: another is called. */
const IDLE_MS = 20_000

/**
 * Sends by SMTP. The server takes a message at its last dot: right before it the message is written down as handed over, so
 * that a crash before is harmless and a crash after is told. The Message-ID is of the message: a server that sees it twice
 * can tell.
 */
export function smtpCourier({ url, from }: Smtp): Courier {
  const address = /<([^<>\s]+)>$/.exec(from)?.[1] ?? from
  const idle: { line: Line; since: number }[] = []
  const takeLine = (): Promise<Line> | Line => {
    const kept = idle.pop()
    if (kept && Date.now() - kept.since < IDLE_MS) return kept.line
    kept?.line.close()
    return openLine(url)
  }
  return {
    async send(envelope, handOver) {
      const text = await letterOf(envelope, { from, domain: address.split('@')[1] ?? 'localhost' })
      let handed = false
      const beforeDot = async () => {
        await handOver()
        handed = true
      }
      try {
        const line = await takeLine()
        await line.send({ from: address, to: envelope.recipient, text, beforeDot })
        idle.push({ line, since: Date.now() })
        return { kind: 'sent', simulated: false }
      } catch (error) {
        return fateOf(error, handed)
      }
    },
    close: () => {
      for (const { line } of idle.splice(0)) line.close()
    },
  }
}

function letterOf(envelope: Envelope, { from, domain }: { from: string; domain: string }): Promise<Buffer> {
  return new MailComposer({
    from,
    to: envelope.recipient,
    subject: envelope.subject ?? '',
    text: envelope.body,
    html: htmlOf(envelope.body, envelope.lang),
    messageId: `<${envelope.id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': envelope.lang },
  })
    .compile()
    .build()
}

/** A server that answered no did not take it; one that fell silent after the last dot may have. */
function fateOf(error: unknown, handed: boolean): Fate {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN
  if (code >= 400) return { kind: 'refused', permanent: code >= 500, failure: `smtp-${code}` }
  return handed
    ? { kind: 'unknown', failure: 'senza-risposta' }
    : { kind: 'refused', permanent: false, failure: 'irraggiungibile' }
}
