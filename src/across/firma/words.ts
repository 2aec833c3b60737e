import { defineWords } from '../../platform/words/index.ts'

/** The tablet, in the hands of the person: short sentences, no law in them. */
export const words = defineWords('firma', {
  title: { it: 'Il tuo patto, in una pagina', en: 'Your patto, in one page' },
  lead: {
    it: 'Leggi con calma. Se firmi, questo è l’accordo tra te e noi. Ne ricevi subito una copia.',
    en: 'Take your time. If you sign, this is the agreement between you and us. You get a copy at once.',
  },
  goal: { it: 'Che cosa vuoi', en: 'What you want' },
  ours: { it: 'Che cosa facciamo noi', en: 'What we do' },
  theirs: { it: 'Che cosa fai tu', en: 'What you do' },
  by: { it: 'entro il {{day}}', en: 'by {{day}}' },
  conditions: { it: 'Le regole, in breve', en: 'The rules, in short' },
  profile: { it: 'Il tuo profilo', en: 'Your profile' },
  changes: { it: 'Che cosa cambia', en: 'What changes' },
  question: { it: 'Sei d’accordo?', en: 'Do you agree?' },
  'answer.agreed': { it: 'Sì, sono d’accordo', en: 'Yes, I agree' },
  'answer.disagreed': { it: 'No, voglio cambiare qualcosa', en: 'No, I want to change something' },
  'answer.not-now': { it: 'Non riesco a rispondere ora', en: 'I cannot answer now' },
  yes: { it: 'Se sei d’accordo, firma', en: 'If you agree, sign' },
  'yes.do': { it: 'Firma', en: 'Sign' },
  no: { it: 'Se vuoi cambiare qualcosa', en: 'If you want to change something' },
  'no.row': { it: 'Che cosa vuoi cambiare', en: 'What you want to change' },
  'no.words': { it: 'Dillo con le tue parole', en: 'Say it in your own words' },
  'later.words': { it: 'Se vuoi, scrivi perché non ora', en: 'If you like, write why not now' },
  'later.lead': {
    it: 'Va bene così: non perdi niente. Decidiamo insieme un altro giorno.',
    en: 'That is fine: you lose nothing. We choose another day together.',
  },
  'other.do': { it: 'Invia la risposta', en: 'Send the answer' },
  time: {
    it: 'Hai tempo fino alle {{time}}. Se serve di più, basta chiedere.',
    en: 'You have until {{time}}. If you need longer, just ask.',
  },
  'time.link': {
    it: 'Hai tempo fino al {{day}}, ore {{time}}. Se serve di più, chiama il centro.',
    en: 'You have until {{day}}, {{time}}. If you need longer, call the centre.',
  },
  'seal.code': {
    it: 'Il codice è arrivato al recapito {{to}}.',
    en: 'The code went to {{to}}.',
  },
  'done.agreed.link': {
    it: 'Puoi prendere la tua copia qui sotto.',
    en: 'You can take your copy below.',
  },
  'link.title': { it: 'Il tuo patto ti aspetta', en: 'Your patto is waiting' },
  'link.lead': {
    it: 'Per sapere che sei tu, ti mandiamo un codice allo stesso recapito di questo messaggio.',
    en: 'To know that it is you, we send a code to where this message went.',
  },
  'link.alone': {
    it: 'Il codice è solo tuo: noi non te lo chiediamo mai.',
    en: 'The code is yours alone: we never ask you for it.',
  },
  'link.do': { it: 'Mandami il codice', en: 'Send me the code' },
  'code.have': { it: 'Scrivi il codice che hai', en: 'Write the code you have' },
  'code.title': { it: 'Scrivi il codice', en: 'Write the code' },
  'code.lead': {
    it: 'Ti abbiamo mandato un codice di 6 cifre. Vale {{minutes}} minuti.',
    en: 'We sent you a code of 6 digits. It is good for {{minutes}} minutes.',
  },
  'code.label': { it: 'Codice di 6 cifre', en: 'Code of 6 digits' },
  'code.do': { it: 'Apri il patto', en: 'Open the patto' },
  'code.again': { it: 'Mandami un altro codice', en: 'Send me another code' },
  'code.six': { it: 'Il codice è di 6 cifre', en: 'The code has 6 digits' },
  'code.wrong_one': {
    it: 'Il codice non è giusto. Puoi provare ancora 1 volta',
    en: 'The code is not right. You can try once more',
  },
  'code.wrong_other': {
    it: 'Il codice non è giusto. Puoi provare ancora {{count}} volte',
    en: 'The code is not right. You can try {{count}} more times',
  },
  'code.over': {
    it: 'Questo codice non vale più. Fattene mandare un altro',
    en: 'This code no longer works. Ask for another',
  },
  seal: {
    it: 'Ti ha riconosciuto {{by}} con {{with}}.',
    en: '{{by}} identified you with {{with}}.',
  },
  'done.agreed': { it: 'Fatto: il patto è firmato', en: 'Done: the patto is signed' },
  'done.agreed.text': {
    it: 'Puoi prendere la tua copia qui sotto. Poi restituisci il tablet.',
    en: 'You can take your copy below. Then give the tablet back.',
  },
  'done.disagreed': { it: 'Fatto: lo cambiamo insieme', en: 'Done: we change it together' },
  'done.disagreed.text': {
    it: 'Non hai firmato niente. Chi è con te vede che cosa vuoi cambiare.',
    en: 'You signed nothing. Whoever is with you sees what you want to change.',
  },
  'done.not-now': { it: 'Va bene, ne parliamo un altro giorno', en: 'All right, we talk another day' },
  'done.not-now.text': {
    it: 'Non hai firmato niente. Scegliamo insieme quando rivederci.',
    en: 'You signed nothing. We choose together when to meet again.',
  },
  sealed: {
    it: 'Firmato da {{name}}, {{when}}. Ti ha riconosciuto {{by}} con {{with}}.',
    en: 'Signed by {{name}}, {{when}}. {{by}} identified you with {{with}}.',
  },
  copy: { it: 'Apri la tua copia (PDF)', en: 'Open your copy (PDF)' },
  closed: { it: 'Questo patto non si apre', en: 'This patto does not open' },
  'closed.safe': { it: 'Non hai firmato niente.', en: 'You signed nothing.' },
})
