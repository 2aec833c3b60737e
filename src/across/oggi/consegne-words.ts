import { defineWords } from '../../platform/words/index.ts'

export const consegneWords = defineWords('consegne', {
  title: { it: 'Passaggio di consegne', en: 'Handover' },
  lead: { it: '{{name}}, {{day}}: quello che resta aperto.', en: '{{name}}, {{day}}: what stays open.' },
  note: { it: 'Consegne di {{name}} · {{day}}', en: 'Handover of {{name}} · {{day}}' },
  waiting: { it: 'Aspettiamo una risposta', en: 'An answer is awaited' },
  promised: { it: 'Cose promesse', en: 'Promises' },
  coming: { it: 'I prossimi cinque giorni, fino al {{day}}', en: 'The next five days, until {{day}}' },
  unbegun: { it: 'Appena assegnate, da cominciare', en: 'Just assigned, to begin' },
  postponed: { it: 'Da non dimenticare: rimandate', en: 'Not to forget: put off' },
  none: {
    it: 'Qui apparirà quello che si sa il giorno in cui accade. Per ora è vuoto.',
    en: 'What is known will appear here on the day it happens. It is empty for now.',
  },
  'col.when': { it: 'Quando', en: 'When' },
  'col.person': { it: 'Persona', en: 'Person' },
  'col.what': { it: 'Che cosa', en: 'What' },
  at: { it: '{{day}}, ore {{hour}}', en: '{{day}}, {{hour}}' },
  appointment: { it: 'Appuntamento {{service}}', en: 'Appointment {{service}}' },
  by: { it: 'entro il {{day}}', en: 'by {{day}}' },
  of: { it: 'Di chi', en: 'Whose' },
  show: { it: 'Mostra', en: 'Show' },
  mine: { it: 'Vedi le mie', en: 'See mine' },
  unknown: { it: 'Non lavora in questo centro', en: 'Not of this centre' },
  'unknown.text': {
    it: 'Chi dirige un centro vede le consegne di chi ci lavora.',
    en: 'The head of a centre sees the handover of those who work there.',
  },
  back: { it: 'Torna a Oggi', en: 'Back to Today' },
  pass: {
    it: 'Passa le persone a un’altra persona del centro',
    en: 'Pass the people to somebody else of the centre',
  },
})
