/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const TRASFERIMENTO_REFUSALS = {
  'trasferimento.in-corso': {
    status: 409,
    it: 'C’è già un trasferimento verso {{centre}} che aspetta risposta. Ritiralo prima di farne un altro.',
    en: 'A transfer to {{centre}} already waits for an answer. Withdraw it before making another.',
  },
  'trasferimento.stesso-centro': {
    status: 422,
    it: 'La persona è già seguita da questo centro. Scegline un altro.',
    en: 'This centre already follows the person. Choose another.',
  },
  'trasferimento.senza-centro': {
    status: 409,
    it: 'Non si sa quale centro segue la persona o è competente per il comune. Controlla il domicilio nella scheda.',
    en: 'It is not known which centre follows the person or answers for the comune. Check the domicile in the file.',
  },
  'trasferimento.gia-risposto': {
    status: 409,
    it: 'A questo trasferimento è già stata data risposta, oppure è stato ritirato.',
    en: 'This transfer was already answered, or withdrawn.',
  },
  'trasferimento.altro-centro': {
    status: 403,
    it: 'Risponde il centro che riceve; ritira il centro che ha inviato.',
    en: 'The centre that receives answers; the centre that sent withdraws.',
  },
} as const
