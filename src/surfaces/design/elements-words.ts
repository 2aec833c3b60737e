import { defineWords } from '../../platform/words/index.ts'

/** What the custom elements say: it travels in data attributes, so that the browser bundle carries no catalogue. */
export const elementWords = defineWords('elements', {
  'palette.title': { it: 'Cerca o fai', en: 'Search or act' },
  'palette.hint': {
    it: 'Scrivi un nome e l’anno di nascita: ros 78',
    en: 'Type a name and year of birth: ros 78',
  },
  'palette.none': {
    it: 'Non trovo nulla con questo testo. Prova con meno lettere.',
    en: 'Nothing matches this text. Try fewer letters.',
  },
  'palette.one': { it: '1 risultato', en: '1 result' },
  'palette.many': { it: '# risultati', en: '# results' },
  'palette.failed': {
    it: 'La ricerca veloce non risponde. Premi Invio per la ricerca completa.',
    en: 'Quick search is not answering. Press Enter for the full search.',
  },
  'keys.title': { it: 'Scorciatoie di questa pagina', en: 'Shortcuts of this page' },
  'keys.help': { it: 'Mostra queste scorciatoie', en: 'Show these shortcuts' },
  'rows.next': { it: 'Riga dopo (Invio la apre)', en: 'Next row (Enter opens it)' },
  'rows.previous': { it: 'Riga prima', en: 'Row before' },
  close: { it: 'Chiudi', en: 'Close' },
  'session.title': { it: 'La sessione sta per finire', en: 'Your session is about to end' },
  'session.text': {
    it: 'Mancano due minuti. Se resti qui non perdi nulla; quello che hai scritto è tenuto in questa scheda del browser.',
    en: 'Two minutes left. Stay and nothing changes; what you wrote is kept in this browser tab.',
  },
  'session.final': {
    it: 'Mancano due minuti alla durata massima. Quello che hai scritto è tenuto in questa scheda del browser: lo ritrovi dopo il nuovo accesso.',
    en: 'Two minutes to the longest time allowed. What you wrote is kept in this browser tab: you will find it after signing in again.',
  },
  'session.over': {
    it: 'La sessione è finita. Accedi di nuovo: ritrovi quello che hai scritto.',
    en: 'The session is over. Sign in again: you will find what you wrote.',
  },
  'session.stay': { it: 'Resto qui', en: 'Keep me signed in' },
  'session.signin': { it: 'Accedi di nuovo', en: 'Sign in again' },
})
