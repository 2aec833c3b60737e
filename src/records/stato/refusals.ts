/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const STATO_REFUSALS = {
  'did.gia-aperta': {
    status: 409,
    it: 'La persona ha già una dichiarazione aperta, del {{day}} (ricevuta n. {{number}}). Se ne tiene una sola: prima chiudi quella.',
    en: 'The person already has an open declaration, of {{day}} (receipt no. {{number}}). Only one is kept: close that one first.',
  },
  'did.prima-dell-ultima': {
    status: 409,
    it: 'La dichiarazione precedente è finita il {{day}}: la nuova non può essere di prima.',
    en: 'The declaration before this one ended on {{day}}: the new one cannot come earlier.',
  },
  'did.attesa': {
    status: 409,
    it: 'Dopo la perdita dello stato una nuova dichiarazione si può rendere dal {{day}}.',
    en: 'After the loss of the status a new declaration may be given from {{day}}.',
  },
  'did.nel-futuro': {
    status: 422,
    it: 'Quel giorno non è ancora venuto: scrivi oggi o un giorno passato.',
    en: 'That day has not come yet: write today or a day in the past.',
  },
  'did.inizio-impossibile': {
    status: 422,
    it: 'Controlla il primo giorno senza lavoro: può stare tra il {{from}} e il {{until}}.',
    en: 'Check the first day without work: it may be between {{from}} and {{until}}.',
  },
  'did.senza-centro': {
    status: 409,
    it: 'Non si sa quale centro è competente. Scrivi il comune di domicilio nella scheda.',
    en: 'It is not known which centre is competent. Write the comune of domicile in the file.',
  },
  'did.gia-chiusa': {
    status: 409,
    it: 'Questa dichiarazione è già chiusa. Ricarica la pagina per vedere quando e perché.',
    en: 'This declaration is already closed. Load the page again to see when and why.',
  },
  'did.chiusura-prima': {
    status: 422,
    it: 'La dichiarazione è del {{day}}: scrivi quel giorno o uno dopo.',
    en: 'The declaration is of {{day}}: write that day or a later one.',
  },
  'perdita.gia-avviata': {
    status: 409,
    it: 'C’è già un procedimento avviato su questa dichiarazione: prima si decide quello.',
    en: 'A proceeding about this declaration is already under way: that one is decided first.',
  },
  'perdita.senza-did': {
    status: 409,
    it: 'La persona non ha una dichiarazione aperta: non c’è uno stato da perdere.',
    en: 'The person has no open declaration: there is no status to lose.',
  },
  'perdita.giorno': {
    status: 422,
    it: 'Scrivi un giorno tra il {{from}}, quello della dichiarazione, e oggi.',
    en: 'Write a day between {{from}}, that of the declaration, and today.',
  },
  'perdita.termine': {
    status: 409,
    it: 'La persona può rispondere fino al {{day}}: si decide dopo, o quando ha risposto.',
    en: 'The person may answer until {{day}}: it is decided after that, or once she has answered.',
  },
  'perdita.decisa': {
    status: 409,
    it: 'Su questo procedimento è già stato deciso. Ricarica la pagina per vedere chi e quando.',
    en: 'This proceeding was already decided. Load the page again to see by whom and when.',
  },
  'perdita.non-confermata': {
    status: 409,
    it: 'Si annulla solo una perdita confermata, una volta.',
    en: 'Only a confirmed loss is annulled, once.',
  },
  'sostegno.fine-prima': {
    status: 422,
    it: 'Il sostegno comincia il {{day}}: scrivi quel giorno o uno dopo.',
    en: 'The support begins on {{day}}: write that day or a later one.',
  },
} as const
