/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const NORMATIVA_REFUSALS = {
  'normativa.valore-impossibile': { status: 422, it: '{{it}}', en: '{{en}}' },
  'normativa.valore-uguale': {
    status: 409,
    it: 'Il {{day}} questo valore è già in vigore. Scrivi un altro valore o un altro giorno.',
    en: 'On {{day}} this value is already in force. Write another value or another day.',
  },
  'normativa.minimo-oltre-massimo': {
    status: 422,
    it: 'Così il minimo supera il massimo. Cambia prima l’altro dei due.',
    en: 'The minimum would be above the maximum. Change the other one first.',
  },
  'normativa.serve-un-altro': {
    status: 403,
    it: 'L’hai proposto tu: lo approva un’altra persona della Regione.',
    en: 'You proposed it yourself: another person of the Region approves it.',
  },
  'normativa.gia-decisa': {
    status: 409,
    it: 'Qualcuno ha già deciso su questa proposta. Ricarica la pagina per vedere come.',
    en: 'Somebody has already decided on this proposal. Load the page again to see how.',
  },
  'normativa.non-trovata': {
    status: 404,
    it: 'Nello standard non c’è questo numero, o non c’è questa proposta.',
    en: 'The standard has no such number, or there is no such proposal.',
  },
} as const
