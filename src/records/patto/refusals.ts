/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const PATTO_REFUSALS = {
  'patto.passo-impossibile': {
    status: 409,
    it: 'In questo momento il patto non lo permette: è {{state}}. Ricarica la pagina.',
    en: 'The patto does not allow it now: it is {{state}}. Reload the page.',
  },
  'patto.alla-firma': {
    status: 409,
    it: 'La persona ha davanti un testo da firmare. Aspetta la risposta o ritiralo, poi cambialo.',
    en: 'The person has a text to sign. Wait for the answer or take it back, then change it.',
  },
  'patto.senza-did': {
    status: 409,
    it: 'Prima del patto serve la dichiarazione di disponibilità (DID). Registrala e torna qui: il resto è salvato.',
    en: 'The declaration of availability (DID) comes before the patto. Register it and come back: the rest is saved.',
  },
  'patto.vuoto': {
    status: 422,
    it: 'Manca che cosa vuole la persona, o un impegno di una delle due parti. Completa il percorso.',
    en: 'What the person wants is missing, or a promise of one of the two sides. Complete the path.',
  },
  'patto.stessa-persona': {
    status: 403,
    it: 'Chi ha preparato il patto non può registrarne la firma su carta: serve un’altra persona del centro.',
    en: 'Whoever prepared the patto may not register its signature on paper: another member of staff is needed.',
  },
  'firma.non-trovata': {
    status: 404,
    it: 'Questo indirizzo non apre nessun patto. Chiedi a chi è con te di mandarlo di nuovo.',
    en: 'This address opens no patto. Ask whoever is with you to send it again.',
  },
  'firma.scaduta': {
    status: 410,
    it: 'Sono passati 10 minuti e l’indirizzo non vale più. Chiedi a chi è con te di mandarlo di nuovo.',
    en: 'Ten minutes have passed and the address no longer works. Ask whoever is with you to send it again.',
  },
  'firma.usata': {
    status: 409,
    it: 'Hai già risposto a questo patto. Non serve fare altro.',
    en: 'You have already answered this patto. There is nothing more to do.',
  },
  'firma.ritirata': {
    status: 410,
    it: 'Chi è con te sta cambiando il patto. Tra poco lo vedrai di nuovo.',
    en: 'Whoever is with you is changing the patto. You will see it again shortly.',
  },
} as const
