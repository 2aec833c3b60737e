import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('comunicazioni', {
  title: { it: 'Comunicazioni obbligatorie', en: 'Mandatory communications' },
  lead: {
    it: 'Quello che i datori di lavoro comunicano di assunzioni, proroghe, trasformazioni e cessazioni. Lo stato delle persone si aggiorna da sé.',
    en: 'What employers communicate of hires, extensions, transformations and ends. The status of people follows by itself.',
  },
  total: { it: 'Ricevute', en: 'Received' },
  last: { it: 'Ultima', en: 'Last one' },
  never: { it: 'Nessuna finora', en: 'None so far' },
  waiting: { it: 'Da abbinare', en: 'To be matched' },
  'waiting.text': {
    it: 'Nessuno ha questi codici fiscali. Quando la scheda c’è, le comunicazioni vi entrano entro dieci minuti.',
    en: 'Nobody has these codici fiscali. Once the file is there, the communications enter it within ten minutes.',
  },
  discarded: { it: 'Scartate', en: 'Kept apart' },
  'discarded.text': {
    it: 'Non si possono leggere: chi le ha inviate le corregge e le rimanda.',
    en: 'They cannot be read: whoever sent them corrects and sends them again.',
  },
  none: { it: 'Nessuna', en: 'None' },
  code: { it: 'Codice fiscale', en: 'Codice fiscale' },
  how: { it: 'Quante', en: 'How many' },
  arrived: { it: 'Arrivata', en: 'Arrived' },
  line: { it: 'Riga', en: 'Line' },
  wrong: { it: 'Che cosa non va', en: 'What is wrong' },
  match: { it: 'Abbina adesso', en: 'Match now' },
  matched: { it: 'Comunicazioni abbinate: {{count}}.', en: 'Communications matched: {{count}}.' },
})
