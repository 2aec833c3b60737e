import { createInstance, type i18n } from 'i18next'

/** The languages the interface speaks. Italian is the source; English is complete by type. */
export const LANGUAGES = ['it', 'en'] as const
export type Lang = (typeof LANGUAGES)[number]

type Pair = Record<Lang, string>
export type Values = Record<string, string | number>

/** A room's catalogue: call it with a language, get the function that says each sentence. */
export type Words<Key extends string> = (lang: Lang) => (key: Key, values?: Values) => string

const engine: i18n = createInstance({
  lng: 'it',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: '::',
})
void engine.init({ initAsync: false, resources: {} })

/**
 * Declares a room's sentences side by side, one `{ it, en }` a key, so that a missing translation is a type error.
 * `{{name}}` is filled from `values`; keys ending in `_one`/`_other` are chosen by `values.count`, and are called
 * without the ending. In Italian the article before the 8 and the 11 of a month is elided: «entro l’8 dic».
 */
export function defineWords<T extends Record<string, Pair>>(
  room: string,
  table: T,
): Words<Called<keyof T & string>> {
  for (const lang of LANGUAGES) {
    const bundle = Object.fromEntries(Object.entries(table).map(([key, pair]) => [key, pair[lang]]))
    engine.addResourceBundle(lang, room, bundle, false, true)
  }
  const say = engine.t as (key: string, options: Record<string, unknown>) => string
  return (lang) => (key, values) => {
    const said = say(key, { ...values, ns: room, lng: lang })
    return values && lang === 'it' ? elided(said) : said
  }
}

const BEFORE_A_VOWEL =
  /\b(il|al|dal|del|nel|sul) (?=(?:8|11) (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))/gi

/** «dal 8 dic» as it is read: «dall’8 dic». */
const elided = (text: string): string =>
  text.replaceAll(BEFORE_A_VOWEL, (_all, article: string) =>
    article.toLowerCase() === 'il' ? `${article === 'il' ? 'l' : 'L'}’` : `${article}l’`,
  )

type Called<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
