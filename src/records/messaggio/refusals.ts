/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const MESSAGGIO_REFUSALS = {
  'messaggi.nessun-recapito': {
    status: 409,
    it: 'Non so come scriverle: aggiungi un cellulare o un’e-mail all’anagrafica, oppure telefonale.',
    en: 'I do not know how to write to her: add a mobile number or an e-mail to her data, or call her.',
  },
  'messaggi.troppo-lungo': {
    status: 422,
    it: 'Riceve SMS, e con la firma del centro il testo è di {{chars}} caratteri: al massimo {{most}}. Accorcialo.',
    en: 'She receives SMS, and with the centre’s signature the text is {{chars}} characters: at most {{most}}. Make it shorter.',
  },
  'messaggi.gia-deciso': {
    status: 409,
    it: 'Questo messaggio nel frattempo è partito, è scaduto o è stato annullato. Guarda com’è adesso.',
    en: 'Meanwhile this message has gone, has expired or was cancelled. Look at it as it is now.',
  },
  'messaggi.indirizzo-scaduto': {
    status: 410,
    it: 'Questo indirizzo non vale più. Se ti serve qualcosa, chiama il tuo centro per l’impiego.',
    en: 'This address is no longer good. If you need something, call your job centre.',
  },
  'messaggi.gia-cambiato': {
    status: 409,
    it: 'Questo appuntamento è già cambiato. Per sapere com’è adesso, chiama il tuo centro per l’impiego.',
    en: 'This appointment has already changed. To know how it is now, call your job centre.',
  },
} as const
