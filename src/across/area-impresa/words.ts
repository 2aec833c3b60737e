import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('area-impresa', {
  title: { it: 'Area impresa', en: 'Company area' },
  lead: {
    it: 'Le tue offerte e le persone che ti abbiamo proposto.',
    en: 'Your jobs and the people we proposed to you.',
  },
  offerte: { it: 'Le tue offerte', en: 'Your jobs' },
  none: { it: 'Non ci hai ancora affidato offerte', en: 'You have not entrusted us any job yet' },
  'none.todo': { it: 'Cerca personale con noi', en: 'Look for staff with us' },
  job: { it: 'Lavoro', en: 'Job' },
  people: { it: 'Persone', en: 'People' },
  state: { it: 'A che punto è', en: 'Where it stands' },
  asked: { it: 'Richiesta', en: 'Asked' },
  until: { it: 'Fino al', en: 'Until' },
  with: { it: 'Chi la segue', en: 'Followed by' },
  'state.da-qualificare': { it: 'La stiamo leggendo', en: 'We are reading it' },
  'state.pubblicata': { it: 'Pubblicata', en: 'Published' },
  'state.preselezione': { it: 'Stiamo scegliendo le persone', en: 'We are choosing the people' },
  'state.rosa-inviata': { it: 'Rosa inviata: aspettiamo te', en: 'Rosa sent: we wait for you' },
  'state.esiti': { it: 'Raccogliamo gli esiti', en: 'We collect the outcomes' },
  'state.chiusa': { it: 'Chiusa', en: 'Closed' },
  rosa: { it: 'Rosa per {{title}}', en: 'Rosa for {{title}}' },
  'rosa.sent': {
    it: 'Inviata {{day}}: si apre fino a {{until}}.',
    en: 'Sent on {{day}}: it opens until {{until}}.',
  },
  'rosa.by': { it: 'Dicci com’è andata entro {{day}}.', en: 'Tell us how it went by {{day}}.' },
  'rosa.none': { it: 'Nessuna persona ha ancora detto sì.', en: 'Nobody has said yes yet.' },
  'rosa.people_one': { it: '1 persona ha detto sì.', en: '1 person said yes.' },
  'rosa.people_other': { it: '{{count}} persone hanno detto sì.', en: '{{count}} people said yes.' },
  'rosa.answer_one': { it: 'Rispondi: 1 persona ti aspetta', en: 'Answer: 1 person waits for you' },
  'rosa.answer_other': {
    it: 'Rispondi: {{count}} persone ti aspettano',
    en: 'Answer: {{count}} people wait for you',
  },
  'rosa.open': { it: 'Apri la rosa', en: 'Open the rosa' },
})
