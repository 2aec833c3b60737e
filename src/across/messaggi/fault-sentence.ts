import type { Lang } from '../../platform/words/index.ts'
import { placesOf, type TemplateCode, type TextFault } from '../../records/messaggio/index.ts'
import { modelliWords } from './modelli-words.ts'

type Fault = Pick<TextFault, 'what' | 'limit'> & { code: TextFault['code'] | 'parola' }

/** What is wrong with the words of a template, and how to mend it. */
export function faultSentence(template: TemplateCode, { code, what, limit = 0 }: Fault, lang: Lang): string {
  const places = placesOf(template)
    .map((name) => `{${name}}`)
    .join(' ')
  return modelliWords(lang)(`fault.${code}`, { what, limit, places })
}
