import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('referente', {
  title: { it: 'Cambia referente', en: 'Change the counsellor' },
  lead: {
    it: 'Chi scegli vedrà la persona tra le sue, con le scadenze.',
    en: 'Whoever you choose will see the person among their own, with the deadlines.',
  },
  who: { it: 'Chi segue la persona', en: 'Who follows the person' },
  me: { it: '{{name}} (io)', en: '{{name}} (me)' },
  submit: { it: 'Cambia referente', en: 'Change the counsellor' },
  back: { it: 'Lascia com’è', en: 'Leave as it is' },

  'codice.title': { it: 'Cambia il codice fiscale', en: 'Change the codice fiscale' },
  'codice.lead': {
    it: 'Adesso è {{codice}}. Nascita e sesso seguono il nuovo codice; quello di prima resta nella storia e nella ricerca.',
    en: 'It now is {{codice}}. Birth and sex follow the new code; the old one stays in the history and in the search.',
  },
  'codice.new': { it: 'Codice nuovo', en: 'New code' },
  'codice.hint': { it: 'Passa la tessera o scrivilo.', en: 'Swipe the card or type it.' },
  'codice.reason': { it: 'Perché cambia', en: 'Why it changes' },
  'reason.definitivo': { it: 'È arrivato il codice definitivo', en: 'The definitive code has come' },
  'reason.omocodia': {
    it: 'L’Agenzia lo ha cambiato per omocodia',
    en: 'The tax office changed it for a twin code',
  },
  'reason.errore': { it: 'Quello scritto era sbagliato', en: 'The one written was wrong' },
  'codice.submit': { it: 'Cambia il codice', en: 'Change the code' },
  'codice.other': { it: 'Confronta e unisci le due schede', en: 'Compare and join the two files' },
  'codice.other.title': { it: 'Il codice è di un’altra scheda', en: 'The code belongs to another file' },

  'pass.title': {
    it: 'Passa tutte le persone a un’altra referente',
    en: 'Pass all people to another counsellor',
  },
  'pass.lead': {
    it: 'Per chi parte, cambia ufficio o è assente a lungo. Si può riprendere.',
    en: 'For who leaves, changes office or is away for long. It can be taken back.',
  },
  'pass.from': { it: 'Le persone di', en: 'The people of' },
  'pass.to': { it: 'Passano a', en: 'Pass to' },
  'pass.choose': { it: 'Scegli', en: 'Choose' },
  'pass.count': { it: 'Conta', en: 'Count' },
  'pass.confirm_one': { it: '{{from}} segue 1 persona.', en: '{{from}} follows 1 person.' },
  'pass.confirm_other': { it: '{{from}} segue {{count}} persone.', en: '{{from}} follows {{count}} people.' },
  'pass.none': { it: '{{from}} non segue nessuno.', en: '{{from}} follows nobody.' },
  'pass.submit_one': { it: 'Passa 1 persona', en: 'Pass 1 person' },
  'pass.submit_other': { it: 'Passa {{count}} persone', en: 'Pass {{count}} people' },
  'pass.done': { it: 'Passate. Qui sotto puoi riprenderle.', en: 'Passed on. You can take them back below.' },
  'pass.back': { it: 'Riprese.', en: 'Taken back.' },
  'pass.history': { it: 'Passaggi fatti', en: 'Handovers made' },
  'pass.one_one': {
    it: '{{day}}: 1 persona da {{from}} a {{to}}',
    en: '{{day}}: 1 person from {{from}} to {{to}}',
  },
  'pass.one_other': {
    it: '{{day}}: {{count}} persone da {{from}} a {{to}}',
    en: '{{day}}: {{count}} people from {{from}} to {{to}}',
  },
  'pass.take-back': { it: 'Riprendi', en: 'Take back' },
  'pass.kept': {
    it: 'Tornano solo quelle che nel frattempo nessuno ha affidato ad altri.',
    en: 'Only those whom nobody gave to others meanwhile come back.',
  },
})
