import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('unione', {
  title: { it: 'Unisci due schede della stessa persona', en: 'Join two files of the same person' },
  lead: {
    it: 'Cerca l’altra scheda. Prima di unire vedi ogni dato delle due, e puoi tornare indietro.',
    en: 'Look for the other file. Before joining you see every datum of both, and you can go back.',
  },
  'similar.title': { it: 'Potrebbe essere una di queste', en: 'It may be one of these' },
  'found.none': { it: 'Nessun’altra scheda con «{{q}}».', en: 'No other file with “{{q}}”.' },
  'found.title': { it: 'Schede trovate', en: 'Files found' },
  'because.codice': { it: 'stesso codice fiscale', en: 'same codice fiscale' },
  'because.contatto': { it: 'stesso telefono o e-mail', en: 'same telephone or e-mail' },
  'because.nascita': {
    it: 'nascita lo stesso giorno, nome simile',
    en: 'born on the same day, similar name',
  },
  'because.nome': { it: 'nome che suona uguale', en: 'a name that sounds the same' },

  'doubt.title': {
    it: 'Sono la stessa persona? Non coincide: {{what}}',
    en: 'The same person? Not the same: {{what}}',
  },
  'doubt.text': {
    it: 'Unisci solo se un documento dice quale delle due è giusta.',
    en: 'Join them only if a document says which of the two is right.',
  },
  'compare.title': { it: 'Le due schede', en: 'The two files' },
  'compare.datum': { it: 'Dato', en: 'Datum' },
  'compare.kept': { it: 'Scheda che resta', en: 'File that stays' },
  'compare.absorbed': { it: 'Scheda che si chiude', en: 'File that is closed' },
  'compare.made': { it: 'Creata il', en: 'Made on' },
  'compare.referente': { it: 'Referente', en: 'Counsellor' },
  'compare.identity': {
    it: 'Codice fiscale e nascita sono quelli della scheda che resta. L’altro codice resta noto: cercandolo si trova questa scheda.',
    en: 'Codice fiscale and birth are those of the file that stays. The other code stays known: looking for it finds this file.',
  },
  'compare.definitive': {
    it: 'Resta la scheda con il codice definitivo.',
    en: 'The file with the definitive code stays.',
  },
  'compare.swap': { it: 'Tieni invece l’altra scheda', en: 'Keep the other file instead' },
  'compare.other': { it: 'Scegli un’altra scheda', en: 'Choose another file' },
  'choose.title': { it: 'Che cosa resta dove sono diverse', en: 'What stays where they differ' },
  'choose.none': {
    it: 'I dati sono uguali: non c’è niente da scegliere.',
    en: 'The data are the same: nothing to choose.',
  },
  'choose.newest': { it: '{{value}} (il più recente)', en: '{{value}} (the latest)' },
  'moves.title': { it: 'Che cosa passa alla scheda che resta', en: 'What passes to the file that stays' },
  'moves.none': { it: 'Nell’altra scheda non c’è altro.', en: 'There is nothing else in the other file.' },
  'moves.what': { it: 'Che cosa', en: 'What' },
  'moves.history': {
    it: 'Ciò che è successo e chi ha aperto le due schede si leggono insieme.',
    en: 'What happened and who opened the two files are read together.',
  },
  'double.title': { it: 'Una sola può restare aperta', en: 'Only one can stay open' },
  'double.did': {
    it: 'Dichiarazione (DID): resta quella del {{stays}}, la prima. Quella del {{closes}} (ricevuta n. {{label}}) si chiude con motivo «unione».',
    en: 'Declaration (DID): that of {{stays}} stays, the earlier. That of {{closes}} (receipt no. {{label}}) is closed with reason “unione”.',
  },
  'double.patto': {
    it: 'Patto: resta il n. {{kept}}. Il n. {{label}} si chiude con motivo «unione».',
    en: 'Patto: no. {{kept}} stays. No. {{label}} is closed with reason “unione”.',
  },
  'double.disponibilita': {
    it: 'Disponibilità: resta quella scritta per ultima.',
    en: 'Availability: the one written last stays.',
  },
  confirm: { it: 'Unisci le due schede', en: 'Join the two files' },
  stay: { it: 'Non unire', en: 'Do not join' },

  'done.title': { it: 'Unioni di questa scheda', en: 'Unions of this file' },
  'done.one': {
    it: 'Unita il {{day}} da {{by}} con la scheda che aveva il codice {{codice}}.',
    en: 'Joined on {{day}} by {{by}} with the file that had the code {{codice}}.',
  },
  'done.undo': { it: 'Annulla l’unione', en: 'Undo the union' },
  'done.blocked': {
    it: 'Non si può più annullare: dopo l’unione qualcuno ha scritto su {{what}}.',
    en: 'It can no longer be undone: after the union somebody wrote on {{what}}.',
  },
  merged_one: {
    it: 'Questa scheda unisce due schede ({{day}}).',
    en: 'This file joins two files ({{day}}).',
  },
  merged_other: {
    it: 'Questa scheda unisce {{all}} schede (l’ultima il {{day}}).',
    en: 'This file joins {{all}} files (the last on {{day}}).',
  },
  'merged.see': { it: 'Vedi l’unione', en: 'See the union' },
  'flash.unita': { it: 'Le due schede sono una.', en: 'The two files are one.' },
  'flash.divisa': {
    it: 'Unione annullata: le due schede sono come prima.',
    en: 'Union undone: the two files are as before.',
  },
})

/** What the rows of a table are called in a list; a table without a name of its own is «other». */
const tables = defineWords('unione-tables', {
  did: { it: 'dichiarazioni (DID)', en: 'declarations (DID)' },
  sostegno: { it: 'sostegni al reddito', en: 'income supports' },
  profilo: { it: 'profili', en: 'profiles' },
  partecipazione: { it: 'incontri e servizi', en: 'meetings and services' },
  patto: { it: 'patti', en: 'patti' },
  patto_versione: { it: 'versioni del patto', en: 'versions of the patto' },
  firma: { it: 'firme sul tablet', en: 'signatures on the tablet' },
  documento: { it: 'documenti stampati', en: 'printed papers' },
  voce: { it: 'esperienze e competenze', en: 'experience and skills' },
  voce_history: { it: 'versioni di esperienze e competenze', en: 'versions of experience and skills' },
  affidamento: { it: 'affidamenti a enti', en: 'referrals to bodies' },
  appuntamento: { it: 'appuntamenti', en: 'appointments' },
  iscrizione_gruppo: { it: 'posti nei gruppi', en: 'places in groups' },
  turno: { it: 'turni in coda', en: 'turns in the queue' },
  codice_precedente: { it: 'codici fiscali di prima', en: 'codici fiscali before' },
  persona: { it: 'dati anagrafici', en: 'personal data' },
  unione: { it: 'un’altra unione', en: 'another union' },
  altro: { it: 'altro', en: 'other' },
})

export function tableName(table: string, lang: 'it' | 'en'): string {
  const named = tables(lang)(table as 'altro')
  return named === table && table !== 'patto' ? tables(lang)('altro') : named
}
