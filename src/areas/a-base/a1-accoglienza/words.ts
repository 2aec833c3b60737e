import { defineWords } from '../../../platform/words/index.ts'

export const words = defineWords('a1', {
  accoglienza: { it: 'Accoglienza', en: 'Front desk' },
  companies: { it: 'Aziende', en: 'Companies' },
  'found.open': { it: 'Apri la scheda', en: 'Open the file' },
  'found.did': { it: 'Registra DID', en: 'Register a DID' },
  'found.recent': { it: 'Aperte di recente', en: 'Opened recently' },
  'found.none': { it: 'Nessuna di queste: crea nuova', en: 'None of these: create a new one' },
  'create.title': { it: 'Nuova scheda', en: 'New file' },
  'create.lead': {
    it: 'Prima il codice fiscale: quello che dice non si riscrive.',
    en: 'First the codice fiscale: what it says is not typed again.',
  },
  'create.codice': { it: 'Codice fiscale', en: 'Codice fiscale' },
  'create.codice.hint': {
    it: 'Passa la tessera o scrivilo. Chi non lo ha ancora usa il codice provvisorio di 11 cifre che dà l’Agenzia delle Entrate.',
    en: 'Swipe the card or type it. Who has none yet uses the provisional 11-digit code given by the tax office.',
  },
  'create.read': { it: 'Leggi il codice', en: 'Read the code' },
  'create.given': { it: 'Che cosa sappiamo già', en: 'What we already know' },
  'create.given.source': { it: 'dal codice fiscale', en: 'from the codice fiscale' },
  'create.other-code': { it: 'Usa un altro codice', en: 'Use another code' },
  'create.stated': { it: 'Nascita, dal documento', en: 'Birth, from the document' },
  'create.place.hint': {
    it: 'Il comune, o lo Stato per chi è nato all’estero.',
    en: 'The comune, or the state for who was born abroad.',
  },
  'create.form': { it: 'Chi è e come si raggiunge', en: 'Who it is and how to reach them' },
  'create.more': { it: 'Indirizzo e bisogni allo sportello', en: 'Address and needs at the desk' },
  'create.save': { it: 'Crea la scheda', en: 'Create the file' },
  'create.save-anyway': {
    it: 'Non è nessuna di queste: crea la scheda',
    en: 'It is none of these: create the file',
  },
  'similar.title_one': { it: 'C’è una persona simile', en: 'There is one similar person' },
  'similar.title_other': {
    it: 'Ci sono {{count}} persone simili',
    en: 'There are {{count}} similar people',
  },
  'similar.text_one': {
    it: 'Guardala prima di continuare: se è lei, apri la sua scheda.',
    en: 'Look at it before going on: if it is the same person, open that file.',
  },
  'similar.text_other': {
    it: 'Guardale prima di continuare: se è una di queste, apri la sua scheda.',
    en: 'Look at them before going on: if it is one of these, open that file.',
  },
  'similar.codice': {
    it: 'stesso codice fiscale, con lettere di omocodia',
    en: 'same codice fiscale, with substituted letters',
  },
  'similar.contatto': { it: 'stesso telefono o e-mail', en: 'same telephone or e-mail' },
  'similar.nascita': {
    it: 'nascita lo stesso giorno, nome simile',
    en: 'born on the same day, similar name',
  },
  'similar.nome': { it: 'nome che suona uguale', en: 'a name that sounds the same' },
})
