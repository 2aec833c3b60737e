import { defineWords } from '../../platform/words/index.ts'

export const messaggiWords = defineWords('area-messaggi', {
  title: { it: 'Messaggi', en: 'Messages' },
  lead: {
    it: 'Quello che il centro per l’impiego ti ha scritto. Il centro non vede se hai letto.',
    en: 'What the job centre wrote to you. The centre does not see whether you read it.',
  },
  none: { it: 'Qui troverai i messaggi del centro.', en: 'You will find the centre’s messages here.' },
  'none.do': { it: 'Scegli come riceverli', en: 'Choose how to receive them' },
  new: { it: 'nuovo', en: 'new' },
  read: { it: 'letto il {{at}}', en: 'read on {{at}}' },
  by: { it: '{{channel}}, {{at}}', en: '{{channel}}, {{at}}' },
  until: { it: 'vale fino al {{at}}', en: 'good until {{at}}' },
  over: { it: 'non vale più dal {{at}}', en: 'no longer good since {{at}}' },
  'channel.sms': { it: 'SMS', en: 'SMS' },
  'channel.email': { it: 'E-mail', en: 'E-mail' },
  'channel.io': { it: 'App IO', en: 'App IO' },
  'state.parte': { it: 'sta partendo', en: 'leaving' },
  'state.arrivato': { it: 'inviato', en: 'sent' },
  'state.forse': { it: 'forse non è arrivato', en: 'may not have arrived' },
  'state.no': { it: 'non è partito', en: 'did not go' },
  address: { it: '(indirizzo nel messaggio ricevuto)', en: '(address in the message you received)' },
  prefer: { it: 'Canale e lingua', en: 'Channel and language' },
  'prefer.title': { it: 'Come vuoi ricevere i messaggi', en: 'How you want to receive messages' },
  'prefer.lead': {
    it: 'Ti scriviamo su un canale solo, nella lingua che scegli.',
    en: 'We write to you by one channel only, in the language you choose.',
  },
  'prefer.channel': { it: 'Canale', en: 'Channel' },
  'prefer.sms': { it: 'Al numero {{to}}', en: 'To the number {{to}}' },
  'prefer.email': { it: 'All’indirizzo {{to}}', en: 'To the address {{to}}' },
  'prefer.missing': {
    it: 'Il centro non ha ancora questo recapito.',
    en: 'The centre has no such contact yet.',
  },
  'prefer.io': {
    it: 'Se l’app non è attiva, il centro te lo dirà per telefono.',
    en: 'If the app is not active, the centre will tell you by telephone.',
  },
  'prefer.lang': { it: 'Lingua dei messaggi', en: 'Language of the messages' },
  'lang.it': { it: 'Italiano', en: 'Italian' },
  'lang.en': { it: 'Inglese', en: 'English' },
  'prefer.save': { it: 'Salva le preferenze', en: 'Save the preferences' },
  'prefer.done': {
    it: 'Salvato: dal prossimo messaggio ti scriviamo così.',
    en: 'Saved: from the next message on we write like this.',
  },
  'always.title': { it: 'Che cosa non si può spegnere', en: 'What cannot be switched off' },
  'always.text': {
    it: 'Da questi messaggi dipendono i tuoi diritti e i tuoi doveri: arrivano sempre, sul canale che scegli.',
    en: 'Your rights and duties depend on these messages: they always come, by the channel you choose.',
  },
  'always.appuntamenti': {
    it: 'appuntamenti fissati, spostati o annullati',
    en: 'appointments booked, moved or called off',
  },
  'always.patto': { it: 'il patto da firmare e il suo codice', en: 'the patto to sign and its code' },
  'always.proposte': {
    it: 'le proposte con un ultimo giorno per rispondere',
    en: 'proposals with a last day to answer',
  },
  'always.dichiarazione': { it: 'la tua dichiarazione arrivata', en: 'that your declaration arrived' },
  'always.pause': {
    it: 'I promemoria invece si possono mettere in pausa: chiedilo al tuo centro.',
    en: 'Reminders instead may be paused: ask your centre.',
  },
})
