import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('erogazioni', {
  short: { it: 'Finora {{minutes}} minuti', en: '{{minutes}} minutes so far' },
  'short.why': {
    it: 'Il minimo è {{min}} minuti. Se chiudi ora la prestazione non sarà riconosciuta.',
    en: 'The minimum is {{min}} minutes. If you close now the service will not be recognised.',
  },
  correct: { it: 'Correggi i minuti', en: 'Correct the minutes' },
  minutes: { it: 'Minuti in tutto', en: 'Minutes in all' },
  'minutes.hint': { it: 'Ne ho contati {{counted}}', en: '{{counted}} were counted' },
  from: { it: 'Ora di inizio', en: 'Hour it began' },
  'from.hint': {
    it: 'Solo se non è quella in cui hai aperto la pagina, per esempio 9:30',
    en: 'Only if it is not the one you opened the page at, for example 9:30',
  },
  reason: { it: 'Se li correggi, perché', en: 'If you correct them, why' },
  'close.do': { it: 'Chiudi e registra', en: 'Close and record' },
  'close.anyway': { it: 'Chiudi comunque', en: 'Close anyway' },

  'conflict.title': { it: 'Due versioni di «{{block}}»', en: 'Two versions of “{{block}}”' },
  'conflict.lead': {
    it: 'La stessa parte è stata scritta in due finestre. Scegli quale tenere: l’altra resta nella storia.',
    en: 'The same part was written in two windows. Choose which to keep: the other stays in the history.',
  },
  'conflict.current': { it: 'Salvata da {{who}} alle {{time}}', en: 'Saved by {{who}} at {{time}}' },
  'conflict.rival': { it: 'Scritta da {{who}} alle {{time}}', en: 'Written by {{who}} at {{time}}' },
  'conflict.keep.current': { it: 'Tieni quella salvata', en: 'Keep the saved one' },
  'conflict.keep.rival': { it: 'Tieni quest’altra', en: 'Keep this other one' },
  'conflict.none': { it: 'Non c’è niente da confrontare', en: 'There is nothing to compare' },
  'conflict.empty': { it: '(vuoto)', en: '(empty)' },
  back: { it: 'Torna al colloquio', en: 'Back to the interview' },
})
