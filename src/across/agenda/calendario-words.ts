import { defineWords } from '../../platform/words/index.ts'

export const calendarioWords = defineWords('agenda-calendario', {
  title: { it: 'L’agenda nel mio calendario', en: 'The agenda in my calendar' },
  lead: {
    it: 'Un indirizzo segreto che il tuo programma di calendario legge da solo: ore e iniziali, mai nomi né motivi.',
    en: 'A secret address your calendar program reads by itself: hours and initials, never names or reasons.',
  },
  'has.none': { it: 'Non hai ancora un indirizzo.', en: 'You have no address yet.' },
  'has.since': {
    it: 'Hai un indirizzo, fatto {{when}}. Non possiamo mostrarlo di nuovo: se l’hai perso fanne uno nuovo.',
    en: 'You have an address, made {{when}}. We cannot show it again: if you lost it make a new one.',
  },
  new: { it: 'Il tuo indirizzo', en: 'Your address' },
  'new.once': {
    it: 'Copialo adesso: lo vedi solo questa volta. Chi ha l’indirizzo vede le tue ore.',
    en: 'Copy it now: you see it only this once. Whoever has the address sees your hours.',
  },
  copy: { it: 'l’indirizzo', en: 'the address' },
  make: { it: 'Crea l’indirizzo', en: 'Make the address' },
  again: { it: 'Crea un indirizzo nuovo', en: 'Make a new address' },
  'again.note': {
    it: 'Quello di prima smette subito di funzionare.',
    en: 'The one before stops working at once.',
  },
  close: { it: 'Chiudi l’indirizzo', en: 'Close the address' },
  closed: { it: 'Indirizzo chiuso: non apre più niente.', en: 'Address closed: it opens nothing any more.' },
  back: { it: 'Torna all’agenda', en: 'Back to the agenda' },
  'feed.name': { it: 'Agenda SIUL', en: 'SIUL agenda' },
  'feed.entry': { it: 'Appuntamento {{initials}}', en: 'Appointment {{initials}}' },
})
