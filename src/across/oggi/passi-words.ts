import { defineWords } from '../../platform/words/index.ts'

/** The steps of a patto whose day has come. */
export const passiWords = defineWords('oggi-passi', {
  title: {
    it: 'Passi del patto: com’è andata? ({{count}})',
    en: 'Steps of a patto: how did it go? ({{count}})',
  },
  'col.step': { it: 'Passo', en: 'Step' },
  'side.noi': { it: 'Tocca a noi', en: 'Ours to do' },
  'side.tu': { it: 'Tocca alla persona', en: 'The person’s to do' },
  done: { it: 'Fatto', en: 'Done' },
  undone: { it: 'Non fatto', en: 'Not done' },
  why: { it: 'Perché non è stato fatto', en: 'Why it was not done' },
  until: { it: 'Nuova data', en: 'New date' },
  'until.hint': { it: 'La persona firma di nuovo il patto.', en: 'The person signs the patto again.' },
  move: { it: 'Sposta', en: 'Move' },
  saved: { it: 'Segnato com’è andato il passo.', en: 'How the step went is written.' },
})
