import { defineWords } from '../../../platform/words/index.ts'

export const words = defineWords('d1', {
  title: { it: 'Colloquio per l’incrocio · {{name}}', en: 'Interview for the match · {{name}}' },
  age: { it: '{{years}} anni', en: 'aged {{years}}' },
  steps: { it: 'Parti del colloquio', en: 'Parts of the interview' },
  'block.cerca': { it: 'Che cosa cerca', en: 'What she looks for' },
  'block.ha': { it: 'Che cosa ha', en: 'What she has' },
  'block.manca': { it: 'Che cosa manca', en: 'What is missing' },
  'block.opportunita': { it: 'Opportunità', en: 'Opportunities' },
  'block.note': { it: 'Note', en: 'Notes' },
  confirm: { it: 'Confermato', en: 'Confirmed' },
  'file.open': { it: 'Correggi nella scheda', en: 'Correct in the file' },

  'box.title': { it: 'Colloquio per l’incrocio', en: 'Interview for the match' },
  'box.text': {
    it: 'Che cosa cerca, che cosa ha, che cosa manca: si conclude con le offerte da proporre.',
    en: 'What she looks for, has and lacks: it ends with the jobs to propose.',
  },
  'box.go': { it: 'Inizia il colloquio per l’incrocio', en: 'Begin the interview for the match' },

  'before.title': { it: 'Prima di questo colloquio', en: 'Before this interview' },
  'before.met': { it: 'C’è', en: 'It is there' },
  'before.missed': { it: 'Manca', en: 'Missing' },
  'before.unknown': { it: 'Non si sa', en: 'Not known' },
  'before.D1.patto-sottoscritto': { it: 'Patto di servizio firmato', en: 'Signed patto di servizio' },
  'before.D1.occupabilita-verificata': {
    it: 'Livello di occupabilità verificato',
    en: 'Verified level of employability',
  },
  'before.why': {
    it: 'Puoi continuare: alla chiusura si scrive che mancava.',
    en: 'You may go on: the closing will say that it was missing.',
  },
  'side.terms': { it: 'Questo colloquio', en: 'This interview' },
  'side.part': { it: 'Fa parte di', en: 'Part of' },
  'side.gives': { it: 'Esce con', en: 'It gives' },
  'side.gives.what': {
    it: 'Patto aggiornato, invio a colloqui di lavoro, opportunità',
    en: 'Updated patto, job interviews, opportunities',
  },

  'cerca.lead': {
    it: 'Leggi i lavori uno per uno: quelli che non accetta più escono dalla scheda, e si possono rimettere.',
    en: 'Read the jobs one by one: those no longer accepted leave the file, and can be put back.',
  },
  'cerca.professioni': { it: 'Lavori che accetta', en: 'Jobs she accepts' },
  'cerca.none': { it: 'Nella scheda non c’è ancora un lavoro.', en: 'There is no job in the file yet.' },
  'cerca.altra': { it: 'Un altro lavoro', en: 'Another job' },
  'cerca.altra.none': { it: 'Nessun altro', en: 'No other' },
  'cerca.disponibilita': { it: 'Disponibilità', en: 'Availability' },

  'ha.lead': {
    it: 'Rileggi insieme: con «Confermato» la scheda è aggiornata a oggi.',
    en: 'Read it together: with “Confirmed” the file is up to date.',
  },
  'ha.none': { it: 'La scheda è vuota', en: 'The file is empty' },
  'ha.none.ask': {
    it: 'Chiedi lavori fatti, titoli, patenti e lingue, e scrivili nella scheda.',
    en: 'Ask about past jobs, studies, licences and languages, and write them in the file.',
  },

  'manca.lead': {
    it: 'Con una cosa in più si aprono altre offerte. Segna quelle che la persona vuole fare.',
    en: 'With one thing more other jobs open. Tick those the person wants to do.',
  },
  'manca.none': {
    it: 'Nessuna offerta aperta è a una sola cosa di distanza.',
    en: 'No open job is one thing away.',
  },
  'manca.rimedi': { it: 'Che cosa vuole fare', en: 'What she wants to do' },
  'manca.opens_one': { it: 'apre {{count}} offerta', en: 'opens {{count}} job' },
  'manca.opens_other': { it: 'apre {{count}} offerte', en: 'opens {{count}} jobs' },
  'manca.corso': { it: 'si può fare un corso', en: 'a course can be taken' },
  'manca.accordo': { it: 'si può chiedere alla persona', en: 'the person can be asked' },
  'manca.nota': { it: 'Che cosa avete deciso', en: 'What you decided' },
  'manca.passo': { it: 'Aggiungi un passo al patto', en: 'Add a step to the patto' },

  'opportunita.lead': {
    it: 'Le offerte adatte adesso, con i motivi. La proposta conta oggi, qualunque sia la risposta.',
    en: 'The jobs that fit now, with the reasons. The proposal counts today, whatever the answer.',
  },
  'opportunita.none': { it: 'Nessuna offerta adatta adesso', en: 'No job fits now' },
  'opportunita.none.text': {
    it: 'Controlla che cosa cerca e che cosa manca: l’elenco si rifà da solo.',
    en: 'Check what she looks for and what is missing: the list is made anew.',
  },
  'opportunita.all': { it: 'Vedi tutte le {{count}} offerte', en: 'See all {{count}} jobs' },
  share: { it: '{{has}} requisiti su {{of}}', en: '{{has}} requirements of {{of}}' },
  propose: { it: 'Proponi', en: 'Propose' },
  'propose.yes': { it: 'Proponi: dice sì', en: 'Propose: says yes' },
  'propose.no': { it: 'Proponi: dice no', en: 'Propose: says no' },
  'proposed.si': { it: 'Proposta: ha detto sì', en: 'Proposed: said yes' },
  'proposed.no': { it: 'Proposta: ha detto no', en: 'Proposed: said no' },
  'proposed.chiamami': { it: 'Proposta: vuole essere chiamata', en: 'Proposed: wants a call' },
  'proposed.waiting': { it: 'Proposta: risponde più tardi', en: 'Proposed: answers later' },

  note: { it: 'Nota per chi lavora nel centro', en: 'Note for those who work at the centre' },
  'note.hint': { it: 'Riservata: la persona non la vede.', en: 'Private: the person does not see it.' },
  'note.save': { it: 'Salva la nota', en: 'Save the note' },

  close: { it: 'Chiudi il colloquio', en: 'Close the interview' },
  'close.proposals': { it: 'Di cui minuti per le proposte', en: 'Of which minutes for proposals' },
  'close.proposals.hint': {
    it: 'Da 15 a 30: sono incrocio (D2), bloccati fino all’assunzione. Il resto è questo colloquio (D1).',
    en: 'From 15 to 30: they are the match (D2), blocked until a hiring. The rest is this interview (D1).',
  },

  'out.title': { it: 'Colloquio chiuso · {{name}}', en: 'Interview closed · {{name}}' },
  'out.lead': {
    it: '{{day}}, dalle {{from}} alle {{until}}, con {{operator}}',
    en: '{{day}}, from {{from}} to {{until}}, with {{operator}}',
  },
  'out.act': { it: 'Che cosa dice lo standard', en: 'What the standard says' },
  'out.worth': { it: 'Quanto vale', en: 'What it is worth' },
  'out.gives': { it: 'Esce con', en: 'It gives' },
  'out.none': { it: 'Niente di quanto la scheda prevede', en: 'Nothing of what the card foresees' },
  'out.patto-aggiornato': { it: 'Patto aggiornato, da far firmare', en: 'Updated patto, to be signed' },
  'out.invio-a-colloquio': { it: 'Invio a colloquio di lavoro', en: 'Sent to a job interview' },
  'out.opportunita-individuate': { it: 'Opportunità individuate', en: 'Opportunities found' },
  'out.minutes': { it: 'Minuti', en: 'Minutes' },
  'out.recognised': { it: 'Minuti riconosciuti', en: 'Recognised minutes' },
  'out.money': { it: 'Costo standard', en: 'Standard cost' },
  'out.person': { it: 'Torna alla scheda di {{name}}', en: 'Back to the file of {{name}}' },
  'out.jobs': { it: 'Proposte e risposte', en: 'Proposals and answers' },
  'out.rule.durata': { it: 'Durata del colloquio', en: 'Length of the interview' },
  'out.rule.canale': { it: 'Come si eroga', en: 'How it is delivered' },
  'verdict.met': { it: 'Rispettato', en: 'Met' },
  'verdict.missed': { it: 'Non rispettato', en: 'Not met' },
  'verdict.open': { it: 'Ancora nei tempi', en: 'Still in time' },
  'verdict.unknown': { it: 'Non si può dire', en: 'Cannot be said' },
})
