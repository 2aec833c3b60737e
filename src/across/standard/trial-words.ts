import { defineWords, type Lang } from '../../platform/words/index.ts'

/** The facts that a trial asks, under the path they have in the API. */
const facts = {
  birthOn: { it: 'Data di nascita', en: 'Date of birth' },
  sex: { it: 'Sesso', en: 'Sex' },
  degree: { it: 'Ha una laurea', en: 'Has a degree' },
  schoolingDone: { it: 'Ha concluso l’obbligo scolastico', en: 'Has finished compulsory schooling' },
  student: { it: 'Studia', en: 'Is a student' },
  neverWorked: { it: 'Non ha mai lavorato', en: 'Has never worked' },
  lastJobEndedOn: { it: 'Fine dell’ultimo lavoro', en: 'End of the last job' },
  didOn: { it: 'Giorno della DID', en: 'Day of the DID' },
  unemploymentFrom: { it: 'Inizio della disoccupazione', en: 'Start of unemployment' },
  atRiskOfLongTerm: {
    it: 'A rischio di disoccupazione di lunga durata',
    en: 'At risk of long-term unemployment',
  },
  'suspension.from': { it: 'Stato sospeso dal', en: 'Status suspended from' },
  'suspension.until': { it: 'Stato sospeso al', en: 'Status suspended until' },
  support: { it: 'Sostegno al reddito', en: 'Income support' },
  'support.from': { it: 'Sostegno dal', en: 'Support from' },
  'support.until': { it: 'Sostegno al', en: 'Support until' },
  'support.suspendedFrom': { it: 'Sospensione dal lavoro dal', en: 'Suspended from work since' },
  pattoSignedOn: { it: 'Patto sottoscritto il', en: 'Patto signed on' },
  'event.primo-colloquio': { it: 'Primo colloquio il', en: 'First interview on' },
  'event.orientamento-collettivo-proposto': {
    it: 'Orientamento collettivo proposto il',
    en: 'Collective orientation proposed on',
  },
  'event.formazione-offerta': { it: 'Formazione offerta il', en: 'Training offered on' },
  'event.formazione-offerta.days': { it: 'Giorni di formazione offerti', en: 'Days of training offered' },
  'event.formazione-iniziata': { it: 'Formazione iniziata il', en: 'Training begun on' },
  'event.formazione-iniziata.days': { it: 'Giorni di formazione iniziata', en: 'Days of training begun' },
  'event.proposta-inserimento': { it: 'Inserimento proposto il', en: 'Placement proposed on' },
  specificNeed: { it: 'Rilevato uno specifico fabbisogno', en: 'A specific need was found' },
  employabilityLevel: { it: 'Livello di occupabilità', en: 'Level of employability' },
  l68Listed: { it: 'Iscrizione alle liste L. 68/1999', en: 'On the lists of L. 68/1999' },
  requestedOn: { it: 'Richiesta dell’azienda il', en: 'Requested by the employer on' },
  publishedOn: { it: 'Pubblicata il', en: 'Published on' },
  preselectionOn: { it: 'Preselezione attivata il', en: 'Preselection begun on' },
  selectionRequested: { it: 'L’azienda chiede la selezione', en: 'The employer asks for a selection' },
  selectionStartedOn: { it: 'Selezione iniziata il', en: 'Selection begun on' },
  rosaSentOn: { it: 'Rosa inviata il', en: 'Rosa sent on' },
  rosaSize: { it: 'Candidati nella rosa', en: 'Candidates in the rosa' },
  companyWantsMore: { it: 'L’azienda ne vuole di più', en: 'The employer wants more' },
  outcomesCheckedOn: { it: 'Esiti verificati il', en: 'Outcomes checked on' },
  publicAdministration: { it: 'È una pubblica amministrazione', en: 'It is a public administration' },
}
export type FactName = keyof typeof facts

