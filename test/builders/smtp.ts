import type { Readable } from 'node:stream'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  /** The Message-ID, without its brackets. */
  id: string
  to: string
  mail: ParsedMail
}

/** A real SMTP server that keeps what it takes. `judge` may refuse, or hang, a letter that has arrived whole. */
export interface PostOffice {
  url: string
  letters: Letter[]
  /** What the server does with the next letters. */
  judge: (letter: Letter) => Promise<void>
  close(): Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters: Letter[] = []
  const office: PostOffice = {
    url: '',
    letters,
    judge: () => Promise.resolve(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, answer) {
      void receive(stream, session.envelope.rcptTo[0]?.address ?? '', office).then(answer)
    },
    onRcptTo({ address }, _session, callback) {
      callback(
        address.startsWith('nobody') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null,
      )
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  office.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return office
}

/** Takes a letter whole; gives what is to be answered: nothing where it is kept, the reason where it is not. */
async function receive(stream: Readable, to: string, office: PostOffice): Promise<Error | null> {
  try {
    const mail = await simpleParser(stream)
    const letter = { id: (mail.messageId ?? '').replaceAll(/[<>]/g, ''), to, mail }
    await office.judge(letter)
    office.letters.push(letter)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error('no')
  }
}
