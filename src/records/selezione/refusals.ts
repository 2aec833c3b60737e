/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const SELEZIONE_REFUSALS = {
  'lavoro.pochi-minuti': {
    status: 422,
    it: 'Per {{heads}} persone servono almeno {{heads}} minuti: scrivi tutto il tempo, lo divido io.',
    en: 'For {{heads}} people at least {{heads}} minutes are needed: write the whole time, it is shared here.',
  },
  'lavoro.proposta-senza-colloquio': {
    status: 409,
    it: 'Questa proposta è partita con un messaggio: non c’è stato un colloquio da misurare.',
    en: 'This proposal left by message: there was no interview to measure.',
  },
  'lavoro.proposta-gia-misurata': {
    status: 409,
    it: 'Il tempo di questa proposta è già registrato.',
    en: 'The time of this proposal is recorded already.',
  },
  'lavoro.proposte-troppo-lunghe': {
    status: 422,
    it: 'I minuti delle proposte sono una parte del colloquio, che ne dura {{whole}}: scrivine meno.',
    en: 'The minutes of the proposals are a part of the interview, which lasts {{whole}}: write fewer.',
  },
  'selezione.non-chiesta': {
    status: 409,
    it: 'L’azienda non ha chiesto la selezione. Se la chiede adesso, scrivilo dalla vacancy con «Inizia la selezione».',
    en: 'The company did not ask for the selection. If it asks now, write so from the vacancy.',
  },
} as const