export const trialWords = defineWords('standard-trial', {
  ...facts,
  title: { it: 'Che cosa dice l’atto di…', en: 'What the act says of…' },
  lead: {
    it: 'Scrivi quello che sai e un giorno. Niente si salva: serve per capire, non per registrare.',
    en: 'Write what you know and a day. Nothing is kept: it is for understanding, not for recording.',
  },
  about: { it: 'Di chi si parla', en: 'About whom' },
  persona: { it: 'Una persona', en: 'A person' },
  vacancy: { it: 'Una vacancy', en: 'A vacancy' },
  on: { it: 'In quale giorno', en: 'On which day' },
  'on.hint': {
    it: 'Il giorno in cui ti fai la domanda: anche passato o futuro.',
    en: 'The day you ask about: past or future too.',
  },
  'group.persona': { it: 'La persona', en: 'The person' },
  'group.stato': { it: 'Lo stato', en: 'The status' },
  'group.sostegno': { it: 'Il sostegno', en: 'The support' },
  'group.fatto': { it: 'Che cosa è già stato fatto', en: 'What was already done' },
  'group.valutazione': { it: 'Che cosa si è visto al colloquio', en: 'What the interview found' },
  'group.richiesta': { it: 'La richiesta', en: 'The request' },
  'group.seguito': { it: 'Il seguito', en: 'What followed' },
  unknown: { it: 'Non si sa', en: 'Not known' },
  yes: { it: 'Sì', en: 'Yes' },
  no: { it: 'No', en: 'No' },
  'sex.F': { it: 'Donna', en: 'Woman' },
  'sex.M': { it: 'Uomo', en: 'Man' },
  'support.none': { it: 'Nessuno', en: 'None' },
  'support.unemployment': { it: 'Richiede lo stato di disoccupazione', en: 'Requires unemployment' },
  'support.employed': { it: 'In costanza di rapporto di lavoro', en: 'While still employed' },
  'support.other': { it: 'Un altro sostegno', en: 'Another support' },
  submit: { it: 'Chiedi all’atto', en: 'Ask the act' },
  sample: { it: 'Metti un esempio', en: 'Fill in an example' },
  'bad.day': {
    it: '{{label}}: scrivi giorno, mese e anno, per esempio 31/01/2014',
    en: '{{label}}: write day, month and year, for example 31/01/2014',
  },
  'bad.number': {
    it: '{{label}}: scrivi un numero intero da 0 a 999',
    en: '{{label}}: write a whole number from 0 to 999',
  },
  'bad.choice': { it: '{{label}}: scegli una delle risposte', en: '{{label}}: choose one of the answers' },
  verdicts: { it: 'Le scadenze, il {{day}}', en: 'The deadlines, on {{day}}' },
  preconditions: { it: 'Che cosa può ricevere, il {{day}}', en: 'What may be received, on {{day}}' },
  labels: { it: 'A quali gruppi appartiene, il {{day}}', en: 'Which groups, on {{day}}' },
  rule: { it: 'Regola', en: 'Rule' },
  outcome: { it: 'Esito', en: 'Outcome' },
  because: { it: 'Perché', en: 'Why' },
  label: { it: 'Gruppo', en: 'Group' },
  holds: { it: 'Vale', en: 'Holds' },
})

/** Where one answer of the trial gives more than one fact, or a fact is told by another name. */
const UNDER: Readonly<Record<string, FactName>> = {
  'support.requiresUnemployment': 'support',
  'support.whileEmployed': 'support',
  'events.formazione-offerta.days': 'event.formazione-offerta.days',
  'events.formazione-iniziata.days': 'event.formazione-iniziata.days',
}

/** What a fact is called, by its path in the API; the path itself where the trial does not ask it. */
export function factName(path: string, lang: Lang): string {
  const name = UNDER[path] ?? path
  if (!Object.hasOwn(facts, name)) return path
  const words = trialWords(lang)(name as FactName)
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
