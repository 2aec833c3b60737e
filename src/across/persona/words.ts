import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('scheda', {
  'comune.elsewhere': { it: 'Non lo so, o fuori dall’Umbria', en: 'Not known, or outside Umbria' },
  'comune.option': { it: '{{name}} – competente: {{centro}}', en: '{{name}} – competent: {{centro}}' },

  'persone.title': { it: 'Persone', en: 'People' },
  'persone.new': { it: 'Crea una scheda', en: 'Create a file' },
  'persone.transfers': { it: 'Trasferimenti', en: 'Transfers' },
  'persone.communications': { it: 'Comunicazioni', en: 'Communications' },
  'persone.pass': { it: 'Passa le persone a un’altra referente', en: 'Pass people to another counsellor' },
  'persone.mine': { it: 'Le mie persone', en: 'My people' },
  'persone.mine.none': {
    it: 'Qui appariranno le persone che segui.',
    en: 'The people you follow will appear here.',
  },
  'persone.recent': { it: 'Aperte di recente', en: 'Opened recently' },
  'persone.search': { it: 'Cerca una persona', en: 'Look for a person' },

  tabs: { it: 'Parti della scheda', en: 'Parts of the file' },
  'tab.percorso': { it: 'Percorso', en: 'Path' },
  'tab.anagrafica': { it: 'Anagrafica e contatti', en: 'Personal data' },
  'tab.esperienze': { it: 'Esperienze e competenze', en: 'Experience and skills' },
  'tab.did': { it: 'Dichiarazione e stato', en: 'Declaration and status' },
  'tab.stato': { it: 'Storia e lavoro', en: 'Story and work' },
  'tab.patto': { it: 'Patto', en: 'Patto' },
  'tab.candidature': { it: 'Candidature', en: 'Applications' },
  'tab.messaggi': { it: 'Messaggi', en: 'Messages' },
  'tab.scadenze': { it: 'Doveri', en: 'Duties' },
  'tab.accessi': { it: 'Chi ha aperto', en: 'Who opened it' },

  'head.age': { it: '{{years}} anni', en: '{{years}} years old' },
  'head.speaks': { it: 'parla {{language}}', en: 'speaks {{language}}' },
  'head.centre': { it: 'competente: {{centro}}', en: 'competent: {{centro}}' },
  'head.referente': { it: 'referente: {{name}}', en: 'counsellor: {{name}}' },
  'head.no-referente': { it: 'senza referente', en: 'no counsellor yet' },
  'head.needs': { it: 'ha bisogno di: {{needs}}', en: 'needs: {{needs}}' },
  'head.provisional': { it: 'codice provvisorio', en: 'provisional code' },

  'next.title': { it: 'Prossimo passo', en: 'Next step' },
  'next.did': {
    it: 'Raccogliere la dichiarazione di immediata disponibilità (DID).',
    en: 'Take the declaration of immediate availability (DID).',
  },
  'next.did.go': { it: 'Registra la DID', en: 'Register the DID' },
  'next.colloquio': {
    it: 'Primo colloquio: leggere insieme la scheda e concordare il patto di servizio.',
    en: 'First interview: read the file together and agree the patto di servizio.',
  },
  'next.colloquio.go': { it: 'Inizia il colloquio', en: 'Begin the interview' },
  'next.passi.go': { it: 'Apri il patto', en: 'Open the patto' },
  'next.passi': { it: 'Guardare insieme i passi del patto.', en: 'Look at the steps of the patto together.' },
  'did.since': { it: 'DID dal {{day}}', en: 'DID since {{day}}' },

  'timeline.title': { it: 'Che cosa è successo', en: 'What happened' },
  'timeline.none': {
    it: 'Qui apparirà ogni cosa fatta insieme.',
    en: 'Everything done together will appear here.',
  },
  'timeline.older': { it: 'Mostra tutto', en: 'Show everything' },

  'brief.title': { it: 'In breve', en: 'In brief' },
  'brief.cerca': { it: 'Cerca', en: 'Looks for' },
  'brief.ha': { it: 'Ha', en: 'Has' },
  'brief.puo': { it: 'Può', en: 'Can do' },
  'brief.none': { it: 'ancora da scrivere', en: 'still to be written' },
  'brief.more': { it: 'Completa esperienze e competenze', en: 'Complete experience and skills' },
  'contacts.title': { it: 'Contatti', en: 'Contacts' },
  'contacts.change': { it: 'Cambia i contatti', en: 'Change the contacts' },

  pdf: { it: 'Scheda (PDF)', en: 'File (PDF)' },
  'flash.creata': {
    it: 'Scheda creata. Il primo passo è qui sotto.',
    en: 'File created. The first step is below.',
  },
  'flash.gia-presente': { it: 'La scheda c’era già: eccola.', en: 'The file was already there: here it is.' },
  'names.warning': {
    it: 'Il nome e il codice fiscale non corrispondono del tutto',
    en: 'Name and codice fiscale do not quite match',
  },
})
