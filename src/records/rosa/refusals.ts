/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const ROSA_REFUSALS = {
  'rosa.troppi-nomi': {
    status: 422,
    it: 'La rosa ha già {{names}} nomi e ne vuoi aggiungere {{more}}: al massimo sono {{most}}. Chiedi all’azienda altri parametri o, se ne vuole di più, scrivi chi lo ha detto.',
    en: 'The rosa has {{names}} names and you add {{more}}: at most there are {{most}}. Ask the company for further parameters or, if it wants more, write who said so.',
  },
  'rosa.nome-non-trovato': {
    status: 404,
    it: 'Questa persona non è nella rosa.',
    en: 'This person is not in the rosa.',
  },
  'rosa.nessuna-scelta': {
    status: 422,
    it: 'Non hai scelto nessuno: metti il segno accanto ai nomi, poi prendili.',
    en: 'You chose nobody: tick the names, then take them.',
  },
  'rosa.comunicazione-futura': {
    status: 422,
    it: 'Il giorno della comunicazione non può essere dopo oggi.',
    en: 'The day of the communication cannot be after today.',
  },
  'rosa.vuota': {
    status: 409,
    it: 'La rosa è vuota: prendi prima qualcuno dall’incrocio.',
    en: 'The rosa is empty: take somebody from the match first.',
  },
  'rosa.nessun-si': {
    status: 409,
    it: 'Nessuna persona ha ancora detto sì: l’azienda vede solo chi ha detto sì. Aspetta le risposte o telefona.',
    en: 'Nobody has said yes yet: the company sees only who said yes. Wait for the answers or call.',
  },
  'rosa.senza-frase': {
    status: 422,
    it: 'Manca la frase per {{names}} persone che hanno detto sì: scrivila, la legge l’azienda.',
    en: 'The sentence is missing for {{names}} people who said yes: write it, the company reads it.',
  },
  'rosa.non-inviata': {
    status: 409,
    it: 'Questa rosa non è stata inviata, oppure il suo collegamento è già revocato.',
    en: 'This rosa was not sent, or its link is revoked already.',
  },
  'rosa.collegamento-chiuso': {
    status: 410,
    it: 'Questo collegamento non si apre più. Chiama il centro per l’impiego: te ne mandiamo un altro.',
    en: 'This link no longer opens. Call the job centre: we will send you another.',
  },
} as const
