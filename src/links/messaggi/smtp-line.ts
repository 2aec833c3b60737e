import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** How long the other side may keep silent; less than the outbox waits for whoever claimed a message. */
const SILENCE_MS = 30_000

export interface Letter {
  from: string
  to: string
  text: Buffer
  /** Awaited when the server has everything but the last dot. Where it throws, the dot is not sent. */
  beforeDot: () => Promise<void>
}

/** A conversation with an SMTP server: one letter after the other. */
export interface Line {
  /** Gives once the server took the letter. Throws otherwise; then the line is of no more use. */
  send(letter: Letter): Promise<void>
  close(): void
}

/** Calls an SMTP server (`smtp://user:password@host:587`, `smtps://…`) and signs in where the address says who. */
export async function openLine(url: string): Promise<Line> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const connection = new SMTPConnection({
    host: hostname,
    ...(port ? { port: Number(port) } : {}),
    secure: protocol === 'smtps:',
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
  })
  // An error that comes when nobody waits must not be a fault of the program.
  connection.on('error', () => undefined)
  try {
    await until(connection, (done) => connection.connect(done))
    const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    if (username) await until(connection, (done) => connection.login({ credentials }, done))
  } catch (error) {
    connection.close()
    throw error
  }
  return {
    async send({ from, to, text, beforeDot }) {
      const message = Readable.from(
        (async function* () {
          yield text
          await beforeDot()
        })(),
      )
      try {
        await until(connection, (done) => connection.send({ from, to }, message, done))
      } catch (error) {
        connection.close()
        throw error
      }
    },
    close: () => connection.quit(),
  }
}

/** One step of the conversation: over when it is answered, or when the line is cut. */
async function until(
  connection: SMTPConnection,
  step: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  let cut: (error?: Error) => void = () => undefined
  try {
    await new Promise<void>((resolve, reject) => {
      cut = (error) => reject(error ?? new Error('the line was cut'))
      connection.on('error', cut)
      connection.on('end', cut)
      step((error) => (error ? reject(error) : resolve()))
    })
  } finally {
    connection.off('end', cut)
    connection.off('error', cut)
  }
}
