import { defineWords } from '../../platform/words/index.ts'

export const modelliWords = defineWords('messaggi-modelli', {
  'list.changed': { it: 'parole cambiate', en: 'words changed' },
  'list.open': { it: 'Parole e versioni', en: 'Words and versions' },
  lead: {
    it: 'Chi riceve il messaggio legge le parole in vigore il giorno in cui è scritto. Quello che è già scritto non cambia.',
    en: 'Whoever receives the message reads the words in force on the day it is written. What is written already does not change.',
  },
  back: { it: 'Tutti i modelli', en: 'All templates' },
  'form.title': { it: 'Cambia le parole', en: 'Change the words' },
  'form.it': { it: 'In italiano', en: 'In Italian' },
  'form.en': { it: 'In inglese', en: 'In English' },
  'field.sms': { it: 'SMS, {{lang}}', en: 'SMS, {{lang}}' },
  'field.subject': {
    it: 'Oggetto dell’e-mail e titolo in App IO, {{lang}}',
    en: 'Subject of the e-mail and title in App IO, {{lang}}',
  },
  'field.text': {
    it: 'Testo dell’e-mail e di App IO, {{lang}}',
    en: 'Text of the e-mail and of App IO, {{lang}}',
  },
  'lang.it': { it: 'italiano', en: 'Italian' },
  'lang.en': { it: 'inglese', en: 'English' },
  'hint.sms': {
    it: 'Al massimo 160 caratteri con i valori dentro, un solo SMS.',
    en: 'At most 160 characters with the values in it, one SMS only.',
  },
  'hint.subject': { it: 'Da 10 a 60 caratteri.', en: 'From 10 to 60 characters.' },
  'hint.text': {
    it: 'La prima riga dice che cosa fare. La firma del centro si aggiunge da sola.',
    en: 'The first line says what to do. The centre’s signature is added by itself.',
  },
  'field.validFrom': { it: 'In vigore dal', en: 'In force from' },
  'do.preview': { it: 'Guarda l’anteprima', en: 'See the preview' },
  'do.save': { it: 'Salva le parole nuove', en: 'Save the new words' },
  'places.title': { it: 'Segnaposto', en: 'Places' },
  'places.text': {
    it: 'Al loro posto va il valore di ogni messaggio. Quelli che il modello ha nell’SMS e nel testo devono restare.',
    en: 'The value of each message takes their place. Those the template has in the SMS and in the text must stay.',
  },
  'place.when': { it: 'giorno e ora', en: 'day and hour' },
  'place.where': { it: 'dove', en: 'where' },
  'place.replyBy': { it: 'ultimo giorno per rispondere', en: 'last day to answer' },
  'place.until': { it: 'ultimo giorno', en: 'last day' },
  'place.code': { it: 'codice segreto', en: 'secret code' },
  'place.validUntil': { it: 'fin quando vale', en: 'until when it is good' },
  'place.number': { it: 'numero della dichiarazione', en: 'number of the declaration' },
  'place.on': { it: 'giorno', en: 'day' },
  'place.title': { it: 'titolo dell’offerta', en: 'title of the opening' },
  'place.people': { it: 'quante persone', en: 'how many people' },
  'place.text': { it: 'quello che scrive l’operatore', en: 'what the colleague types' },
  'place.link': { it: 'indirizzo per rispondere', en: 'address to answer at' },
  'place.centre': { it: 'nome del centro', en: 'name of the centre' },
  'place.tel': { it: 'telefono del centro', en: 'telephone of the centre' },
  'preview.title': { it: 'Anteprima', en: 'Preview' },
  'preview.typed': {
    it: 'Anteprima di quello che hai scritto: non è ancora salvato.',
    en: 'Preview of what you typed: it is not saved yet.',
  },
  'preview.to': { it: 'A una persona inventata', en: 'To an invented person' },
  'history.original': { it: 'Ritorno alle parole originali.', en: 'Back to the original words.' },
  'restore.title': { it: 'Torna all’originale', en: 'Back to the original' },
  'restore.text': {
    it: 'Da quel giorno valgono di nuovo le parole con cui SIUL è nato. Le versioni restano scritte.',
    en: 'From that day the words SIUL was born with hold again. The versions stay written.',
  },
  'restore.do': { it: 'Torna alle parole originali', en: 'Back to the original words' },
  'done.salvato': { it: 'Parole salvate.', en: 'Words saved.' },
  'done.originale': {
    it: 'Da quel giorno tornano le parole originali.',
    en: 'From that day the original words are back.',
  },
  'fault.segnaposto': {
    it: 'Nessuno riempie {{what}}: usa solo {{places}}, scritti così.',
    en: 'Nobody fills {{what}}: use only {{places}}, written like this.',
  },
  'fault.graffe': {
    it: 'C’è una parentesi graffa da sola: ogni segnaposto si apre e si chiude, per esempio {centre}.',
    en: 'There is a brace by itself: each place opens and closes, for example {centre}.',
  },
  'fault.etichetta': {
    it: 'Qui va solo testo: togli {{what}}.',
    en: 'Only text goes here: take {{what}} out.',
  },
  'fault.manca': {
    it: 'Rimetti {{what}}: senza, chi riceve il messaggio non sa tutto quello che serve.',
    en: 'Put {{what}} back: without it whoever receives the message does not know all that is needed.',
  },
  'fault.caratteri': {
    it: 'Un SMS non può mostrare «{{what}}»: scrivilo con lettere comuni.',
    en: 'An SMS cannot show «{{what}}»: write it with common letters.',
  },
  'fault.lungo': {
    it: 'Con i valori più lunghi sono {{what}} caratteri, al massimo {{limit}}: accorcia.',
    en: 'With the longest values it takes {{what}} characters, at most {{limit}}: shorten it.',
  },
  'fault.corto': {
    it: 'Sono {{what}} caratteri, almeno {{limit}}: aggiungi che cosa fare.',
    en: 'It takes {{what}} characters, at least {{limit}}: add what to do.',
  },
  'fault.parola': {
    it: 'Togli «{{what}}»: il messaggio può leggerlo anche chi è vicino. Usa parole semplici.',
    en: 'Take «{{what}}» out: others nearby may read the message. Use plain words.',
  },
})
