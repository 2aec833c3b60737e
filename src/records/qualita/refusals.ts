/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const QUALITA_REFUSALS = {
  'qualita.gia-risposta': {
    status: 409,
    it: 'L’azienda ha già risposto per questa rosa: la sua risposta è qui sotto.',
    en: 'The company has answered for this rosa already: its answer is below.',
  },
  'qualita.senza-risposta': {
    status: 410,
    it: 'Non si può più rispondere da questo collegamento, oppure abbiamo già scritto quello che ci hai detto al telefono.',
    en: 'This link no longer takes an answer, or we already wrote what you told us on the phone.',
  },
} as const
