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
    it: 'Inviata {{day}}: si legge fino a {{until}}. Per rispondere usa il collegamento che ti abbiamo mandato.',
    en: 'Sent on {{day}}: it can be read until {{until}}. To answer use the link we sent you.',
  },
  'rosa.by': { it: 'Dicci com’è andata entro {{day}}.', en: 'Tell us how it went by {{day}}.' },
  'rosa.none': { it: 'Nessuna persona ha ancora detto sì.', en: 'Nobody has said yes yet.' },
  'rosa.open': { it: 'Aspetta la tua risposta.', en: 'Waits for your answer.' },
  'rosa.interessa': {
    it: 'Ti interessa: ecco come raggiungerla.',
    en: 'You are interested: here is how to reach her.',
  },
  'rosa.no': { it: 'Hai detto di no.', en: 'You said no.' },
})
