import { defineWords } from '../../platform/words/index.ts'

/** What a participant reads on her telephone, and what the screen of the room says: nobody's name is in it. */
export const words = defineWords('gruppi-sala', {
  title: { it: 'Sei qui?', en: 'Are you here?' },
  'title.here': { it: 'Presenza segnata', en: 'You are marked as here' },
  closed: { it: 'Non si può segnare la presenza', en: 'You cannot be marked as here' },
  when: { it: '{{day}}, ore {{hour}}', en: '{{day}}, {{hour}}' },
  lead: {
    it: 'Inquadra il codice a quadretti sullo schermo della sala, oppure scrivi le sei lettere e cifre che vedi.',
    en: 'Frame the square code on the screen of the room, or write the six letters and digits you see.',
  },
  'lead.qr': {
    it: 'Sei nella sala giusta. Dicci chi sei con il collegamento che ti abbiamo mandato.',
    en: 'You are in the right room. Tell us who you are with the link we sent you.',
  },
  room: { it: 'Codice della sala', en: 'Code of the room' },
  'room.hint': {
    it: 'Sei lettere e cifre, per esempio K7PM2X. Cambia spesso.',
    en: 'Six letters and digits, for example K7PM2X. It changes often.',
  },
  mine: { it: 'Il tuo codice', en: 'Your code' },
  'mine.hint': {
    it: 'I dieci caratteri alla fine del collegamento nel messaggio. Se non lo trovi, dillo a chi conduce.',
    en: 'The ten characters at the end of the link in the message. If you cannot find it, tell who leads.',
  },
  enter: { it: 'Sono qui', en: 'I am here' },
  at: {
    it: 'Abbiamo scritto che sei qui dalle {{hour}}. Chi conduce lo conferma: non devi fare altro.',
    en: 'We wrote that you are here since {{hour}}. Who leads confirms it: nothing more to do.',
  },
  wrong: {
    it: 'Il codice della sala non è questo, o nel frattempo è cambiato. Guarda lo schermo e riprova.',
    en: 'This is not the code of the room, or it changed meanwhile. Look at the screen and try again.',
  },
  'wrong.last': {
    it: 'Troppi codici sbagliati. Dillo a chi conduce: segna lui o lei che ci sei.',
    en: 'Too many wrong codes. Tell who leads: they will mark that you are here.',
  },
  centres: { it: 'Trova il tuo centro per l’impiego', en: 'Find your job centre' },
  'screen.title': { it: 'Segna che sei qui', en: 'Say that you are here' },
  'screen.lead': { it: '{{title}}, fino alle {{hour}}', en: '{{title}}, until {{hour}}' },
  'screen.open': {
    it: 'Apri sul telefono il collegamento del nostro messaggio.',
    en: 'Open on your telephone the link in our message.',
  },
  'screen.frame': { it: 'Inquadra il codice e tocca «Sono qui».', en: 'Frame the code and tap “I am here”.' },
  'screen.type': {
    it: 'Senza fotocamera, scrivi lì queste lettere e cifre:',
    en: 'Without a camera, write these letters and digits there:',
  },
  'screen.none': {
    it: 'Senza telefono: dillo a chi conduce.',
    en: 'Without a telephone: tell who leads.',
  },
  'screen.qr': {
    it: 'Codice da inquadrare per segnare la presenza',
    en: 'Code to frame to say that you are here',
  },
  'screen.back': { it: 'Torna al gruppo', en: 'Back to the group' },
})
