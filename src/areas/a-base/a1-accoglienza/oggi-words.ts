import { defineWords } from '../../../platform/words/index.ts'

export const oggiWords = defineWords('a1-oggi', {
  'today.title_one': { it: 'Oggi: {{count}} appuntamento', en: 'Today: {{count}} appointment' },
  'today.title_other': { it: 'Oggi: {{count}} appuntamenti', en: 'Today: {{count}} appointments' },
  'today.none': { it: 'Oggi non ci sono appuntamenti.', en: 'There are no appointments today.' },
  'today.over': {
    it: 'Gli appuntamenti di oggi sono finiti.',
    en: 'Today’s appointments are over.',
  },
  'today.all': { it: 'Mostra tutti gli appuntamenti di oggi', en: 'Show all of today’s appointments' },
  'today.next': {
    it: 'Il prossimo appuntamento è alle {{hour}}.',
    en: 'The next appointment is at {{hour}}.',
  },
  'today.with': { it: '{{service}} con {{name}}', en: '{{service}} with {{name}}' },
  here: { it: 'È qui', en: 'Is here' },
  'here.at': { it: 'È qui per le {{hour}}', en: 'Is here for {{hour}}' },
  'here.who': { it: ': {{name}}', en: ': {{name}}' },
  'here.expected': {
    it: 'Ha appuntamento alle {{hour}}: {{service}} con {{name}}.',
    en: 'Has an appointment at {{hour}}: {{service}} with {{name}}.',
  },
  'here.other': { it: 'È qui per altro', en: 'Came for something else' },
  'state.fissato': { it: 'attesa', en: 'expected' },
  'state.presente': { it: 'è qui', en: 'is here' },
  'state.svolto': { it: 'svolto', en: 'held' },
  'state.assente': { it: 'assente', en: 'absent' },
  late: { it: 'in ritardo', en: 'late' },
  arrived: {
    it: 'È in sala con il numero {{number}}: la chiama chi l’aspetta.',
    en: 'In the room with number {{number}}: whoever expects her calls it.',
  },
  'needs.title': { it: 'Ha bisogno di: {{needs}}', en: 'Needs: {{needs}}' },
  'needs.none': { it: 'Ha bisogno di qualcosa allo sportello?', en: 'Is anything needed at the desk?' },
  'needs.label': { it: 'Ha bisogno di', en: 'Needs' },
  'needs.save': { it: 'Salva', en: 'Save' },
  'alone.hide': { it: 'Nascondi gli altri (F8)', en: 'Hide the others (F8)' },
  'alone.show': { it: 'Mostra gli altri (F8)', en: 'Show the others (F8)' },
  materiali: { it: 'Materiale', en: 'Leaflets' },
  liste: { it: 'Liste speciali', en: 'Special lists' },
  mediazione: { it: 'Mediazione', en: 'Mediation' },
})
