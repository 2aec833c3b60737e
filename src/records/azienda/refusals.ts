/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const AZIENDA_REFUSALS = {
  'azienda.non-trovata': {
    status: 404,
    it: 'Questa azienda non c’è, oppure non puoi vederla.',
    en: 'This company does not exist, or you may not see it.',
  },
  'azienda.gia-presente': {
    status: 409,
    it: 'C’è già un’azienda con questa partita IVA. Aprila invece di crearne un’altra.',
    en: 'There already is a company with this partita IVA. Open it instead of making another one.',
  },
  'azienda.simili-da-vedere': {
    status: 409,
    it: 'Prima guarda le aziende dal nome simile: {{count}}. Se non è nessuna di queste, conferma.',
    en: 'Look at the companies with a similar name first: {{count}}. If it is none of them, confirm.',
  },
  'azienda.modificata-da-altri': {
    status: 409,
    it: 'Nel frattempo qualcuno ha cambiato questi dati. Guarda come sono adesso e riprova.',
    en: 'Meanwhile somebody changed this. Look at it as it is now and try again.',
  },
  'azienda.sede-senza-luogo': {
    status: 422,
    it: 'Scegli il comune, oppure scrivi il luogo se è fuori dall’Umbria.',
    en: 'Choose the comune, or write the place where it is out of Umbria.',
  },
  'azienda.senza-nome': {
    status: 422,
    it: 'Questa azienda non c’è ancora: scrivi il suo nome per aprire la scheda.',
    en: 'This company is not here yet: write its name to open the file.',
  },
  'azienda.consulente-impossibile': {
    status: 422,
    it: 'Scegli chi risponde tra le persone proposte.',
    en: 'Choose who answers among the people proposed.',
  },
  'azienda.quando': {
    status: 422,
    it: 'Per un giorno che non è oggi scrivi anche l’ora di inizio, per esempio 9:30.',
    en: 'For a day other than today write the starting hour too, for example 9:30.',
  },
  'azienda.nel-futuro': {
    status: 422,
    it: 'A quell’ora non è ancora finito: controlla giorno, ora e minuti.',
    en: 'By that time it is not over yet: check day, hour and minutes.',
  },
  'consulenza.argomento-estraneo': {
    status: 422,
    it: 'Uno degli argomenti è di un’altra prestazione di E2: toglilo o registrala a parte.',
    en: 'One of the subjects belongs to another performance of E2: take it off, or record that one apart.',
  },
} as const
