import { defineWords, type Lang, type Values } from '../platform/words/index.ts'
import type { Refusal } from '../platform/work/index.ts'

/**
 * Every refusal there is: its HTTP status and its sentence in both languages, with what to do about it.
 * A command refuses with a code of this table; a house test holds that none is unknown and none is unused.
 */
const REFUSALS = {
  'accesso.password-sbagliata': {
    status: 422,
    it: 'La password di adesso non è questa. Scrivila di nuovo.',
    en: 'This is not the current password. Write it again.',
  },
  'accesso.codice-sbagliato': {
    status: 422,
    it: 'Il codice non è giusto, o è già cambiato. Scrivi quello che l’app mostra ora.',
    en: 'The code is not right, or has already changed. Write the one the app shows now.',
  },
  'accesso.non-trovata': {
    status: 404,
    it: 'Questa scheda non c’è, oppure non puoi vederla.',
    en: 'This file does not exist, or you may not see it.',
  },
  'persona.codice-gia-presente': {
    status: 409,
    it: 'C’è già una scheda con questo codice fiscale. Aprila invece di crearne un’altra.',
    en: 'There already is a file with this codice fiscale. Open it instead of making another one.',
  },
  'persona.simili-da-vedere': {
    status: 409,
    it: 'Prima guarda le persone simili: {{count}}. Se non è nessuna di queste, conferma.',
    en: 'Look at the similar people first: {{count}}. If it is none of them, confirm.',
  },
  'persona.modificata-da-altri': {
    status: 409,
    it: 'Nel frattempo {{by}} ha cambiato la scheda. Guarda i due valori e scegli.',
    en: 'Meanwhile {{by}} changed the file. Look at both values and choose.',
  },
  'did.gia-aperta': {
    status: 409,
    it: 'La persona ha già una dichiarazione aperta, del {{day}}. Se ne tiene una sola.',
    en: 'The person already has an open declaration, of {{day}}. Only one is kept.',
  },
} as const satisfies Record<string, { status: 400 | 403 | 404 | 409 | 410 | 422; it: string; en: string }>

export type RefusalCode = keyof typeof REFUSALS

const words = defineWords('refusals', REFUSALS)

/** The HTTP status of a refusal. Unknown codes throw: they are a fault of ours. */
export function refusalStatus(refusal: Refusal): number {
  return REFUSALS[codeOf(refusal)].status
}

/** The sentence of a refusal. */
export function refusalSentence(refusal: Refusal, lang: Lang): string {
  return words(lang)(codeOf(refusal), refusal.facts as Values)
}

export function isRefusalCode(code: string): code is RefusalCode {
  return code in REFUSALS
}

function codeOf(refusal: Refusal): RefusalCode {
  if (!isRefusalCode(refusal.code)) throw new Error(`a refusal without a sentence: ${refusal.code}`)
  return refusal.code
}
