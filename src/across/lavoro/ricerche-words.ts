import { defineWords } from '../../platform/words/index.ts'

export const ricercheWords = defineWords('ricerche-salvate', {
  title: { it: 'Le mie ricerche', en: 'My searches' },
  lead: {
    it: 'Quando esce un’offerta nuova per una di queste ricerche, ti scriviamo.',
    en: 'When a new job comes out for one of these searches, we write to you.',
  },
  'lead.sms': {
    it: 'Quando esce un’offerta nuova per una di queste ricerche, ti scriviamo con un SMS.',
    en: 'When a new job comes out for one of these searches, we write to you by SMS.',
  },
  'lead.email': {
    it: 'Quando esce un’offerta nuova per una di queste ricerche, ti scriviamo per e-mail.',
    en: 'When a new job comes out for one of these searches, we write to you by e-mail.',
  },
  'lead.io': {
    it: 'Quando esce un’offerta nuova per una di queste ricerche, ti scriviamo su App IO.',
    en: 'When a new job comes out for one of these searches, we write to you in App IO.',
  },
  unreachable: {
    it: 'Non abbiamo un telefono o un’e-mail per scriverti: le offerte nuove non ti arrivano. Chiama il centro per aggiungerli.',
    en: 'We have no phone or e-mail to write to you: new jobs do not reach you. Call the centre to add one.',
  },
  prefer: { it: 'Scegli come ti scriviamo', en: 'Choose how we write to you' },
  none: { it: 'Non hai ricerche salvate', en: 'You have no saved searches' },
  'none.text': {
    it: 'Cerca un lavoro, poi scegli «Salva questa ricerca»: ti avvisiamo quando esce qualcosa di nuovo.',
    en: 'Search for a job, then choose “Save this search”: we tell you when something new comes out.',
  },
  search: { it: 'Cerca lavoro', en: 'Find a job' },
  save: { it: 'Salva questa ricerca', en: 'Save this search' },
  'save.none': { it: 'Avvisami quando esce', en: 'Tell me when one comes out' },
  'save.title': { it: 'Salva: {{what}}', en: 'Save: {{what}}' },
  often: { it: 'Ogni quanto vuoi un messaggio?', en: 'How often do you want a message?' },
  'often.hint': {
    it: 'Solo se c’è qualcosa di nuovo. Lo fermi quando vuoi.',
    en: 'Only if there is something new. Stop it whenever you like.',
  },
  'frequenza.giorno': { it: 'Ogni giorno', en: 'Every day' },
  'frequenza.settimana': { it: 'Ogni settimana', en: 'Every week' },
  'frequenza.pausa': { it: 'In pausa', en: 'Paused' },
  'do.giorno': { it: 'Avvisami ogni giorno', en: 'Tell me every day' },
  'do.settimana': { it: 'Avvisami ogni settimana', en: 'Tell me every week' },
  'do.pausa': { it: 'Metti in pausa', en: 'Pause' },
  'do.togli': { it: 'Togli', en: 'Remove' },
  'of.this': { it: ': {{what}}', en: ': {{what}}' },
  see: { it: 'Guarda le offerte', en: 'See the jobs' },
  since: { it: 'Salvata il {{day}}', en: 'Saved on {{day}}' },
  'done.salvata': { it: 'Ricerca salvata.', en: 'Search saved.' },
  'done.cambiata': { it: 'Fatto: la ricerca è cambiata.', en: 'Done: the search was changed.' },
  'done.tolta': { it: 'Ricerca tolta.', en: 'Search removed.' },
  near: { it: 'entro {{km}} km da {{place}}', en: 'within {{km}} km of {{place}}' },
  again: {
    it: 'Non abbiamo capito la scelta: riprova.',
    en: 'We did not understand the choice: try again.',
  },

  'news.title': { it: 'Le offerte nuove per te', en: 'New jobs for you' },
  'news.lead': {
    it: 'Sono uscite per le ricerche che hai salvato.',
    en: 'They came out for the searches you saved.',
  },
  'news.gone_one': { it: '{{count}} intanto non c’è più.', en: '{{count}} is gone meanwhile.' },
  'news.gone_other': { it: '{{count}} intanto non ci sono più.', en: '{{count}} are gone meanwhile.' },
  'news.none': { it: 'Queste offerte non ci sono più', en: 'These jobs are gone' },
  'news.stop.title': { it: 'Non ti servono più questi messaggi?', en: 'No longer need these messages?' },
  'news.stop.text': {
    it: 'Mettiamo in pausa tutte le tue ricerche salvate. Le riattivi dall’area personale.',
    en: 'We pause all your saved searches. Start them again from your personal area.',
  },
  'news.stop': { it: 'Non scrivermi più', en: 'Stop writing to me' },
  'news.stopped': {
    it: 'Fatto: non ti scriviamo più delle offerte nuove.',
    en: 'Done: we no longer write to you about new jobs.',
  },
  'news.mine': { it: 'Vai alle mie ricerche', en: 'Go to my searches' },
})
