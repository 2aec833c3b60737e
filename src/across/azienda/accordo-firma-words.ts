import { defineWords } from '../../platform/words/index.ts'

/** The agreement as the company reads it: by its address, and in its area. */
export const firmaWords = defineWords('azienda-accordo-firma', {
  title: { it: 'L’accordo con il centro per l’impiego', en: 'The agreement with the job centre' },
  lead: {
    it: 'Leggi che cosa facciamo noi e che cosa fa la tua azienda. Se va bene, firmalo da qui; altrimenti dicci perché.',
    en: 'Read what we do and what your company does. If it is fine, sign it here; if not, tell us why.',
  },
  until: {
    it: 'Hai tempo fino al {{day}}, ore {{time}}. Se serve di più, chiama il centro.',
    en: 'You have until {{day}}, {{time}}. If you need longer, call the centre.',
  },
  text: { it: 'Accordo {{number}}, versione {{n}}', en: 'Agreement {{number}}, version {{n}}' },
  pdf: { it: 'Leggi il documento (PDF)', en: 'Read the document (PDF)' },
  copy: { it: 'Apri la tua copia (PDF)', en: 'Open your copy (PDF)' },
  'code.title': { it: 'Firma o rispondi', en: 'Sign or answer' },
  'code.to': {
    it: 'Abbiamo scritto a {{name}}: il codice arriva a {{to}}.',
    en: 'We wrote to {{name}}: the code goes to {{to}}.',
  },
  'code.open': { it: 'Continua', en: 'Go on' },
  'sign.title': { it: 'Se va bene, firma', en: 'If it is fine, sign' },
  'sign.name': { it: 'Nome e cognome di chi firma', en: 'Name and surname of who signs' },
  'sign.job': { it: 'Che cosa fai in azienda', en: 'Your job in the company' },
  'sign.note': {
    it: 'Con la firma conserviamo il tuo nome, l’ora, il recapito a cui abbiamo mandato il codice e l’impronta del testo. Sono scritti anche sulla tua copia.',
    en: 'With the signature we keep your name, the time, where the code was sent and the fingerprint of the text. They are printed on your copy too.',
  },
  'sign.do': { it: 'Firma l’accordo', en: 'Sign the agreement' },
  'no.title': { it: 'Se non va bene, non firmare', en: 'If it is not fine, do not sign' },
  'no.reason': { it: 'Che cosa non va', en: 'What is wrong' },
  'no.do': { it: 'Non firmo', en: 'I do not sign' },
  'done.signed': { it: 'Fatto: l’accordo è firmato', en: 'Done: the agreement is signed' },
  'done.declined': { it: 'Fatto: non hai firmato', en: 'Done: you did not sign' },
  'done.declined.text': {
    it: 'Chi ti segue al centro legge che cosa non va e ti richiama.',
    en: 'Who looks after you at the centre reads what is wrong and calls you back.',
  },
  closed: { it: 'Questo accordo non si apre', en: 'This agreement does not open' },
  'area.lead': {
    it: 'L’abbiamo mandato da firmare a {{name}}, {{to}}.',
    en: 'We sent it to be signed to {{name}}, {{to}}.',
  },
  'area.open': { it: 'Leggi e firma', en: 'Read and sign' },
  'area.code': {
    it: 'Prima di firmare ti chiediamo il codice che mandiamo a quel recapito.',
    en: 'Before the signature we ask for the code that we send there.',
  },
  'area.call': {
    it: 'Il link non si apre più: chiama il centro, te ne mandiamo un altro.',
    en: 'The link no longer opens: call the centre, we send another.',
  },
  'area.back': { it: 'Area impresa', en: 'Company area' },
})
