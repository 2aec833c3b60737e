import { defineWords } from '../../../platform/words/index.ts'

/** How the interview ends: the patto to be sent, the closing, what came of it. */
export const closingWords = defineWords('a2-closing', {
  'patto.missing': { it: 'Il patto non è ancora pronto', en: 'The patto is not ready yet' },
  'patto.missing.why': {
    it: 'Completa la parte «Percorso»: da lì viene il testo.',
    en: 'Complete the part “Path”: the text comes from there.',
  },
  'patto.go': { it: 'Vai al percorso', en: 'Go to the path' },
  'patto.goal': { it: 'Che cosa vuoi', en: 'What you want' },
  'patto.ours': { it: 'Che cosa facciamo noi', en: 'What we do' },
  'patto.theirs': { it: 'Che cosa fai tu', en: 'What you do' },
  'patto.by': { it: 'entro il {{day}}', en: 'by {{day}}' },
  'patto.identified': { it: 'Come hai riconosciuto la persona', en: 'How you identified the person' },
  'patto.send': { it: 'Prepara e manda al tablet', en: 'Prepare and send to the tablet' },
  'patto.paper': { it: 'Prepara per la firma su carta', en: 'Prepare for signing on paper' },
  'patto.short': { it: 'Finora {{minutes}} minuti', en: '{{minutes}} minutes so far' },
  'patto.short.why': {
    it: 'Il minimo è {{min}} minuti. La firma chiude il colloquio: prima, la prestazione non sarà riconosciuta.',
    en: 'The minimum is {{min}} minutes. Signing closes the interview: before that, the service is not recognised.',
  },
  'patto.no-did': { it: 'Manca la dichiarazione (DID)', en: 'The declaration (DID) is missing' },
  'patto.no-did.why': {
    it: 'Il patto viene dopo la DID. Registrala, poi torna qui: quello che hai scritto è salvato.',
    en: 'The patto comes after the DID. Register it, then come back: what you wrote is saved.',
  },
  'patto.did': { it: 'Registra la DID', en: 'Register the DID' },
  'patto.disagreed': { it: 'La persona vuole cambiare qualcosa', en: 'The person wants to change something' },
  'patto.disagreed.row': { it: 'Da cambiare: «{{row}}».', en: 'To change: “{{row}}”.' },
  'patto.deferred': { it: 'La persona non può rispondere ora', en: 'The person cannot answer now' },
  'patto.words': { it: 'Le sue parole: «{{words}}».', en: 'Her words: “{{words}}”.' },
  'patto.deferred.todo': {
    it: 'Il patto resta pronto. Chiudi il colloquio e fissate insieme quando firmare.',
    en: 'The patto stays ready. Close the interview and agree together when to sign.',
  },
  'patto.signed-open': { it: 'La firma è arrivata', en: 'The signature has arrived' },
  'patto.signed-open.todo': {
    it: 'Il patto vale. Controlla i minuti qui sotto e chiudi il colloquio.',
    en: 'The patto is valid. Check the minutes below and close the interview.',
  },
  'patto.page': { it: 'Tutte le versioni del patto', en: 'All the versions of the patto' },

  close: {
    it: 'Chiudi il colloquio senza aspettare la firma',
    en: 'Close the interview without waiting for the signature',
  },

  'out.title': { it: 'Colloquio chiuso · {{name}}', en: 'Interview closed · {{name}}' },
  'out.lead': {
    it: '{{day}}, dalle {{from}} alle {{until}}, con {{operator}}',
    en: '{{day}}, from {{from}} to {{until}}, with {{operator}}',
  },
  'out.act': { it: 'Che cosa dice lo standard', en: 'What the standard says' },
  'out.worth': { it: 'Quanto vale', en: 'What it is worth' },
  'out.minutes': { it: 'Minuti', en: 'Minutes' },
  'out.minutes.corrected': {
    it: '{{minutes}}, corretti: {{reason}}',
    en: '{{minutes}}, corrected: {{reason}}',
  },
  'out.recognised': { it: 'Minuti riconosciuti', en: 'Recognised minutes' },
  'out.money': { it: 'Costo standard', en: 'Standard cost' },
  'out.money.why': {
    it: 'Minuti riconosciuti per il costo orario della scheda {{service}}.',
    en: 'Recognised minutes times the hourly cost of card {{service}}.',
  },
  'out.money.source': { it: 'Allegato A, scheda {{service}}, UCS', en: 'Allegato A, card {{service}}, UCS' },
  'out.money.hour': { it: 'Costo di un’ora', en: 'Cost of an hour' },
  'out.gives': { it: 'Esce con', en: 'It gives' },
  'out.gives.scheda-aggiornata': {
    it: 'Scheda anagrafico-professionale aggiornata',
    en: 'Updated scheda anagrafico-professionale',
  },
  'out.gives.patto-di-servizio': { it: 'Patto di servizio', en: 'Patto di servizio' },
  'out.gives.none': { it: 'Niente di quanto la scheda prevede', en: 'Nothing of what the card foresees' },
  'out.patto': { it: 'Scarica il patto (PDF)', en: 'Download the patto (PDF)' },
  'out.person': { it: 'Torna alla scheda di {{name}}', en: 'Back to the file of {{name}}' },
  'out.signed': { it: 'Patto {{number}} firmato alle {{time}}.', en: 'Patto {{number}} signed at {{time}}.' },
  'verdict.met': { it: 'Rispettato', en: 'Met' },
  'verdict.missed': { it: 'Non rispettato', en: 'Not met' },
  'verdict.late_one': { it: 'In ritardo di 1 giorno', en: '1 day late' },
  'verdict.late_other': { it: 'In ritardo di {{count}} giorni', en: '{{count}} days late' },
  'verdict.open': { it: 'Ancora nei tempi', en: 'Still in time' },
  'verdict.unknown': { it: 'Non si può dire', en: 'Cannot be said' },
  'verdict.not-applicable': { it: 'Non riguarda questo caso', en: 'Does not concern this case' },
  'verdict.by': { it: 'entro il {{day}}', en: 'by {{day}}' },
  'verdict.why': { it: 'la regola', en: 'the rule' },
})
