import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('ricerca', {
  'box.label': { it: 'Chi cerchi?', en: 'Who are you looking for?' },
  'box.hint': {
    it: 'Passa la tessera, o scrivi cognome e anno («ros 78»), codice fiscale, telefono o e-mail.',
    en: 'Swipe the card, or type surname and year (“ros 78”), codice fiscale, telephone or e-mail.',
  },
  'box.pages': { it: 'Quale pagina cerchi?', en: 'Which page are you looking for?' },
  'box.go': { it: 'Cerca', en: 'Search' },
  'row.last': { it: 'ultimo contatto {{day}}', en: 'last contact {{day}}' },
  'row.referente': { it: 'referente {{name}}', en: 'counsellor {{name}}' },
  count_one: { it: '1 persona con «{{q}}»', en: '1 person with “{{q}}”' },
  count_other: { it: '{{count}} persone con «{{q}}»', en: '{{count}} people with “{{q}}”' },
  more: { it: 'Più di {{count}} persone con «{{q}}»', en: 'More than {{count}} people with “{{q}}”' },
  similar_one: {
    it: 'Nessuno è scritto «{{q}}»; 1 persona ha un nome simile',
    en: 'Nobody is spelt “{{q}}”; 1 person has a similar name',
  },
  similar_other: {
    it: 'Nessuno è scritto «{{q}}»; {{count}} persone hanno un nome simile',
    en: 'Nobody is spelt “{{q}}”; {{count}} people have a similar name',
  },
  'narrow.year': {
    it: 'Aggiungi l’anno di nascita, per esempio «{{q}} 78».',
    en: 'Add the year of birth, for example “{{q}} 78”.',
  },
  'narrow.more': {
    it: 'Scrivi di più: il nome intero, il giorno di nascita o il codice fiscale.',
    en: 'Type more: the whole name, the day of birth or the codice fiscale.',
  },
  little: { it: 'Scrivi qualcosa di più', en: 'Type a little more' },
  'little.text': {
    it: 'Servono almeno due lettere del cognome, o quattro cifre del telefono.',
    en: 'It takes at least two letters of the surname, or four digits of the telephone.',
  },
  'none.title': { it: 'Qui non c’è «{{q}}»', en: '“{{q}}” is not here' },
  'none.text': {
    it: 'Prova con l’anno di nascita, il telefono o il codice fiscale.',
    en: 'Try the year of birth, the telephone or the codice fiscale.',
  },
  'none.pages': { it: 'Prova con il nome di una pagina.', en: 'Try the name of a page.' },
  'none.again': { it: 'Cerca di nuovo', en: 'Search again' },
  'cerca.title': { it: 'Ricerca', en: 'Search' },
  'group.people': { it: 'Persone', en: 'People' },
  'group.recent': { it: 'Aperte di recente', en: 'Opened recently' },
  'group.pages': { it: 'Pagine', en: 'Pages' },
  'group.actions': { it: 'Su questa scheda', en: 'On this file' },
})
