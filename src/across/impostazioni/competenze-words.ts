import { defineWords } from '../../platform/words/index.ts'

export const competenzeWords = defineWords('competenze', {
  title: { it: 'Quale centro per quale comune', en: 'Which centre for which comune' },
  lead: {
    it: 'Comuni da confermare: {{toConfirm}} su {{all}}. Il centro di una persona è quello del comune dove abita.',
    en: 'Comuni to be confirmed: {{toConfirm}} of {{all}}. A person’s centre is that of the comune where she lives.',
  },
  filter: { it: 'Quali comuni', en: 'Which comuni' },
  all: { it: 'Tutti', en: 'All' },
  table: { it: 'Comuni e centri', en: 'Comuni and centres' },
  tick: { it: 'Segna', en: 'Tick' },
  'tick.one': { it: 'Segna {{comune}}', en: 'Tick {{comune}}' },
  comune: { it: 'Comune', en: 'Comune' },
  centre: { it: 'Centro', en: 'Centre' },
  since: { it: 'Dal', en: 'Since' },
  source: { it: 'Fonte', en: 'Source' },
  'to-confirm': { it: 'da confermare', en: 'to be confirmed' },
  none: { it: 'nessuno', en: 'none' },
  next: { it: 'dal {{day}}: {{centre}}', en: 'from {{day}}: {{centre}}' },
  'form.title': { it: 'Per i comuni segnati', en: 'For the ticked comuni' },
  'form.centro': { it: 'Centro competente', en: 'Competent centre' },
  'form.from': { it: 'Vale dal', en: 'Holds from' },
  'form.from.hint': {
    it: 'Con il giorno di una riga che c’è già, la corregge.',
    en: 'With the day of a row that is already there, it corrects it.',
  },
  'form.save': { it: 'Salva la competenza', en: 'Save the competence' },
  saved: {
    it: 'Competenza salvata. Dal suo giorno le scadenze di chi abita lì passano al centro nuovo.',
    en: 'Competence saved. From its day the deadlines of who lives there pass to the new centre.',
  },
})
