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
 * without the ending.
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
  return (lang) => (key, values) => say(key, { ...values, ns: room, lng: lang })
}

type Called<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
