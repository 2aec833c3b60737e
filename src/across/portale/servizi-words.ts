import { defineWords } from '../../platform/words/index.ts'

/** What every sheet says around the service. */
export const serviziWords = defineWords('servizi', {
  title: { it: 'Servizi', en: 'Services' },
  lead: {
    it: 'Che cosa facciamo per te e per la tua azienda. Scegli un servizio: trovi come si fa e quando.',
    en: 'What we do for you and for your company. Choose a service: you find how and when.',
  },
  people: { it: 'Per le persone', en: 'For people' },
  companies: { it: 'Per le imprese', en: 'For companies' },
  home: { it: 'Home', en: 'Home' },
  who: { it: 'A chi è rivolto', en: 'Who it is for' },
  how: { it: 'Come fare', en: 'What to do' },
  needs: { it: 'Che cosa serve', en: 'What you need' },
  gets: { it: 'Che cosa ottieni', en: 'What you get' },
  times: { it: 'Tempi e scadenze', en: 'Times and deadlines' },
  cost: { it: 'Quanto costa', en: 'What it costs' },
  'cost.free': { it: 'È gratis.', en: 'It is free.' },
  access: { it: 'Accedi al servizio', en: 'Use the service' },
  'access.jump': { it: 'Accedi al servizio', en: 'Use the service' },
  'access.text': {
    it: 'Da questo sito per ora non si prenota. Vieni al centro o telefona: fissiamo insieme quando.',
    en: 'You cannot book on this site yet. Come to the centre or call: we find a time together.',
  },
  'access.find': { it: 'Trova il tuo centro', en: 'Find your centre' },
  contacts: { it: 'Contatti', en: 'Contacts' },
  'contacts.text': {
    it: 'Ti rispondono le persone del tuo centro per l’impiego.',
    en: 'The people of your job centre will answer you.',
  },
  'contacts.link': { it: 'Indirizzi e telefoni dei centri', en: 'Addresses and phones of the centres' },
  updated: { it: 'Ultimo aggiornamento: {{day}}.', en: 'Last updated: {{day}}.' },
  source: {
    it: 'Fonte: standard regionale dei servizi per il lavoro. {{cards}}.',
    en: 'Source: regional standard of the employment services. {{cards}}.',
  },
})
