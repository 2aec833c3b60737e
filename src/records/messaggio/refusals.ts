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
  'messaggi.giorno-passato': {
    status: 422,
    it: 'Le parole nuove valgono da oggi in poi: quello che è già partito non cambia. Scegli oggi o un giorno dopo.',
    en: 'New words hold from today on: what has gone does not change. Choose today or a later day.',
  },
  'messaggi.modello-uguale': {
    status: 409,
    it: 'Le parole di quel giorno sono già queste: cambia qualcosa, poi salva.',
    en: 'The words of that day are these already: change something, then save.',
  },
  'messaggi.modello-cambiato': {
    status: 409,
    it: 'Nel frattempo qualcuno ha salvato un’altra versione. Rileggila qui sotto, poi salva la tua.',
    en: 'Meanwhile somebody saved another version. Read it below, then save yours.',
  },
  'messaggi.canale-mancante': {
    status: 422,
    it: 'Per questo canale ci manca il tuo recapito. Scegline un altro, o chiama il centro per aggiungerlo.',
    en: 'We lack your contact for this channel. Choose another, or call the centre to add it.',
  },
} as const
