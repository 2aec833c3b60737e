import { defineWords, type Lang, type Words } from '../../platform/words/index.ts'
import {
  cardOn,
  getCard,
  listParameters,
  plainDate,
  valueOn,
  type Bounds,
  type Card,
  type ServiceCode,
} from '../../standard/index.ts'
import type { Installed } from '../standard/index.ts'

/** The parts of a sheet that each service tells in its own words, in the order they are read. */
export const PARTS = ['who', 'how', 'needs', 'gets', 'times'] as const
type Part = (typeof PARTS)[number]
type Told = Record<Lang, string>
type Lines = Record<Lang, readonly string[]>

type SheetWords = { title: Told; summary: Told } & Record<Part, Lines>
type Values = Record<string, string | number>

/** A service as the portal tells it: in plain words, with the numbers of the standard. */
export interface ServiceSheet {
  /** The address below `/servizi/`. */
  slug: string
  /** The cards of the act that it tells. */
  services: readonly ServiceCode[]
  title(lang: Lang): string
  summary(lang: Lang): string
  /** With the numbers in force where the page is shown. */
  lines(part: Part, lang: Lang, installed?: Installed): string[]
}

/** The day the texts were last looked through. */
export const UPDATED_ON = plainDate('2026-11-24')

/** The standard as a sheet reads it: the cards and the numbers of a day. */
interface Standard {
  card: (code: ServiceCode) => Card
  number: (code: string) => number
}

const standardOf = (installed: Installed | undefined): Standard => ({
  card: (code) => (installed ? cardOn(code, installed.today, installed.parameters) : getCard(code)),
  number: (code) => numberOf(code, installed),
})

interface Definition {
  slug: string
  services: readonly ServiceCode[]
  words: SheetWords
  /** What fills the `{{…}}` of the words: read from the standard, never typed. */
  values: (lang: Lang, read: Standard) => Values
}

/** A sheet of its words and of the numbers they are filled with. */
export function serviceSheet({ slug, services, words, values }: Definition): ServiceSheet {
  const joined = Object.fromEntries(
    PARTS.map((part) => [part, { it: words[part].it.join('\n'), en: words[part].en.join('\n') }]),
  ) as Record<Part, Told>
  const say: Words<Part | 'title' | 'summary'> = defineWords(`servizio-${slug}`, { ...words, ...joined })
  return {
    slug,
    services,
    title: (lang) => say(lang)('title'),
    summary: (lang) => say(lang)('summary'),
    lines: (part, lang, installed) => say(lang)(part, values(lang, standardOf(installed))).split('\n'),
  }
}

const time = defineWords('servizi-tempo', {
  minutes: { it: '{{count}} minuti', en: '{{count}} minutes' },
  hours_one: { it: '{{count}} ora', en: '{{count}} hour' },
  hours_other: { it: '{{count}} ore', en: '{{count}} hours' },
  both: { it: 'da {{min}} a {{max}}', en: '{{min}} to {{max}}' },
  min: { it: 'almeno {{min}}', en: 'at least {{min}}' },
  max: { it: 'fino a {{max}}', en: 'up to {{max}}' },
})

/** Minutes as people say them: «30 minuti», «2 ore». The cards have no other kind. */
export function timeOf(minutes: number, lang: Lang): string {
  const say = time(lang)
  return minutes % 60 === 0 ? say('hours', { count: minutes / 60 }) : say('minutes', { count: minutes })
}

/** A duration as people say it: «da 30 minuti a 1 ora». Throws `RangeError` where the act gives no bound to tell. */
export function spanOf(bounds: Bounds | undefined, lang: Lang): string {
  const say = time(lang)
  const [min, max] = [bounds?.min ?? null, bounds?.max ?? null]
  if (min !== null && max !== null) return say('both', { min: timeOf(min, lang), max: timeOf(max, lang) })
  if (min !== null) return say('min', { min: timeOf(min, lang) })
  if (max !== null) return say('max', { max: timeOf(max, lang) })
  throw new RangeError('the card gives no duration')
}

/**
 * A legal number in force today, otherwise the last one of the act as it is written. In: the code of its parameter.
 * Throws `RangeError` where there is none.
 */
export function numberOf(code: string, installed?: Installed): number {
  const found = listParameters().find((parameter) => parameter.code === code)
  const value = installed
    ? found && valueOn(found, installed.today, installed.parameters)
    : found?.series.find(({ validUntil }) => validUntil === null)?.value
  if (typeof value !== 'number') throw new RangeError(`no number: ${code}`)
  return value
}
