import type { Lang } from '../../platform/words/index.ts'
import type { MessageState } from '../../records/messaggio/index.ts'
import type { Tone } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

type Known = Parameters<ReturnType<typeof words>>[0]

/** The name of a template, as staff says it. */
export const sayTemplate = (template: string, lang: Lang): string =>
  words(lang)(`template.${template}` as Known)

/** Why a message is where it is: our own reasons in words, the other side's by its code. */
export function sayFailure(failure: string, lang: Lang): string {
  const say = words(lang)
  const key = `failure.${failure}`
  const said = say(key as Known)
  return said === key ? say('failure.other', { code: failure }) : said
}

export const TONES: Record<MessageState, Tone> = {
  'da-inviare': 'neutral',
  'in-invio': 'primary',
  consegna: 'primary',
  inviato: 'success',
  incerto: 'warning',
  fallito: 'danger',
  scaduto: 'neutral',
  annullato: 'neutral',
}
