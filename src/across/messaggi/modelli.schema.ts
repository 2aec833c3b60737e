import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { faultsOf, TEMPLATE_CODES, type Said, type Texts } from '../../records/messaggio/index.ts'
import { Day } from '../../records/persona/index.ts'
import { faultSentence } from './fault-sentence.ts'
import { unsaidIn } from './unsaid.ts'

const Template = z.enum(TEMPLATE_CODES)
export const OneTemplate = z.strictObject({ template: Template })
export const NoTemplate = z.strictObject({})

/** `seen` is the number of the last version whoever writes has read: 0 where there is none. */
const version = { template: Template, validFrom: Day, seen: z.coerce.number().int().min(0).max(100_000) }
export const RestoreModel = z.strictObject(version)

/** A text area gives line ends as forms do; a message has plain ones. */
const Words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replaceAll('\r\n', '\n'))

/** The six texts, as the form has them: language, then kind. */
export const TEXT_FIELDS = ['itSms', 'itSubject', 'itText', 'enSms', 'enSubject', 'enText'] as const
const fields = {
  itSms: Words(400),
  itSubject: Words(200),
  itText: Words(10_000),
  enSms: Words(400),
  enSubject: Words(200),
  enText: Words(10_000),
}
type Typed = Record<(typeof TEXT_FIELDS)[number], string>

export const textsOf = (typed: Typed): Texts => ({
  it: { sms: typed.itSms, subject: typed.itSubject, text: typed.itText },
  en: { sms: typed.enSms, subject: typed.enSubject, text: typed.enText },
})
/** The same, as a form holds them. */
export const typedOf = ({ it, en }: Texts): Typed => ({
  itSms: it.sms,
  itSubject: it.subject,
  itText: it.text,
  enSms: en.sms,
  enSubject: en.subject,
  enText: en.text,
})

const NAMES: Record<keyof Said, string> = { sms: 'Sms', subject: 'Subject', text: 'Text' }

/** New words of a template: what may not go out is said beside the text that holds it, with how to mend it. */
export const ChangeModel = z.strictObject({ ...version, ...fields }).superRefine((given, ctx) => {
  const texts = textsOf(given)
  for (const lang of ['it', 'en'] as const) {
    for (const fault of faultsOf(given.template, texts, lang)) {
      const at = `${lang}${NAMES[fault.part]}`
      const say = (as: 'it' | 'en') => faultSentence(given.template, fault, as)
      ctx.addIssue(complaint({ it: say('it'), en: say('en') }, [at]))
    }
    for (const part of ['sms', 'subject', 'text'] as const) {
      const what = unsaidIn(texts[lang][part])
      if (what === undefined) continue
      const say = (as: 'it' | 'en') => faultSentence(given.template, { code: 'parola', what }, as)
      ctx.addIssue(complaint({ it: say('it'), en: say('en') }, [`${lang}${NAMES[part]}`]))
    }
  }
})
