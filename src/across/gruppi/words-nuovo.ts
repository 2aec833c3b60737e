import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('gruppi-nuovo', {
  title: { it: 'Nuovo gruppo', en: 'New group' },
  'lead.model': { it: 'Scegli che cosa si fa.', en: 'Choose what is done.' },
  'model.facts': {
    it: '{{minutes}}, al massimo {{max}} persone',
    en: '{{minutes}}, at most {{max}} people',
  },
  'model.school': {
    it: 'per la scuola: il massimo della scheda non vale',
    en: 'for schools: the maximum of the card does not hold',
  },
  'models.none': { it: 'Qui appariranno i modelli di gruppo', en: 'The models of group will appear here' },
  'models.none.text': {
    it: 'Per questo servizio il tuo centro non ha ancora un modello.',
    en: 'For this service your centre has no model yet.',
  },
  'models.go': { it: 'Aggiungi un modello', en: 'Add a model' },
  change: { it: 'Scegli un altro modello', en: 'Choose another model' },
  start: { it: 'Quando', en: 'When' },
  'start.hint': {
    it: 'Sono i primi momenti in cui tu e una sala siete liberi.',
    en: 'These are the first moments when you and a room are free.',
  },
  'start.none': {
    it: 'Nei prossimi due mesi tu o le sale siete sempre impegnati: scrivi tu il giorno e l’ora.',
    en: 'In the next two months you or the rooms are always busy: write the day and the hour.',
  },
  other: {
    it: 'Altro giorno, sala, conduzione, numero di posti',
    en: 'Other day, room, leader, number of places',
  },
  on: { it: 'Un altro giorno', en: 'Another day' },
  at: { it: 'A che ora', en: 'At what hour' },
  'at.hint': { it: 'Per esempio 9:30', en: 'For example 9:30' },
  sala: { it: 'Sala', en: 'Room' },
  'sala.first': { it: 'La prima libera abbastanza grande', en: 'The first free one big enough' },
  'sala.seats': { it: '{{name}}, {{seats}} posti', en: '{{name}}, {{seats}} places' },
  place: { it: 'Se non è in una sala del centro: dove', en: 'If not in a room of the centre: where' },
  'place.hint': { it: 'Per esempio «A distanza» o l’indirizzo', en: 'For example “Online” or the address' },
  conductor: { it: 'Chi conduce', en: 'Who leads' },
  max: { it: 'Posti', en: 'Places' },
  'max.hint': {
    it: 'Oltre il massimo della scheda il gruppo non si riconosce.',
    en: 'Beyond the maximum of the card the group is not recognised.',
  },
  'invite.title': { it: 'Chi inviti', en: 'Whom you invite' },
  invite_one: { it: 'Invita la persona in scadenza', en: 'Invite the person due' },
  invite_other: { it: 'Invita le {{count}} persone in scadenza', en: 'Invite the {{count}} people due' },
  'invite.hint': {
    it: 'Scadenza entro il {{day}}. Ognuna riceve un messaggio suo e non vede le altre.',
    en: 'Term by {{day}}. Each gets a message of her own and does not see the others.',
  },
  'invite.more': {
    it: 'Altre {{n}} restano per un prossimo gruppo.',
    en: 'Another {{n}} are left for a next group.',
  },
  'invite.who': { it: 'Guarda chi sono, togli chi non serve', en: 'See who they are, leave some out' },
  'invite.names': { it: 'Persone in scadenza', en: 'People due' },
  'invite.by': { it: 'entro il {{day}}', en: 'by {{day}}' },
  'invite.none': {
    it: 'Nessuna persona del tuo centro è in scadenza per questo servizio entro il {{day}}. Le aggiungi dopo, una per una.',
    en: 'Nobody of your centre is due for this service by {{day}}. You add people later, one by one.',
  },
  publish: { it: 'Pubblica il gruppo', en: 'Publish the group' },
  // Models.
  'models.title': { it: 'Modelli di gruppo', en: 'Models of group' },
  'models.lead': {
    it: 'Un modello dice quanto dura un gruppo, per quanti è e che cosa si scrive a chi viene invitato.',
    en: 'A model says how long a group lasts, for how many it is and what is written to whom is invited.',
  },
  'models.region': { it: 'di tutti i centri', en: 'of every centre' },
  'models.own': { it: 'del tuo centro', en: 'of your centre' },
  'models.retire': { it: 'Togli il modello', en: 'Take the model away' },
  'models.add': { it: 'Aggiungi un modello del centro', en: 'Add a model of the centre' },
  'models.added': { it: 'Modello aggiunto.', en: 'Model added.' },
  'models.retired': {
    it: 'Modello tolto. I gruppi già fatti restano.',
    en: 'Model taken away. The groups made stay.',
  },
  'add.service': { it: 'Servizio', en: 'Service' },
  'add.title': { it: 'Nome del gruppo', en: 'Name of the group' },
  'add.minutes': { it: 'Durata in minuti', en: 'Length in minutes' },
  'add.minutes.hint': {
    it: 'La scheda riconosce A2, B2 e C2 tra 120 e 240 minuti, B3 tra 60 e 120.',
    en: 'The card recognises A2, B2 and C2 between 120 and 240 minutes, B3 between 60 and 120.',
  },
  'add.max': { it: 'Posti', en: 'Places' },
  'add.school': {
    it: 'È per la transizione dalla scuola al lavoro (solo B2): il massimo di 5 non vale',
    en: 'It is for the transition from school to work (B2 only): the maximum of 5 does not hold',
  },
  'add.outputs': { it: 'Che cosa riceve chi viene', en: 'What who comes receives' },
  'add.invite': { it: 'Che cosa si dice a chi è invitato', en: 'What is said to whom is invited' },
  add: { it: 'Salva il modello', en: 'Save the model' },
  back: { it: 'Torna ai gruppi', en: 'Back to the groups' },
})
