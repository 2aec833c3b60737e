import { defineWords } from '../../../platform/words/index.ts'

export const sollecitiWords = defineWords('d4-solleciti', {
  title: { it: 'Esiti da sentire ({{count}})', en: 'Outcomes to hear ({{count}})' },
  text: {
    it: 'Telefona e chiedi com’è andata. Appena ogni nome ha un esito l’azienda esce da qui.',
    en: 'Call and ask how it went. As soon as every name has an outcome the company leaves this list.',
  },
  company: { it: 'Azienda', en: 'Company' },
  phone: { it: 'Telefono', en: 'Phone' },
  'phone.none': { it: 'Manca il numero', en: 'No number' },
  'phone.call': { it: 'Chiama {{name}}', en: 'Call {{name}}' },
  sent: { it: 'Rosa inviata', en: 'Rosa sent' },
  due: { it: 'Entro', en: 'By' },
  names: { it: 'Nomi', en: 'Names' },
  names_one: { it: '{{count}} senza esito', en: '{{count}} without outcome' },
  names_other: { it: '{{count}} senza esito', en: '{{count}} without outcome' },
  which: { it: 'Promemoria', en: 'Reminder' },
  'which.primo': { it: 'Primo promemoria', en: 'First reminder' },
  'which.ultimo': { it: 'Ultimo giorno', en: 'Last day' },
  'which.scaduto': { it: 'Tempo scaduto', en: 'Out of time' },
})
