/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const PROPOSTA_REFUSALS = {
  'proposta.non-trovata': {
    status: 404,
    it: 'Questa proposta non c’è più.',
    en: 'This proposal is no longer there.',
  },
  'proposta.gia-fatta': {
    status: 409,
    it: 'Questa offerta è già stata proposta alla persona.',
    en: 'This job was already proposed to the person.',
  },
  'proposta.scaduta': {
    status: 410,
    it: 'Il tempo per rispondere è finito, oppure l’offerta è chiusa. Chiama il centro per l’impiego.',
    en: 'The time to answer is over, or the job is closed. Call the job centre.',
  },
  'proposta.indirizzo-non-valido': {
    status: 404,
    it: 'Questo indirizzo non è valido. Controlla di averlo copiato tutto, o chiama il centro per l’impiego.',
    en: 'This address is not valid. Check that you copied it whole, or call the job centre.',
  },
} as const
