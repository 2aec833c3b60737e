/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const SALA_REFUSALS = {
  'sala.occupata': {
    status: 409,
    it: 'In quelle ore la stanza è occupata o chiusa. Scegline un’altra.',
    en: 'The room is taken or closed in those hours. Choose another.',
  },
  'sala.non-trovata': {
    status: 404,
    it: 'Questa stanza non c’è, oppure non è del tuo centro.',
    en: 'This room does not exist, or it is not of your centre.',
  },
  'sala.nome-usato': {
    status: 409,
    it: 'Nel tuo centro c’è già una stanza con questo nome.',
    en: 'Your centre already has a room of this name.',
  },
} as const
