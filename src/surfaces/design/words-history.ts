import { defineWords } from '../../platform/words/index.ts'

/** Texts that are written again and come into force on a day. */
export const historyWords = defineWords('design-history', {
  title: { it: 'Versioni', en: 'Versions' },
  none: {
    it: 'Qui appariranno le versioni. Adesso valgono le parole originali.',
    en: 'The versions will appear here. The original words hold now.',
  },
  n: { it: 'Versione {{n}}, dal {{day}}', en: 'Version {{n}}, from {{day}}' },
  by: { it: 'di {{name}}, {{at}}', en: 'by {{name}}, {{at}}' },
  now: { it: 'in vigore', en: 'in force' },
  later: { it: 'non ancora in vigore', en: 'not yet in force' },
  changes: {
    it: 'Che cosa cambia rispetto alla versione prima',
    en: 'What changes from the version before',
  },
})
