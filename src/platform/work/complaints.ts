import { z } from 'zod'
import { defineWords, type Lang } from '../words/index.ts'

const words = defineWords('complaints', {
  missing: {
    it: 'Manca questa risposta, scrivila o scegline una.',
    en: 'This answer is missing, write or choose one.',
  },
  choice: { it: 'Scegli una delle risposte proposte.', en: 'Choose one of the answers offered.' },
  number: { it: 'Scrivi un numero, per esempio 12.', en: 'Write a number, for example 12.' },
  short: {
    it: 'È troppo corto: servono almeno {{n}} caratteri.',
    en: 'It is too short: at least {{n}} characters are needed.',
  },
  long: {
    it: 'È troppo lungo: al massimo {{n}} caratteri.',
    en: 'It is too long: at most {{n}} characters.',
  },
  few: { it: 'Ne mancano: almeno {{n}}.', en: 'Some are missing: at least {{n}}.' },
  low: { it: 'È troppo poco: almeno {{n}}.', en: 'It is too little: at least {{n}}.' },
  high: { it: 'È troppo: al massimo {{n}}.', en: 'It is too much: at most {{n}}.' },
  many: { it: 'Sono troppi: al massimo {{n}}.', en: 'They are too many: at most {{n}}.' },
  email: {
    it: 'Scrivi un indirizzo e-mail intero, per esempio maria@example.it.',
    en: 'Write a whole e-mail address, for example maria@example.it.',
  },
  unwritable: {
    it: 'Ci sono caratteri che non si possono conservare: cancellali e riscrivi.',
    en: 'Some characters cannot be kept: delete them and write again.',
  },
  form: {
    it: 'Ci sono caratteri che qui non vanno: rileggi e correggi.',
    en: 'Some characters do not belong here: read it again and correct it.',
  },
  id: {
    it: 'Questo codice non è di SIUL: è un UUID come 019f1ca2-8200-7000-bbbc-743dd932f4c9.',
    en: 'This code is not SIUL’s: it is a UUID like 019f1ca2-8200-7000-bbbc-743dd932f4c9.',
  },
})

const LOCALES: Record<Lang, z.core.$ZodErrorMap> = {
  it: z.locales.it().localeError,
  en: z.locales.en().localeError,
}

/** For a text that no database keeps. */
export const sayUnwritable = (lang: Lang): string => words(lang)('unwritable')

/** What is wrong with an input and how to mend it, for people; what we have no sentence for is said by the library. */
export function complaintsIn(lang: Lang): z.core.$ZodErrorMap {
  return (issue) => sentenceOf(issue, words(lang)) ?? LOCALES[lang](issue)
}

const FORMATS: Partial<Record<string, 'email' | 'id' | 'form'>> = {
  email: 'email',
  uuid: 'id',
  regex: 'form',
}

const SMALL: Partial<Record<string, 'short' | 'few' | 'low'>> = {
  string: 'short',
  array: 'few',
  number: 'low',
  int: 'low',
}
const BIG: Partial<Record<string, 'long' | 'many' | 'high'>> = {
  string: 'long',
  array: 'many',
  number: 'high',
  int: 'high',
}

function sentenceOf(issue: z.core.$ZodRawIssue, say: ReturnType<typeof words>): string | undefined {
  const told = (key: Parameters<typeof say>[0] | undefined, n?: number | bigint) =>
    key && say(key, { n: Number(n) })
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return say('missing')
      return issue.expected === 'number' || issue.expected === 'int' ? say('number') : undefined
    case 'invalid_value':
      return say(issue.input === undefined ? 'missing' : 'choice')
    case 'too_small':
      if (issue.origin === 'array' && issue.minimum === 1) return say('missing')
      return told(SMALL[issue.origin], issue.minimum)
    case 'too_big':
      return told(BIG[issue.origin], issue.maximum)
    case 'invalid_format':
      return issue.input === '' ? say('missing') : told(FORMATS[issue.format])
    default:
      return undefined
  }
}
