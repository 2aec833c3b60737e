import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('classificazioni', {
  title: { it: 'Competenze e professioni', en: 'Skills and occupations' },
  lead: {
    it: 'I nomi con cui persone e aziende si incontrano: l’elenco di lavoro, ESCO, le professioni ISTAT.',
    en: 'The names by which people and companies meet: the working list, ESCO, the occupations of ISTAT.',
  },
  'to-confirm': {
    it: 'L’elenco di lavoro è scritto da noi: va confermato con ESCO. Finché il file non è caricato, nessuna competenza ha il codice europeo.',
    en: 'The working list is ours and is to be confirmed with ESCO. Until the file is loaded, no skill has the European code.',
  },
  numbers: { it: 'Quante sono', en: 'How many there are' },
  elenco: { it: 'Competenze dell’elenco di lavoro', en: 'Skills of the working list' },
  esco: { it: 'Competenze arrivate da ESCO', en: 'Skills that came from ESCO' },
  'with-uri': { it: 'Competenze con il codice ESCO', en: 'Skills with the ESCO code' },
  persone: { it: 'Testi liberi non riconosciuti', en: 'Free texts not recognised' },
  names: { it: 'Nomi e sinonimi', en: 'Names and synonyms' },
  cp: { it: 'Professioni ISTAT caricate', en: 'ISTAT occupations loaded' },
  load: { it: 'Caricare i file ufficiali', en: 'Loading the official files' },
  'load.text': {
    it: 'Dal computer dove gira SIUL, con il tuo nome utente. Se una riga non va, il programma dice quale e non scrive nulla.',
    en: 'On the computer where SIUL runs, with your username. If a line is wrong, the program says which and writes nothing.',
  },
  free: { it: 'Parole da riconoscere', en: 'Words to recognise' },
  'free.text': {
    it: 'Scritte nelle schede da almeno tre persone. Se una è un altro nome di una competenza, uniscila: l’incrocio la riconoscerà, anche nelle schede già scritte.',
    en: 'Written in the files of at least three people. If one is another name of a skill, join it: the match will know it, also in files already written.',
  },
  'free.none': {
    it: 'Nessuna: tutto quello che si ripete nelle schede è già riconosciuto.',
    en: 'None: all that recurs in the files is recognised already.',
  },
  said: { it: 'Parole scritte', en: 'Words written' },
  people: { it: 'Persone', en: 'People' },
  join: { it: 'Unisci a una competenza', en: 'Join to a skill' },
  'join.said': { it: 'Parole da unire', en: 'Words to join' },
  'join.name': { it: 'Competenza', en: 'Skill' },
  'join.hint': {
    it: 'Il nome di una competenza dell’elenco, o uno dei suoi sinonimi.',
    en: 'The name of a skill of the list, or one of its synonyms.',
  },
  'join.go': { it: 'Unisci', en: 'Join' },
  joined: {
    it: 'Unite: ora è un altro nome della competenza.',
    en: 'Joined: it is another name of the skill now.',
  },
  occupations: { it: 'Codici dell’elenco di lavoro', en: 'Codes of the working list' },
  'occupations.text': {
    it: 'Confronta il nome nostro con quello ISTAT: dove manca o non corrisponde, il codice va corretto.',
    en: 'Compare our name with that of ISTAT: where it is missing or differs in meaning, the code is to be corrected.',
  },
  code: { it: 'Codice', en: 'Code' },
  ours: { it: 'Nome nostro', en: 'Our name' },
  official: { it: 'Nome ISTAT', en: 'Name by ISTAT' },
  missing: { it: 'non è nel file', en: 'not in the file' },
})
