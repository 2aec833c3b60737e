import { defineWords } from '../../../platform/words/index.ts'

/** The patto as staff follow it: versions, tablet, paper. */
export const pattoWords = defineWords('a2-patto', {
  title: { it: 'Patto · {{name}}', en: 'Patto · {{name}}' },
  person: { it: 'Scheda di {{name}}', en: 'File of {{name}}' },
  none: { it: 'Qui starà il patto di servizio', en: 'The patto di servizio will be here' },
  'none.text': {
    it: 'Nasce nel colloquio di primo orientamento: da lì la persona lo legge e lo firma.',
    en: 'It begins in the first orientation interview: there the person reads and signs it.',
  },
  'none.start': { it: 'Inizia il colloquio', en: 'Begin the interview' },
  number: { it: 'Patto {{number}}, versione {{n}}', en: 'Patto {{number}}, version {{n}}' },
  'state.bozza': { it: 'Bozza', en: 'Draft' },
  'state.alla-firma': { it: 'Alla firma', en: 'To be signed' },
  'state.firmata': { it: 'Firmata, in vigore', en: 'Signed, in force' },
  'state.non-condivisa': { it: 'Non condivisa', en: 'Not agreed' },
  'state.rinviata': { it: 'Rinviata', en: 'Put off' },
  'state.superata': { it: 'Firmata, superata', en: 'Signed, replaced' },
  versions: { it: 'Versioni', en: 'Versions' },
  'versions.n': { it: 'Versione', en: 'Version' },
  'versions.state': { it: 'Stato', en: 'State' },
  'versions.day': { it: 'Giorno', en: 'Day' },
  'versions.pdf': { it: 'Documento', en: 'Document' },
  'versions.download': { it: 'PDF della versione {{n}}', en: 'PDF of version {{n}}' },
  changes: { it: 'Che cosa cambia dalla versione {{n}}', en: 'What changes from version {{n}}' },
  'changes.none': { it: 'Niente: il testo è lo stesso.', en: 'Nothing: the text is the same.' },
  conditions: { it: 'Le regole, in breve', en: 'The rules, in short' },
  sealed: {
    it: 'Firmato da {{name}} {{how}}, {{when}}. Identità vista da {{by}} con {{with}}.',
    en: 'Signed by {{name}} {{how}}, {{when}}. Identity seen by {{by}} with {{with}}.',
  },
  'how.tablet': { it: 'con il dito sul tablet', en: 'with a finger on the tablet' },
  'how.name': { it: 'scrivendo «{{typed}}»', en: 'by writing “{{typed}}”' },
  'how.paper': { it: 'su carta', en: 'on paper' },
  'name.differs': {
    it: 'Il nome scritto non è quello della scheda: vale come è scritto.',
    en: 'The name written is not that of the file: it counts as written.',
  },
  hash: { it: 'Impronta del testo (SHA-256)', en: 'Hash of the text (SHA-256)' },

  'wait.title': { it: 'In attesa della firma', en: 'Waiting for the signature' },
  'wait.shown_one': {
    it: 'Il tablet mostra il patto da 1 minuto.',
    en: 'The tablet has shown the patto for 1 minute.',
  },
  'wait.shown_other': {
    it: 'Il tablet mostra il patto da {{count}} minuti.',
    en: 'The tablet has shown the patto for {{count}} minutes.',
  },
  'wait.open': {
    it: 'Apri l’indirizzo sul tablet: vale 10 minuti, una volta sola.',
    en: 'Open the address on the tablet: it works for 10 minutes, once.',
  },
  'wait.expired': {
    it: 'Sono passati 10 minuti: l’indirizzo non apre più. Mandalo di nuovo, il testo è lo stesso.',
    en: 'Ten minutes have passed: the address no longer opens. Send it again, the text is the same.',
  },
  'wait.elsewhere': {
    it: 'L’indirizzo è stato dato da un’altra postazione. Se serve qui, mandalo di nuovo.',
    en: 'The address was given from another desk. If you need it here, send it again.',
  },
  'wait.paper': {
    it: 'Il testo è pronto per la firma su carta: stampalo, oppure mandalo al tablet.',
    en: 'The text is ready to be signed on paper: print it, or send it to the tablet.',
  },
  'wait.link': { it: 'Apri il patto su questo schermo', en: 'Open the patto on this screen' },
  'wait.qr': { it: 'Indirizzo da inquadrare con il tablet', en: 'Address to be framed with the tablet' },
  'wait.refresh': { it: 'Aggiorna', en: 'Refresh' },
  'wait.live': {
    it: 'Quando arriva la risposta questa pagina si aggiorna da sola.',
    en: 'When the answer arrives this page refreshes by itself.',
  },
  withdraw: { it: 'Ritira e cambia il testo', en: 'Take it back and change the text' },
  send: { it: 'Manda al tablet', en: 'Send to the tablet' },
  resend: { it: 'Manda di nuovo al tablet', en: 'Send to the tablet again' },
  print: { it: 'Stampa per la firma su carta (PDF)', en: 'Print to be signed on paper (PDF)' },
  identified: { it: 'Come hai riconosciuto la persona', en: 'How you identified the person' },
  'paper.title': { it: 'Firma su carta', en: 'Signature on paper' },
  'paper.lead': {
    it: 'Hai in mano il foglio firmato: controlla nome, data e versione, poi registralo.',
    en: 'You hold the signed sheet: check name, day and version, then register it.',
  },
  'paper.do': { it: 'Ho visto il foglio firmato: registra', en: 'I have seen the signed sheet: register' },
  'paper.other': {
    it: 'La firma su carta la registra un’altra persona del centro, non chi ha preparato il testo.',
    en: 'A signature on paper is registered by another member of staff, not by whoever prepared the text.',
  },
  'done.sent': { it: 'Il patto è sul tablet.', en: 'The patto is on the tablet.' },
  'done.ready': { it: 'Il testo è pronto: stampalo.', en: 'The text is ready: print it.' },
  'done.withdrawn': {
    it: 'Testo ritirato: ora puoi cambiarlo.',
    en: 'Text taken back: you can change it now.',
  },
  'done.witnessed': { it: 'Firma registrata.', en: 'Signature registered.' },
})
