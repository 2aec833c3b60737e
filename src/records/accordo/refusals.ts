/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const ACCORDO_REFUSALS = {
  'accordo.non-trovato': {
    status: 404,
    it: 'Questo accordo non c’è, oppure non puoi vederlo.',
    en: 'This agreement does not exist, or you may not see it.',
  },
  'accordo.alla-firma': {
    status: 409,
    it: 'Il testo è alla firma. Per cambiarlo, prima riprendilo.',
    en: 'The text is waiting to be signed. To change it, take it back first.',
  },
  'accordo.chiuso': {
    status: 409,
    it: 'Questo accordo è chiuso: aprine un altro.',
    en: 'This agreement is closed: open another one.',
  },
  'accordo.cambiato': {
    status: 409,
    it: 'Nel frattempo qualcuno ha cambiato questo accordo. Guarda com’è adesso e riprova.',
    en: 'Meanwhile somebody changed this agreement. Look at it as it is now and try again.',
  },
  'accordo.passo-impossibile': {
    status: 409,
    it: 'In questo momento non si può: guarda a che punto è l’accordo.',
    en: 'This cannot be done now: look at where the agreement stands.',
  },
  'accordo.stessa-persona': {
    status: 409,
    it: 'La firma la registra una persona diversa da chi ha preparato il testo.',
    en: 'The signature is registered by somebody other than who prepared the text.',
  },
  'accordo.date': {
    status: 422,
    it: 'L’accordo finirebbe prima di cominciare: controlla i due giorni.',
    en: 'The agreement would end before it begins: check the two days.',
  },
  'accordo.referente': {
    status: 422,
    it: 'Scegli una delle persone da chiamare di questa azienda. Se manca, aggiungila in Dati e contatti.',
    en: 'Choose one of the people to call at this company. Where she is missing, add her in Data and contacts.',
  },
  'accordo.senza-link': {
    status: 409,
    it: 'Non c’è un link che si apre: è scaduto, usato o già revocato.',
    en: 'There is no link that opens: it expired, was used or was taken back already.',
  },
  'accordo.data-firma': {
    status: 422,
    it: 'Il giorno della firma va da quando il testo è alla firma fino a oggi.',
    en: 'The day of the signature is between the day the text was sent to be signed and today.',
  },
} as const
