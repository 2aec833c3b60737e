import { defineWords } from '../../../platform/words/index.ts'

export const words = defineWords('a3', {
  title: { it: 'Accoglienza aziende', en: 'Companies at the desk' },
  lead: {
    it: 'Chi arriva esce con un nome e un giorno.',
    en: 'Who comes in leaves with a name and a day.',
  },
  views: { it: 'Chi è arrivato', en: 'Who has come' },
  'view.people': { it: 'Persone', en: 'People' },
  'view.companies': { it: 'Aziende', en: 'Companies' },
  number: { it: 'Numero {{number}} davanti a te', en: 'Number {{number}} in front of you' },
  'new.note': {
    it: 'Questa partita IVA è corretta e non c’è ancora: basta il nome per aprire la scheda.',
    en: 'This partita IVA is sound and not here yet: the name is enough to open the file.',
  },
  'open.title': { it: 'Aveva già chiesto', en: 'It had already asked' },
  'open.line': {
    it: '{{need}}: risponde {{name}} entro il {{day}}',
    en: '{{need}}: {{name}} answers by {{day}}',
  },
  needs: { it: 'Di che cosa ha bisogno', en: 'What it needs' },
  detail: { it: 'Con parole sue', en: 'In its own words' },
  who: { it: 'Chi risponde', en: 'Who answers' },
  'who.hint': { it: 'Promettiamo una risposta entro {{day}}.', en: 'We promise an answer by {{day}}.' },
  'who.waiting_one': { it: '1 azienda in attesa', en: '1 company waiting' },
  'who.waiting_other': { it: '{{count}} aziende in attesa', en: '{{count}} companies waiting' },
  do: { it: 'Affida', en: 'Entrust' },
  'do.anyway': { it: 'Non è nessuna di queste: affida', en: 'It is none of these: entrust' },
  file: { it: 'Apri la scheda', en: 'Open the file' },
  other: { it: 'Un’altra azienda', en: 'Another company' },
  'found.title': { it: 'Quale di queste?', en: 'Which of these?' },
  'found.none': { it: 'Qui non c’è «{{q}}»', en: '“{{q}}” is not here' },
  'found.none.text': {
    it: 'Scrivi la partita IVA: se l’azienda è nuova si apre la sua scheda.',
    en: 'Type the partita IVA: where the company is new its file opens.',
  },
  'promise.title': { it: 'Affidata a {{name}}', en: 'Entrusted to {{name}}' },
  'promise.who': { it: 'Vi risponde {{name}}', en: '{{name}} will answer you' },
  'promise.when': { it: 'entro {{day}}', en: 'by {{day}}' },
  'promise.about': { it: 'Per', en: 'About' },
  'promise.centre': { it: 'Centro per l’impiego di {{name}}', en: 'Job centre of {{name}}' },
  'promise.minutes': {
    it: 'Accoglienza registrata: {{minutes}} minuti.',
    en: 'Welcome recorded: {{minutes}} minutes.',
  },
  'promise.short': {
    it: 'Accoglienza registrata: {{minutes}} minuti, meno dei 15 della scheda A3.',
    en: 'Welcome recorded: {{minutes}} minutes, fewer than the 15 of card A3.',
  },
})
