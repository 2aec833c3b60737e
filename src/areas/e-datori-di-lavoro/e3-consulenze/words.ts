import { defineWords } from '../../../platform/words/index.ts'

export const words = defineWords('e3', {
  'new.title': { it: 'Registra una consulenza', en: 'Record advice' },
  'new.bounds': { it: 'La scheda E3 prevede da 60 a 120 minuti.', en: 'Card E3 foresees 60 to 120 minutes.' },
  topics: { it: 'Argomenti', en: 'Subjects' },
  'topic.contratti': { it: 'Contratti e norme', en: 'Contracts and rules' },
  'topic.agevolazioni-assunzione': { it: 'Agevolazioni per assumere', en: 'Incentives to hire' },
  'topic.tirocini': { it: 'Stage e tirocini', en: 'Internships' },
  'topic.persone-svantaggiate': {
    it: 'Inserimento di persone svantaggiate',
    en: 'Placement of disadvantaged people',
  },
  'topic.finanziamenti': { it: 'Finanziamenti', en: 'Funding' },
  'topic.progetti-internazionali': {
    it: 'Progetti locali e internazionali',
    en: 'Local and international projects',
  },
  'topic.insediamento': { it: 'Insediarsi in Umbria', en: 'Settling in Umbria' },
  sheets: { it: 'Schede lasciate all’azienda', en: 'Sheets left with the company' },
  referred: { it: 'Rinviata a', en: 'Referred to' },
  note: { it: 'Note', en: 'Notes' },
  minutes: { it: 'Minuti', en: 'Minutes' },
  save: { it: 'Registra la consulenza', en: 'Record the advice' },
  saved: { it: 'Consulenza registrata.', en: 'Advice recorded.' },
  'past.title': { it: 'Consulenze date', en: 'Advice given' },
  'past.none': {
    it: 'Le consulenze di questa azienda appariranno qui.',
    en: 'The advice given to this company will appear here.',
  },
  'past.referred': { it: 'rinviata a: {{where}}', en: 'referred to: {{where}}' },
  'list.title': { it: 'Schede informative', en: 'Information sheets' },
  'sheet.from': { it: 'dal {{day}}', en: 'from {{day}}' },
  'sheet.until': { it: 'dal {{from}} al {{day}}', en: 'from {{from}} to {{day}}' },
  'sheet.holds': { it: 'Vale', en: 'Holds' },
  'sheet.source': { it: 'Fonte', en: 'Source' },
  'sheet.confirm': { it: 'Da confermare', en: 'To be confirmed' },
  'sheet.confirm.text': {
    it: 'Questa scheda aiuta a orientarsi. Prima di decidere, verifica con chi applica la norma: INPS, Regione, consulente del lavoro.',
    en: 'This sheet helps to find one’s way. Before deciding, check with who applies the rule: INPS, the region, a labour consultant.',
  },
  'sheet.expired': { it: 'Questa scheda non vale più.', en: 'This sheet no longer holds.' },
})
