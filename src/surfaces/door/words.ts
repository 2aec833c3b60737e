import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('door', {
  'forbidden.title': {
    it: 'Questa pagina non è tra i tuoi compiti',
    en: 'This page is not part of your work',
  },
  'forbidden.what': {
    it: 'Il tuo ruolo non apre questa pagina.',
    en: 'Your role does not open this page.',
  },
  'forbidden.todo': {
    it: 'Se ti serve, chiedi al responsabile del tuo centro.',
    en: 'If you need it, ask the manager of your centre.',
  },
  'missing.title': { it: 'Questa pagina non c’è', en: 'This page does not exist' },
  'missing.what': {
    it: 'L’indirizzo non porta a niente, oppure non puoi vedere quello che contiene.',
    en: 'The address leads nowhere, or you may not see what it holds.',
  },
  'missing.todo': { it: 'Torna alla pagina iniziale o cerca.', en: 'Go back to the start page, or search.' },
  'fault.title': { it: 'Qualcosa non ha funzionato', en: 'Something went wrong' },
  'fault.what': {
    it: 'Un errore nostro ha fermato la richiesta.',
    en: 'An error of ours stopped the request.',
  },
  'fault.safe': {
    it: 'Quello che era salvato è salvo; questa richiesta non ha cambiato niente.',
    en: 'What was saved is safe; this request changed nothing.',
  },
  'fault.todo': {
    it: 'Riprova. Se succede ancora, comunica il codice qui sotto.',
    en: 'Try again. If it happens again, tell us the code below.',
  },
  'away.title': { it: 'Un momento: l’archivio non risponde', en: 'One moment: the archive does not answer' },
  'away.what': {
    it: 'Il programma funziona, ma non raggiunge i dati. Sta riprovando da solo.',
    en: 'The program works, but cannot reach its data. It is trying again by itself.',
  },
  'away.safe': {
    it: 'Quello che era salvato è salvo. L’ultima cosa che hai inviato non è stata registrata.',
    en: 'What was saved is safe. The last thing you sent was not recorded.',
  },
  'away.todo': { it: 'Riprova tra qualche secondo.', en: 'Try again in a few seconds.' },
  'stale.title': { it: 'Questo modulo è scaduto', en: 'This form has expired' },
  'stale.what': {
    it: 'Il modulo era aperto da prima che tu entrassi di nuovo, o viene da un altro sito.',
    en: 'The form was open since before you signed in again, or comes from another site.',
  },
  'stale.todo': { it: 'Torna alla pagina e invialo di nuovo.', en: 'Go back to the page and send it again.' },
  'big.title': { it: 'È troppo grande', en: 'It is too big' },
  'big.what': {
    it: 'Quello che hai inviato supera i 2 MB. Non è stato salvato niente.',
    en: 'What you sent is over 2 MB. Nothing was saved.',
  },
  'big.todo': { it: 'Riducilo e invialo di nuovo.', en: 'Make it smaller and send it again.' },
  'busy.title': { it: 'Troppe richieste', en: 'Too many requests' },
  'busy.what': {
    it: 'Da questo indirizzo arrivano troppi tentativi.',
    en: 'Too many attempts come from this address.',
  },
  'busy.todo': { it: 'Aspetta un minuto e riprova.', en: 'Wait a minute and try again.' },
  home: { it: 'Vai alla pagina iniziale', en: 'Go to the start page' },
  retry: { it: 'Riprova', en: 'Try again' },
  'api.invalid': { it: 'Alcuni dati non vanno bene', en: 'Some data are not right' },
  'api.unauthorised': { it: 'Serve l’accesso', en: 'Sign in first' },
  'docs.title': { it: 'Le API di SIUL', en: 'The APIs of SIUL' },
  'docs.lead': {
    it: 'Ogni atto che si fa con una pagina si fa anche da programma, con lo stesso schema e gli stessi permessi.',
    en: 'Every act done on a page can be done by a program too, with the same schema and the same permissions.',
  },
  'docs.json': { it: 'Descrizione OpenAPI (JSON)', en: 'OpenAPI description (JSON)' },
  'docs.route': { it: 'Chiamata', en: 'Call' },
  'docs.summary': { it: 'Che cosa fa', en: 'What it does' },
  'docs.may': { it: 'Per chi', en: 'For whom' },
  'api.json': { it: 'Il corpo non è un oggetto JSON', en: 'The body is not a JSON object' },
})
