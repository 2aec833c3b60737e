import type { Lang } from '../../platform/words/index.ts'
import { gsmLength, SMS_CHARACTERS, toGsm } from './gsm.ts'
import { templateOf, type TemplateCode, type Texts } from './templates.ts'

export const MESSAGE_CHANNELS = ['sms', 'email', 'io'] as const
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number]

/** Where the short addresses are, as the text keeps it until it goes out: the name is the installation's. */
export const HOST = '{host}'
/** The most characters the installation's own name may take, so that an SMS stays one. */
export const HOST_CHARACTERS = 20
export const CODE_CHARACTERS = 10
const COVER = '****'

export interface Centre {
  name: string
  phone: string | null
}
export interface Rendering {
  template: TemplateCode
  /** Instants as `Date`, all the rest as words. */
  values: Readonly<Record<string, Date | string>>
  lang: Lang
  channel: MessageChannel
  centre: Centre
  /** Of the short address, where the template has one. */
  code?: string
  /** The words in force; without them the original ones. */
  texts?: Texts | null
}
export interface Rendered {
  /** None on a telephone. */
  subject: string | null
  body: string
  /** The same for the eyes of staff: codes are covered. */
  shown: string
}

/** Writes a message out. Pure: the same values give the same text. An SMS is always one: the place gives way. */
export function render(rendering: Rendering): Rendered {
  const { template, channel, lang, code } = rendering
  const original = templateOf(template)
  const { secret } = original
  const said = (rendering.texts ?? original)[lang]
  const address = (last: string) => `${HOST}/s/${last}`
  const fill = (text: string, covered: boolean) => {
    const values = { ...rendering.values, ...(secret && covered ? { [secret]: COVER } : {}) }
    const link = code ? address(covered ? COVER : code) : ''
    return filled(text, { ...rendering, values, link })
  }
  if (channel === 'sms') {
    const body = fill(said.sms, false)
    const shorten = shortenerOf(rendering, body)
    return { subject: null, body: shorten(body), shown: shorten(fill(said.sms, true)) }
  }
  const whole = `${said.text}\n\n${SIGNED[lang]}`
  return { subject: fill(said.subject, true), body: fill(whole, false), shown: fill(whole, true) }
}

const SIGNED = {
  it: 'Per risponderci chiama o vieni al centro.\nCentro per l’impiego di {centre}, Regione Umbria. {tel}',
  en: 'To answer us call or come to the centre.\nJob centre of {centre}, Umbria Region. {tel}',
}

interface Filling extends Rendering {
  link: string
}

function filled(text: string, { values, lang, channel, centre, link }: Filling): string {
  const tel = centre.phone ? `Tel. ${centre.phone}` : ''
  const say = (value: Date | string) =>
    typeof value === 'string' && !DAY.test(value) ? value : sayDay(value, lang, channel === 'sms')
  // A map: words may be anybody's, and `{constructor}` is no value of ours.
  const known = new Map([
    ...Object.entries(values).map(([key, value]) => [key, say(value)] as const),
    ['centre', centre.name] as const,
    ['tel', tel] as const,
    ['link', link] as const,
  ])
  const out = text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => known.get(key) ?? whole).trim()
  return channel === 'sms' ? toGsm(out.replaceAll(/ {2,}/g, ' ')) : out
}

/** How many characters an SMS will take when it goes out, the installation's name at its longest. */
export function smsLength(text: string): number {
  const name = text.includes(HOST) ? HOST_CHARACTERS : 0
  return (gsmLength(toGsm(text.replace(HOST, ''))) ?? 0) + name
}

/** Where a text does not fit, how to say its place shorter: the page behind the address says it whole. */
function shortenerOf({ values: { where } }: Rendering, body: string): (text: string) => string {
  const over = smsLength(body) - SMS_CHARACTERS
  if (over <= 0 || typeof where !== 'string') return (text) => text
  const room = Math.max(0, where.length - over)
  const shorter = where.slice(0, room).replace(/(^|[\s,;]+)\S*$/, '')
  const said = shorter === '' ? '' : `, ${toGsm(shorter)}`
  return (text) => text.replace(`, ${toGsm(where)}`, () => said)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LOCALES = { it: 'it-IT', en: 'en-GB' } as const

/** «ven 14/11 ore 9:30» in an SMS, «venerdì 14 novembre 2025, ore 9:30» elsewhere; a day alone says no hour. */
function sayDay(value: Date | string, lang: Lang, short: boolean): string {
  const at = typeof value === 'string' ? new Date(`${value}T12:00:00Z`) : value
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'Europe/Rome', ...options }).format(at)
  const hour = part({ hour: 'numeric', minute: '2-digit', hour12: false }).replace(/^0(?=\d)/, '')
  const day = short
    ? `${part({ weekday: 'short' })} ${part({ day: 'numeric', month: 'numeric' }).replace(/^0/, '').replace('/0', '/')}`
    : part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  if (typeof value === 'string') return day
  const of = { it: 'ore', en: 'at' }[lang]
  return short ? `${day} ${of} ${hour}` : `${day}, ${of} ${hour}`
}
