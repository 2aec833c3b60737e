import { gsmLength, SMS_CHARACTERS, toGsm } from './gsm.ts'
import { CODE_CHARACTERS, render, smsLength } from './render.ts'
import { templateOf, type Said, type TemplateCode, type Texts } from './templates.ts'

/** How long a text of each kind may be when it is written out (App IO, and the policy of the house). */
export const SUBJECT_CHARACTERS = { least: 10, most: 60 }
const TEXT_CHARACTERS = { least: 80, most: 10_000 }
/** The longest name and number that a centre may sign with. */
const CENTRE = { name: 'Città di Castello', phone: '075 000 0000' }
/** The longest day there is to say, and a place that an SMS may shorten to nothing. */
const WORST = { instant: new Date('2026-09-30T10:30:00Z'), day: '2026-09-30' } as const

export interface TextFault {
  part: keyof Said
  code: 'segnaposto' | 'manca' | 'graffe' | 'etichetta' | 'caratteri' | 'lungo' | 'corto'
  /** What is wrong, as it was typed or as a number of characters. */
  what: string
  limit?: number
}

/** The places a template may say: its own values, the centre, its telephone, and the address where it has one. */
export function placesOf(template: TemplateCode): string[] {
  const { values, link } = templateOf(template)
  return [...Object.keys(values), ...(link ? ['link'] : []), 'centre', 'tel']
}

const PLACE = /\{([^{}]*)\}/g
const namesIn = (text: string): string[] => Array.from(text.matchAll(PLACE), ([, name = '']) => name)

/**
 * What is wrong with the words of a template in one language: places nobody fills or that are no longer there (who, when,
 * where, how to answer: each message says them), signs no telephone shows, lengths over the channel's. Empty where they may go.
 */
export function faultsOf(template: TemplateCode, texts: Texts, lang: 'it' | 'en'): TextFault[] {
  const faults = PARTS.flatMap((part) => shapeFaults(template, { part, lang, text: texts[lang][part] }))
  return faults.length > 0 ? faults : lengthFaults(template, texts, lang)
}

const PARTS = ['sms', 'subject', 'text'] as const

function shapeFaults(
  template: TemplateCode,
  { part, lang, text }: { part: keyof Said; lang: 'it' | 'en'; text: string },
): TextFault[] {
  const known = new Set(placesOf(template))
  const said = namesIn(text)
  const strange = said.find((name) => !known.has(name))
  if (strange !== undefined) return [{ part, code: 'segnaposto', what: `{${strange}}` }]
  if (/[{}]/.test(text.replaceAll(PLACE, ''))) return [{ part, code: 'graffe', what: '{ }' }]
  const [tag] = /<[^>]*>/.exec(text) ?? []
  if (tag !== undefined) return [{ part, code: 'etichetta', what: tag }]
  const due = part === 'subject' ? [] : namesIn(templateOf(template)[lang][part])
  const gone = due.find((name) => !said.includes(name))
  if (gone !== undefined) return [{ part, code: 'manca', what: `{${gone}}` }]
  const unsayable = part === 'sms' ? Array.from(text).find(isUnsayable) : undefined
  return unsayable === undefined ? [] : [{ part, code: 'caratteri', what: unsayable }]
}

/** A sign that an SMS would show as a question mark. */
const isUnsayable = (char: string): boolean =>
  char !== '?' && gsmLength(char) === undefined && toGsm(char).includes('?')

function lengthFaults(template: TemplateCode, texts: Texts, lang: 'it' | 'en'): TextFault[] {
  const { values, link } = templateOf(template)
  const worst = Object.entries(values).map(([key, kind]): [string, Date | string] => [
    key,
    kind === 'text' ? (SHORT[key] ?? '') : WORST[kind],
  ])
  const code = link ? { code: 'W'.repeat(CODE_CHARACTERS) } : {}
  const written = (channel: 'sms' | 'email') =>
    render({ template, lang, channel, texts, values: Object.fromEntries(worst), centre: CENTRE, ...code })
  const email = written('email')
  return [
    overOf('sms', smsLength(written('sms').body), { least: 0, most: SMS_CHARACTERS }),
    overOf('subject', email.subject?.length ?? 0, SUBJECT_CHARACTERS),
    overOf('text', email.body.length, TEXT_CHARACTERS),
  ].flat()
}

/** What the values that no SMS shortens are at their longest; titles are said in e-mails only, and words by hand are counted then. */
const SHORT: Readonly<Record<string, string>> = {
  code: '482913',
  number: '2026/104312',
  people: '15',
  many: '100',
  title: 'Aiuto cuoco/a',
  text: 'Ti ho cercata al telefono.',
}

function overOf(
  part: keyof Said,
  chars: number,
  { least, most }: { least: number; most: number },
): TextFault[] {
  if (chars > most) return [{ part, code: 'lungo', what: String(chars), limit: most }]
  return chars < least ? [{ part, code: 'corto', what: String(chars), limit: least }] : []
}
