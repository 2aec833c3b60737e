import { defineWords } from '../../platform/words/index.ts'

export const coverWords = defineWords('agenda-assenze', {
  title: { it: 'Assenze e coperture', en: 'Absences and covers' },
  lead: {
    it: 'Quando manca un collega, i suoi appuntamenti passano agli altri: prima vedi il piano, poi confermi.',
    en: 'When a colleague is away, the appointments go to the others: first you see the plan, then you confirm.',
  },
  today: { it: 'Oggi in servizio', en: 'At work today' },
  'col.who': { it: 'Chi', en: 'Who' },
  'col.left': { it: 'Da fare oggi', en: 'Left today' },
  'col.do': { it: 'Cosa fare', en: 'What to do' },
  'absent.today': { it: 'Assente oggi', en: 'Absent today' },
  'is.away': { it: 'assente', en: 'away' },
  move: { it: 'Sposta gli appuntamenti', en: 'Move the appointments' },
  of: { it: ': {{name}}', en: ': {{name}}' },
  other: { it: 'Altri giorni', en: 'Other days' },
  'form.who': { it: 'Chi è assente', en: 'Who is away' },
  'form.from': { it: 'Primo giorno', en: 'First day' },
  'form.until': { it: 'Ultimo giorno', en: 'Last day' },
  'form.show': { it: 'Vedi il piano', en: 'See the plan' },
  'away.title': { it: 'Assenze scritte', en: 'Absences written' },
  'away.none': { it: 'Nessuna assenza da oggi in poi.', en: 'No absence from today on.' },
  'away.day': { it: '{{name}}, il {{from}}', en: '{{name}}, on {{from}}' },
  'away.days': { it: '{{name}}, dal {{from}} al {{until}}', en: '{{name}}, {{from}} to {{until}}' },
  'done.title': { it: 'Appuntamenti spostati', en: 'Appointments moved' },
  'done.none': { it: 'Niente da riprendere.', en: 'Nothing to take back.' },
  'done.day': {
    it: '{{name}}, il {{from}}: ancora da fare {{open}}',
    en: '{{name}}, on {{from}}: still to hold {{open}}',
  },
  'done.days': {
    it: '{{name}}, dal {{from}} al {{until}}: ancora da fare {{open}}',
    en: '{{name}}, {{from}} to {{until}}: still to hold {{open}}',
  },
  'done.undone': { it: 'già ripresi', en: 'already taken back' },
  undo: { it: 'Riprendi', en: 'Take back' },
  'preview.title': { it: 'Assenza di {{name}}', en: 'Absence of {{name}}' },
  'preview.lead.day': {
    it: 'Il {{from}}. Appuntamenti da spostare: {{count}}.',
    en: 'On {{from}}. Appointments to move: {{count}}.',
  },
  'preview.lead': {
    it: 'Dal {{from}} al {{until}}. Appuntamenti da spostare: {{count}}.',
    en: '{{from}} to {{until}}. Appointments to move: {{count}}.',
  },
  'preview.none': {
    it: 'In questi giorni non c’è nessun appuntamento da spostare.',
    en: 'There is no appointment to move in these days.',
  },
  'preview.left': {
    it: 'Per {{count}} non c’è posto: restano dove sono. Aprili e decidi tu, poi avvisa la persona.',
    en: 'For {{count}} there is no place: they stay where they are. Open them and decide, then tell the person.',
  },
  'groups.title_one': {
    it: 'Un gruppo resta senza chi lo conduce',
    en: 'One group is left without its leader',
  },
  'groups.title_other': {
    it: '{{count}} gruppi restano senza chi li conduce',
    en: '{{count}} groups are left without their leader',
  },
  'groups.text': {
    it: 'I gruppi non si spostano da soli: aprili e scegli chi li conduce, oppure un altro giorno.',
    en: 'Groups do not move by themselves: open them and choose who leads them, or another day.',
  },
  'preview.tell': {
    it: 'Chi cambia ora o operatore riceve un messaggio.',
    en: 'Who gets another hour or another operator gets a message.',
  },
  'col.person': { it: 'Persona', en: 'Person' },
  'col.service': { it: 'Servizio', en: 'Service' },
  'col.now': { it: 'Adesso', en: 'Now' },
  'col.then': { it: 'Diventa', en: 'Becomes' },
  'then.same': { it: 'stessa ora, con {{name}}', en: 'same hour, with {{name}}' },
  'then.other': { it: '{{when}}, con {{name}}', en: '{{when}}, with {{name}}' },
  'then.beyond': { it: 'oltre la scadenza di legge', en: 'past the legal deadline' },
  'then.none': { it: 'nessun posto', en: 'no place' },
  confirm: { it: 'Conferma', en: 'Confirm' },
  back: { it: 'Lascia com’è', en: 'Leave as it is' },
  'done.coperta': {
    it: 'Assenza scritta. Spostati: {{moved}}. Restano da decidere: {{left}}.',
    en: 'Absence written. Moved: {{moved}}. Left to decide: {{left}}.',
  },
  'done.ripresa': {
    it: 'Ripresi: {{moved}}. Restano al collega: {{left}}.',
    en: 'Taken back: {{moved}}. Left with the colleague: {{left}}.',
  },
  'added.hit': {
    it: 'Assenza scritta. Tocca gli appuntamenti qui sotto: spostali tutti insieme.',
    en: 'Absence written. It hits the appointments below: move them all together.',
  },
})
