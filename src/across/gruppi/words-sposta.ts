import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('gruppi-sposta', {
  title: { it: 'Sposta: {{title}}', en: 'Move: {{title}}' },
  lead: {
    it: 'Persone con il posto: {{n}}. Ognuna riceve un messaggio e può dire che non viene.',
    en: 'People with a place: {{n}}. Each gets a message and may say that she does not come.',
  },
  on: { it: 'Giorno', en: 'Day' },
  at: { it: 'Ora', en: 'Hour' },
  'at.hint': {
    it: 'Per esempio 9:30. La durata resta la stessa.',
    en: 'For example 9:30. It lasts as long as before.',
  },
  sala: { it: 'Sala', en: 'Room' },
  'sala.hint': {
    it: 'Per una sede esterna lascia la prima riga e scrivi dove.',
    en: 'For a place elsewhere leave the first line and write where.',
  },
  'sala.first': { it: 'La prima sala libera', en: 'The first free room' },
  'sala.seats': { it: '{{name}}, {{seats}} posti', en: '{{name}}, {{seats}} seats' },
  place: { it: 'Altrove', en: 'Elsewhere' },
  'place.hint': { it: 'Un indirizzo, oppure «A distanza».', en: 'An address, or “Online”.' },
  conductor: { it: 'Chi conduce', en: 'Who leads' },
  reason: { it: 'Perché si sposta', en: 'Why it is moved' },
  'reason.hint': { it: 'Lo legge solo il personale.', en: 'Only staff reads it.' },
  move: { it: 'Sposta e avvisa', en: 'Move and tell everybody' },
  back: { it: 'Torna al gruppo', en: 'Back to the group' },
})
