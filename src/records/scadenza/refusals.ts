/** What this record refuses with, for the table of all refusals (`records/refusals.ts`). */
export const SCADENZA_REFUSALS = {
  'rinvio.giorno': {
    status: 422,
    it: 'Scegli un giorno da domani al {{last}}.',
    en: 'Choose a day from tomorrow to {{last}}.',
  },
  'rinvio.oltre-termine': {
    status: 422,
    it: 'Quel giorno è oltre il termine di legge, {{day}}. Scrivi una nota che dica perché.',
    en: 'That day is beyond the legal term, {{day}}. Write a note that says why.',
  },
  'rinvio.serve-nota': {
    status: 422,
    it: 'Hai scelto un altro motivo: scrivilo nella nota.',
    en: 'You chose another reason: write it in the note.',
  },
  'rinvio.niente-da-rimandare': {
    status: 409,
    it: 'Questa scadenza non è più da fare: nel frattempo qualcuno l’ha conclusa o è cambiata.',
    en: 'This term is no longer to do: meanwhile somebody met it, or it changed.',
  },
  'rinvio.di-altri': {
    status: 403,
    it: 'Risponde un altro centro: chiedi a chi segue la persona.',
    en: 'Another centre answers for it: ask who follows the person.',
  },
  'rinvio.elenco-cambiato': {
    status: 409,
    it: 'L’elenco è cambiato: erano {{seen}} persone, ora sono {{now}}. Guardale e riprova.',
    en: 'The list has changed: they were {{seen}} people, now they are {{now}}. Look at them and try again.',
  },
  'rinvio.gia-ripreso': {
    status: 409,
    it: 'Questa scadenza è già tornata da fare.',
    en: 'This term is to do again already.',
  },
  'aiuto.gia-chiesto': {
    status: 409,
    it: 'Per questa scadenza hai già chiesto aiuto: la risposta arriverà qui.',
    en: 'You have asked for help about this term already: the answer will come here.',
  },
  'aiuto.gia-risposto': {
    status: 409,
    it: 'A questa richiesta ha già risposto qualcuno.',
    en: 'Somebody has answered this request already.',
  },
  'aiuto.gia-letto': {
    status: 409,
    it: 'Questa risposta non è più da leggere.',
    en: 'This answer is no longer to read.',
  },
} as const
