/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const VACANCY_REFUSALS = {
  'vacancy.non-trovata': {
    status: 404,
    it: 'Questa vacancy non c’è, oppure non puoi vederla.',
    en: 'This vacancy does not exist, or you may not see it.',
  },
  'vacancy.nel-futuro': {
    status: 422,
    it: 'La richiesta non può essere di un giorno che deve ancora venire.',
    en: 'The request cannot be of a day that is still to come.',
  },
  'vacancy.inizio-passato': {
    status: 422,
    it: 'Il giorno in cui si comincia è già passato: correggilo, poi pubblica.',
    en: 'The day work begins has passed already: correct it, then publish.',
  },
  'vacancy.non-si-puo-chiedere': {
    status: 422,
    it: 'Nel testo c’è «{{quote}}», che non si può chiedere. Correggi, oppure conferma di averlo riletto.',
    en: 'The text says «{{quote}}», which may not be asked. Correct it, or confirm that you read it again.',
  },
  'vacancy.cambiata': {
    status: 409,
    it: 'Nel frattempo qualcuno ha cambiato questa vacancy. Guarda com’è adesso e riprova.',
    en: 'Meanwhile somebody changed this vacancy. Look at it as it is now and try again.',
  },
  'vacancy.chiusa': {
    status: 409,
    it: 'La vacancy è chiusa. Per cercare ancora, scrivine una nuova partendo da questa.',
    en: 'The vacancy is closed. To go on looking, write a new one starting from this.',
  },
  'vacancy.gia-pubblicata': {
    status: 409,
    it: 'La vacancy è già pubblicata.',
    en: 'The vacancy is already published.',
  },
  'vacancy.non-pubblicata': {
    status: 409,
    it: 'La vacancy non è pubblicata: prima pubblicala.',
    en: 'The vacancy is not published: publish it first.',
  },
  'vacancy.passo-impossibile': {
    status: 409,
    it: 'Da dove si trova adesso, la vacancy non può fare questo passo.',
    en: 'From where it is now, the vacancy cannot take this step.',
  },
  'vacancy.esiti-mancanti': {
    status: 409,
    it: 'Non spostata: nella rosa inviata ci sono ancora esiti da sapere ({{missing}}). Scrivili nella rosa.',
    en: 'Not moved: in the rosa sent there are outcomes still to be known ({{missing}}). Write them in the rosa.',
  },
  'vacancy.azienda-nel-testo': {
    status: 422,
    it: 'L’azienda vuole restare riservata, ma il testo la nomina: togli «{{name}}».',
    en: 'The company wants to stay confidential, but the text names it: take «{{name}}» away.',
  },
  'offerta.non-trovata': {
    status: 404,
    it: 'Non c’è nessuna offerta con questo numero.',
    en: 'There is no job with this number.',
  },
  'offerta.scaduta': {
    status: 410,
    it: 'Questa offerta non c’è più: è scaduta, oppure il posto è stato preso.',
    en: 'This job is gone: it expired, or the place was taken.',
  },
  'richiamata.troppe': {
    status: 409,
    it: 'Oggi abbiamo già molte richieste con questo numero o per questa offerta. Telefona al centro.',
    en: 'Today there are many requests already with this number or for this job. Please call the centre.',
  },
  'richiamata.non-trovata': {
    status: 404,
    it: 'Questa richiesta non c’è, oppure qualcuno ha già chiamato.',
    en: 'This request does not exist, or somebody has already called.',
  },
} as const
