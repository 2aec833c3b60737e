/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const TURNO_REFUSALS = {
  'turno.gia-in-coda': {
    status: 409,
    it: 'Questa persona ha già un numero e sta aspettando: è {{number}}.',
    en: 'This person already has a number and is waiting: it is {{number}}.',
  },
  'turno.nessuno': {
    status: 409,
    it: 'In questa fila non aspetta nessuno. Guarda le altre.',
    en: 'Nobody is waiting in this queue. Look at the others.',
  },
  'turno.non-trovato': {
    status: 404,
    it: 'Questo numero non c’è, oppure è di un altro centro.',
    en: 'This number does not exist, or belongs to another centre.',
  },
  'turno.gia-chiamato': {
    status: 409,
    it: 'Il numero {{number}} è già stato chiamato. Chiama il prossimo.',
    en: 'Number {{number}} has already been called. Call the next one.',
  },
  'turno.gia-concluso': {
    status: 409,
    it: 'Il numero {{number}} è già concluso: non c’è altro da fare.',
    en: 'Number {{number}} has already ended: there is nothing left to do.',
  },
  'turno.con-qualcuno': {
    status: 409,
    it: 'Hai già davanti il numero {{number}}: prima concludi quello.',
    en: 'You already have number {{number}} in front of you: end that one first.',
  },
  'turno.non-chiamato': {
    status: 409,
    it: 'Il numero {{number}} non è ancora stato chiamato: prima chiamalo.',
    en: 'Number {{number}} has not been called yet: call it first.',
  },
  'turno.con-altri': {
    status: 409,
    it: 'Il numero {{number}} è con un’altra persona del centro: lo conclude lei.',
    en: 'Number {{number}} is with a colleague, who will end it.',
  },
  'turno.collega-sconosciuto': {
    status: 422,
    it: 'Scegli una persona che lavora in questo centro, non te.',
    en: 'Choose somebody who works at this centre, other than yourself.',
  },
} as const
