import { defineWords } from '../../platform/words/index.ts'

export const aiutoWords = defineWords('aiuto', {
  ask: { it: 'Aiuto', en: 'Help' },
  about: { it: 'per {{name}}: {{duty}}', en: 'about {{name}}: {{duty}}' },
  question: { it: 'Che cosa ti serve, in una riga', en: 'What you need, in a line' },
  send: { it: 'Manda a chi dirige il centro', en: 'Send to the head of the centre' },
  answer: { it: 'Risposta', en: 'Answer' },
  reply: { it: 'Rispondi', en: 'Answer' },
  for: { it: 'per {{name}}', en: 'about {{name}}' },
  read: { it: 'Ho letto', en: 'I have read it' },
  waiting: { it: 'senza risposta, per ora', en: 'no answer yet' },
  asked: {
    it: 'Richiesta mandata. La risposta arriverà in «Richieste di aiuto».',
    en: 'The request is sent. The answer will come under “Requests for help”.',
  },
  answered: { it: 'Risposta mandata.', en: 'The answer is sent.' },
  'was-read': { it: 'Letta: non è più in elenco.', en: 'Read: it is no longer listed.' },
  'how.title': { it: 'Com’è andata? ({{count}})', en: 'How did it go? ({{count}})' },
  'how.ask': { it: 'Com’è andata?', en: 'How did it go?' },
  'how.held': { it: 'L’incontro c’è stato', en: 'The meeting took place' },
  'how.told': { it: 'Non c’era, ha avvisato', en: 'Not there, gave notice' },
  'how.untold': { it: 'Non c’era, senza avvisare', en: 'Not there, no notice' },
  'how.move': { it: 'Rinvia', en: 'Move it' },
  'how.done': { it: 'Segnato com’è andata.', en: 'How it went is written.' },
})
