/** Refusals of the unions of schede, and of handovers. */
export const UNIONE_REFUSALS = {
  'passaggio.nessuna-persona': {
    status: 409,
    it: 'Non c’è nessuna persona da passare: chi hai scelto non segue nessuno.',
    en: 'There is nobody to pass on: whoever you chose follows nobody.',
  },
  'passaggio.cambiato': {
    status: 409,
    it: 'Nel frattempo le persone sono diventate {{count}}. Guarda e conferma di nuovo.',
    en: 'Meanwhile the people have become {{count}}. Look and confirm again.',
  },
  'passaggio.non-trovato': {
    status: 404,
    it: 'Questo passaggio non c’è più, oppure è già stato ripreso.',
    en: 'This handover is no longer there, or was already taken back.',
  },
  'unione.stessa-scheda': {
    status: 422,
    it: 'È la stessa scheda: scegline un’altra.',
    en: 'This is the same file: choose another one.',
  },
  'unione.gia-unita': {
    status: 409,
    it: 'Una delle due schede è già stata unita. Cerca la persona: troverai la scheda che resta.',
    en: 'One of the two files was already joined. Look the person up: you will find the file that stays.',
  },
  'unione.cambiata': {
    status: 409,
    it: 'Nel frattempo una delle due schede è cambiata. Guarda di nuovo i dati e conferma.',
    en: 'Meanwhile one of the two files changed. Look at the data again and confirm.',
  },
  'unione.resta-definitivo': {
    status: 422,
    it: 'Resta la scheda con il codice definitivo: tieni quella.',
    en: 'The file with the definitive code stays: keep that one.',
  },
  'unione.non-insieme': {
    status: 409,
    it: 'Nelle due schede c’è qualcosa che una persona sola non può avere insieme ({{what}}). Sistemalo, poi unisci.',
    en: 'The two files hold something that one person cannot have twice ({{what}}). Settle it, then join them.',
  },
  'unione.gia-divisa': {
    status: 409,
    it: 'Questa unione è già stata annullata.',
    en: 'This union was already undone.',
  },
  'unione.scritta-dopo': {
    status: 409,
    it: 'Non si può annullare: dopo l’unione qualcuno ha scritto su ciò che tornerebbe indietro ({{what}}).',
    en: 'It cannot be undone: after the union somebody wrote on what would go back ({{what}}).',
  },
} as const
