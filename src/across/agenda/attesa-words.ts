import { defineWords } from '../../platform/words/index.ts'

export const attesaWords = defineWords('agenda-attesa', {
  title: { it: 'Chi aspetta un posto prima', en: 'Who waits for an earlier place' },
  lead: {
    it: 'Quando un posto si libera lo teniamo per due ore per la prima persona a cui va bene, e glielo scriviamo.',
    en: 'When a place is free we keep it two hours for the first person it suits, and tell her.',
  },
  'empty.title': { it: 'Nessuno aspetta', en: 'Nobody waits' },
  'empty.text': {
    it: 'Chi vuole venire prima appare qui: si mette in lista dalla prenotazione.',
    en: 'Who would come earlier appears here: the list is filled when booking.',
  },
  'empty.go': { it: 'Cerca una persona', en: 'Find a person' },
  'col.person': { it: 'Persona', en: 'Person' },
  'col.service': { it: 'Servizio', en: 'Service' },
  'col.has': { it: 'Adesso ha', en: 'Has now' },
  'has.none': { it: 'nessun appuntamento', en: 'no appointment' },
  'col.can': { it: 'Può venire', en: 'Can come' },
  can: {
    it: 'dal {{from}} al {{until}}, {{days}}, {{hours}}',
    en: '{{from}} to {{until}}, {{days}}, {{hours}}',
  },
  hours: { it: '{{from}}–{{until}}', en: '{{from}}–{{until}}' },
  'col.offer': { it: 'Posto offerto', en: 'Offered place' },
  'offer.none': { it: 'ancora niente', en: 'nothing yet' },
  'offer.until': { it: '{{when}}, tenuto fino alle {{until}}', en: '{{when}}, kept until {{until}}' },
  'offer.until.tomorrow': {
    it: '{{when}}, tenuto fino alle {{until}} di domani',
    en: '{{when}}, kept until {{until}} tomorrow',
  },
  'col.do': { it: 'Cosa fare', en: 'What to do' },
  accept: { it: 'Lo prende', en: 'Takes it' },
  decline: { it: 'Non può', en: 'Cannot' },
  stop: { it: 'Togli dalla lista', en: 'Take off the list' },
  of: { it: ': {{name}}', en: ': {{name}}' },
  'done.rifiuta': {
    it: 'Posto rifiutato: se qualcun altro aspetta, ora è suo.',
    en: 'Place declined: if somebody else waits, it is now theirs.',
  },
  'done.chiudi': { it: 'Non aspetta più.', en: 'Waits no more.' },
  'done.aspetta': {
    it: 'In lista: se si libera un posto prima, lo scriviamo alla persona.',
    en: 'On the list: if an earlier place is free, we write to the person.',
  },
  'form.title': { it: 'Avvisa se si libera un posto prima', en: 'Tell her if an earlier place is free' },
  'form.lead': {
    it: 'Scrivi quando può venire. Il suo appuntamento di adesso resta finché non accetta un altro posto.',
    en: 'Write when she can come. Her appointment stays until she accepts another place.',
  },
  'form.from': { it: 'Dal giorno', en: 'From day' },
  'form.until': { it: 'Al giorno', en: 'To day' },
  'form.weekdays': { it: 'In quali giorni', en: 'On which days' },
  'form.fromHour': { it: 'Dalle ore', en: 'From hour' },
  'form.untilHour': { it: 'Alle ore', en: 'To hour' },
  save: { it: 'Metti in lista', en: 'Put on the list' },
  back: { it: 'Torna ai posti', en: 'Back to the places' },
  '1': { it: 'lunedì', en: 'Monday' },
  '2': { it: 'martedì', en: 'Tuesday' },
  '3': { it: 'mercoledì', en: 'Wednesday' },
  '4': { it: 'giovedì', en: 'Thursday' },
  '5': { it: 'venerdì', en: 'Friday' },
  '6': { it: 'sabato', en: 'Saturday' },
})

/** What the person reads at the address she was sent. */
export const postoWords = defineWords('agenda-posto', {
  title: { it: 'Un posto prima, per te', en: 'An earlier place, for you' },
  when: { it: 'Quando', en: 'When' },
  until: { it: 'Rispondi entro', en: 'Answer by' },
  keep: {
    it: 'Se dici no, o non rispondi, resta l’appuntamento che hai adesso.',
    en: 'If you say no, or do not answer, you keep the appointment you have now.',
  },
  accept: { it: 'Sì, vengo', en: 'Yes, I will come' },
  decline: { it: 'No, tengo il mio', en: 'No, I keep mine' },
  'accetta.title': { it: 'Ti aspettiamo', en: 'See you then' },
  'accetta.text': {
    it: 'Il posto è tuo: {{when}}. Il vecchio appuntamento non c’è più.',
    en: 'The place is yours: {{when}}. The old appointment is gone.',
  },
  'rifiuta.title': { it: 'Va bene così', en: 'That is fine' },
  'rifiuta.text': {
    it: 'Tieni il tuo appuntamento. Se si libera un altro posto ti scriviamo.',
    en: 'You keep your appointment. If another place is free we will write.',
  },
  'over.title': { it: 'Il posto non c’è più', en: 'The place is gone' },
  'over.text': {
    it: 'Il tempo per rispondere è finito, o la risposta c’è già. Se hai un appuntamento, vale quello che sai.',
    en: 'The time to answer is over, or it was answered already. If you have an appointment, it stands as you know it.',
  },
})
