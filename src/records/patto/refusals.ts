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
} as const
