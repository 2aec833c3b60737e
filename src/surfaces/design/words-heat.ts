import { defineWords } from '../../platform/words/index.ts'

/** What the deadline mark says. */
export const heatWords = defineWords('heat', {
  done: { it: 'Fatto', en: 'Done' },
  doneOn: { it: 'il {{day}}', en: 'on {{day}}' },
  suspended: { it: 'Sospeso', en: 'On hold' },
  'nei-tempi': { it: 'Nei tempi', en: 'On time' },
  'si-avvicina': { it: 'Si avvicina', en: 'Getting near' },
  'scade-presto': { it: 'Scade presto', en: 'Due soon' },
  scaduto: { it: 'Scaduto', en: 'Past due' },
})
