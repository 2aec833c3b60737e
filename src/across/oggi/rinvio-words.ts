import { defineWords } from '../../platform/words/index.ts'

export const rinvioWords = defineWords('rinvio', {
  'put-off': { it: 'Rimanda', en: 'Put off' },
  'put-off.about': { it: '{{name}}: {{duty}}', en: '{{name}}: {{duty}}' },
  until: { it: 'Fino al giorno', en: 'Until' },
  why: { it: 'Perché', en: 'Why' },
  note: { it: 'Nota', en: 'Note' },
  'non-risponde': { it: 'Non risponde', en: 'Does not answer' },
  'ha-chiesto-tempo': { it: 'Ha chiesto tempo', en: 'Asked for time' },
  'aspetta-documento': { it: 'Aspetta un documento', en: 'Waits for a document' },
  altro: { it: 'Altro', en: 'Something else' },
  done: { it: 'Rimandata al {{day}}.', en: 'Put off to {{day}}.' },
  'done.many': { it: '{{count}} scadenze rimandate al {{day}}.', en: '{{count}} terms put off to {{day}}.' },
  undo: { it: 'Annulla', en: 'Undo' },
  back_said: { it: 'Di nuovo tra le cose da fare.', en: 'To do again.' },
})
