import { defineWords } from '../../../platform/words/index.ts'

/** What those who wait read: the screen of the room, the ticket, its page. */
export const codaWords = defineWords('a1-coda', {
  'screen.title': { it: 'Sala d’attesa', en: 'Waiting room' },
  'screen.called': { it: 'Tocca a', en: 'Now' },
  'screen.waiting': { it: 'Poi', en: 'Next' },
  'screen.none': { it: 'Nessun numero chiamato', en: 'No number called yet' },
  'screen.none.text': {
    it: 'Il tuo numero comparirà qui, con il posto dove andare.',
    en: 'Your number will appear here, with the place to go to.',
  },
  'screen.entry': { it: 'Hai un appuntamento?', en: 'Do you have an appointment?' },
  'screen.entry.text': {
    it: 'Dillo alla prima persona libera, oppure entra in Lavoro per te e nel tuo prossimo passo scrivi:',
    en: 'Tell whoever is free, or sign in to Lavoro per te and in your next step write:',
  },
  'screen.more': { it: 'e altri {{count}}', en: 'and {{count}} more' },
  'ticket.title': { it: 'Numero {{number}}', en: 'Number {{number}}' },
  'ticket.lead': { it: 'CPI {{centro}}, {{day}}, ore {{time}}', en: 'CPI {{centro}}, {{day}}, {{time}}' },
  'ticket.scan': {
    it: 'Inquadra il codice: vedi quante persone hai davanti.',
    en: 'Scan the code: see how many people are before you.',
  },
  'ticket.qr': { it: 'Codice che apre la pagina del numero', en: 'Code that opens the page of the number' },
  'ticket.open': { it: 'Apri la pagina del numero', en: 'Open the page of the number' },
  'ticket.print': {
    it: 'Per dare il biglietto di carta, stampa questa pagina (Ctrl+P).',
    en: 'To give a paper ticket, print this page (Ctrl+P).',
  },
  'coda.title': { it: 'Il tuo numero è {{number}}', en: 'Your number is {{number}}' },
  'coda.nobody': { it: 'Non hai nessuno davanti.', en: 'Nobody is before you.' },
  'coda.ahead_one': { it: 'Hai davanti {{count}} persona.', en: '{{count}} person is before you.' },
  'coda.ahead_other': { it: 'Hai davanti {{count}} persone.', en: '{{count}} people are before you.' },
  'coda.soon': { it: 'Tra poco tocca a te: resta in sala.', en: 'It is almost your turn: stay in the room.' },
  'coda.minutes': {
    it: 'Tempo probabile: circa {{minutes}} minuti.',
    en: 'Likely wait: about {{minutes}} minutes.',
  },
  'coda.unknown': {
    it: 'Oggi non sappiamo ancora dire quanti minuti.',
    en: 'We cannot tell yet how many minutes today.',
  },
  'coda.again': {
    it: 'La pagina si aggiorna da sola ogni 30 secondi.',
    en: 'This page refreshes by itself every 30 seconds.',
  },
  'coda.give-up': { it: 'Rinuncio al mio numero', en: 'Give up my number' },
  'coda.give-up.text': {
    it: 'Se non puoi più aspettare, lascia il posto agli altri. Per tornare prendi un numero nuovo.',
    en: 'If you cannot wait any longer, leave your place to others. To come back, take a new number.',
  },
  'coda.called': { it: 'Tocca a te: {{number}}', en: 'Your turn: {{number}}' },
  'coda.go': { it: 'Vai qui: {{place}}', en: 'Go here: {{place}}' },
  'coda.over': { it: 'Il numero {{number}} è concluso', en: 'Number {{number}} has ended' },
  'coda.servito': { it: 'Abbiamo finito. Grazie della visita.', en: 'We are done. Thank you for coming.' },
  'coda.andato-via': {
    it: 'Questo numero non vale più. Se sei ancora qui, prendine un altro allo sportello.',
    en: 'This number is no longer valid. If you are still here, take another one at the desk.',
  },
  'coda.scaduto': {
    it: 'Era il numero di un altro giorno. Se sei qui oggi, prendine uno nuovo allo sportello.',
    en: 'It was the number of another day. If you are here today, take a new one at the desk.',
  },
  'coda.closed': { it: 'Questo numero non si apre', en: 'This number does not open' },
  'coda.closed.todo': {
    it: 'Controlla l’indirizzo sul biglietto, o chiedi allo sportello.',
    en: 'Check the address on the ticket, or ask at the desk.',
  },
})
