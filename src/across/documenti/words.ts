import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('documenti', {
  title: { it: 'Controlla un documento', en: 'Check a paper' },
  lead: {
    it: 'Scrivi il codice stampato sul foglio: ti diciamo se è stato rilasciato da un centro per l’impiego.',
    en: 'Write the code printed on the sheet: we say whether a job centre issued it.',
  },
  code: { it: 'Codice di verifica', en: 'Verification code' },
  hint: { it: 'Dieci lettere e cifre, vicino al QR', en: 'Ten letters and figures, near the QR' },
  ask: { it: 'Controlla il documento', en: 'Check the paper' },
  none: { it: 'Nessun documento ha questo codice', en: 'No paper has this code' },
  'none.text': {
    it: 'Controlla di averlo copiato bene. Se è giusto, il foglio non viene da noi.',
    en: 'Check that you copied it well. If it is right, the sheet does not come from us.',
  },
  genuine: { it: 'Il documento è stato rilasciato da noi', en: 'We issued this paper' },
  what: { it: 'Documento', en: 'Paper' },
  when: { it: 'Rilasciato', en: 'Issued' },
  who: { it: 'Da', en: 'By' },
  centre: { it: 'Centro per l’impiego di {{centro}}', en: 'Job centre of {{centro}}' },
  compare: {
    it: 'Confronta numero e data con quelli del foglio: devono essere uguali.',
    en: 'Compare number and date with those on the sheet: they must be the same.',
  },
  'ricevuta-did': { it: 'Ricevuta della DID', en: 'Receipt of the DID' },
  'attestato-gruppo': { it: 'Attestato di partecipazione', en: 'Certificate of attendance' },
  'iscrizione-lista': { it: 'Iscrizione a una lista', en: 'Enrolment in a list' },
  'avvio-perdita': {
    it: 'Avvio del procedimento sulla perdita dello stato',
    en: 'Notice about the loss of the status',
  },
  'decisione-perdita': {
    it: 'Decisione sullo stato di disoccupazione',
    en: 'Decision about the unemployment status',
  },
  scheda: { it: 'Scheda anagrafico-professionale', en: 'Personal and professional file' },
  'certificato-stato': { it: 'Stato di disoccupazione', en: 'Unemployment status' },
})
