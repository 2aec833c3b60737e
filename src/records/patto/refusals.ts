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
  'patto.senza-firmata': {
    status: 409,
    it: 'I passi vengono da un patto firmato, e qui non c’è ancora. Fai prima il colloquio.',
    en: 'The steps come from a signed patto, and there is none yet. Hold the interview first.',
  },
  'patto.passo-presente': {
    status: 409,
    it: 'Questo passo c’è già. Cambia la data di quello.',
    en: 'This step is already there. Change its day.',
  },
  'patto.passo-annullato': {
    status: 409,
    it: 'Il passo non fa più parte del patto. Aggiungilo di nuovo, se serve.',
    en: 'The step is no longer part of the patto. Add it again if needed.',
  },
  'patto.passo-uguale': {
    status: 409,
    it: 'È già così. Scegli un altro stato, oppure un’altra data.',
    en: 'It is already so. Choose another state, or another day.',
  },
  'patto.senza-motivo': {
    status: 422,
    it: 'Scrivi perché: la persona lo può leggere.',
    en: 'Write why: the person may read it.',
  },
  'patto.incontro-sbagliato': {
    status: 422,
    it: 'Questa prestazione non è della persona. Scegli una di quelle in elenco.',
    en: 'This service is not of the person. Choose one of the list.',
  },
  'firma.senza-recapito': {
    status: 409,
    it: 'Non c’è un cellulare o un’e-mail a cui mandare il link. Aggiungilo in anagrafica, oppure usa tablet o carta.',
    en: 'There is no mobile or e-mail to send the link to. Add it to the file, or use tablet or paper.',
  },
  'firma.recapito-cambiato': {
    status: 409,
    it: 'Il recapito non è più quello di quando ti abbiamo scritto. Chiama il centro: ti mandiamo un nuovo link.',
    en: 'The contact is not the one we wrote to. Call the centre: we will send you a new link.',
  },
  'firma.troppi-codici': {
    status: 409,
    it: 'Hai già chiesto più codici. Aspetta 10 minuti e riprova, oppure chiama il centro.',
    en: 'You have asked for several codes. Wait ten minutes and try again, or call the centre.',
  },
  'firma.codice-prima': {
    status: 403,
    it: 'Prima scrivi il codice che ti abbiamo mandato.',
    en: 'First write the code we sent you.',
  },
  'firma.link-scaduto': {
    status: 410,
    it: 'Sono passati 3 giorni e il link non vale più. Chiama il centro: te ne mandiamo un altro.',
    en: 'Three days have passed and the link no longer works. Call the centre: we will send another.',
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
