import { HOST_CHARACTERS } from '../../records/messaggio/index.ts'

/** What the environment says about sending. What is absent is simulated. */
export interface PostSettings {
  /** `smtp://user:password@host:587`, as nodemailer reads it. */
  smtpUrl: string | undefined
  /** Who writes, in e-mails. */
  from: string
  /** A gateway that takes SMS by POST, and its key. */
  smsUrl: string | undefined
  smsToken: string | undefined
  /** App IO's own address and the key of the service. */
  ioUrl: string
  ioKey: string | undefined
  /** The name short addresses begin with: `lpt.example`. */
  link: string
}

/** Reads the environment. Throws a sentence that says what to mend. */
export function readPostSettings(env: NodeJS.ProcessEnv): PostSettings {
  const link = env['SIUL_LINK'] || 'lpt.example'
  if (!/^[a-z0-9.-]+(:\d+)?$/i.test(link) || link.length > HOST_CHARACTERS)
    throw new Error(
      `SIUL_LINK is a name of at most ${HOST_CHARACTERS} characters, such as lpt.example, not ${link}`,
    )
  return {
    smtpUrl: addressIn(env, 'SMTP_URL', /^smtps?:$/),
    from: env['SIUL_MAIL_FROM'] || 'Lavoro per te <non-rispondere@lavoro.example>',
    smsUrl: addressIn(env, 'SMS_URL', /^https?:$/),
    smsToken: env['SMS_TOKEN'] || undefined,
    ioUrl: addressIn(env, 'IO_URL', /^https?:$/) ?? 'https://api.io.pagopa.it/api/v1',
    ioKey: env['IO_KEY'] || undefined,
    link,
  }
}

function addressIn(env: NodeJS.ProcessEnv, name: string, protocol: RegExp): string | undefined {
  const text = env[name]
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !protocol.test(url.protocol)) throw new Error(`${name} is not an address of its kind`)
  return text
}
