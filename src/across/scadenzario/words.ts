import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('scadenzario', {
  title: { it: 'Doveri reciproci', en: 'Mutual duties' },
  ours: { it: 'Nostri', en: 'Ours' },
  'ours.lead': { it: 'Quello che il servizio deve alla persona', en: 'What the service owes to the person' },
  theirs: { it: 'Suoi', en: 'Hers' },
  'theirs.lead': { it: 'Quello che ha promesso nel patto', en: 'What she promised in the patto' },
  'theirs.none': {
    it: 'Qui appariranno gli impegni del patto firmato.',
    en: 'The promises of the signed patto will appear here.',
  },
  'ours.none': {
    it: 'Qui appariranno le scadenze che nascono dalla dichiarazione di disponibilità.',
    en: 'The terms that follow from the declaration of availability will appear here.',
  },
  'ours.promised': { it: 'Promesso nel patto', en: 'Promised in the patto' },
  'patto.open': { it: 'Apri il patto', en: 'Open the patto' },
  'did.open': { it: 'Vai alla dichiarazione', en: 'Go to the declaration' },
  by: { it: 'entro il {{day}}', en: 'by {{day}}' },
  endless: { it: 'Da fare: la regola non dà un ultimo giorno', en: 'To do: the rule gives no last day' },
  counts: { it: 'conta dal {{day}}', en: 'counts from {{day}}' },
  window: { it: 'si può fare dal {{day}}', en: 'may be done from {{day}}' },
  late_one: { it: 'un giorno dopo il termine del {{day}}', en: 'one day after the term of {{day}}' },
  late_other: {
    it: '{{count}} giorni dopo il termine del {{day}}',
    en: '{{count}} days after the term of {{day}}',
  },
  'used.from': { it: 'Conta dal', en: 'Counts from' },
  'used.window': { it: 'Si può fare dal', en: 'May be done from' },
  'used.months': { it: 'Entro mesi', en: 'Within months' },
  'used.opensAfterMonths': { it: 'Non prima di mesi', en: 'Not before months' },
  'used.minimumDays': { it: 'Almeno giorni', en: 'At least days' },
  'unknown.title': {
    it: 'Che cosa manca per dire se spetta altro',
    en: 'What is missing to say whether more is due',
  },
  'unknown.row': { it: '{{duty}}: serve sapere {{facts}}', en: '{{duty}}: one must know {{facts}}' },
  'fact.atRiskOfLongTerm': { it: 'il livello di profilazione', en: 'the profiling level' },
  'fact.degree': { it: 'il titolo di studio', en: 'the title of study' },
  'fact.neverWorked': { it: 'se ha già lavorato', en: 'whether she has worked before' },
  'fact.lastJobEndedOn': { it: 'quando è finito l’ultimo lavoro', en: 'when the last job ended' },
  'fact.schoolingDone': {
    it: 'se ha concluso l’obbligo scolastico',
    en: 'whether compulsory schooling is done',
  },
  'fact.support.until': { it: 'quando finisce il sostegno', en: 'when the support ends' },
  more: { it: 'Tutti i doveri', en: 'All duties' },
})
