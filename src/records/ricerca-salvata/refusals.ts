/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const RICERCA_SALVATA_REFUSALS = {
  'ricerca.non-trovata': {
    status: 404,
    it: 'Questa ricerca non c’è più tra quelle salvate.',
    en: 'This search is no longer among those saved.',
  },
  'ricerca.troppe': {
    status: 409,
    it: 'Hai già {{most}} ricerche salvate: togline una per salvarne un’altra.',
    en: 'You have {{most}} saved searches already: remove one to save another.',
  },
  'ricerca.vuota': {
    status: 422,
    it: 'Scrivi almeno che lavoro cerchi, o dove, o scegli un filtro: tutte le offerte insieme sono troppe da mandare.',
    en: 'Write at least what job, or where, or choose a filter: all jobs together are too many to send.',
  },
  'avviso.scaduto': {
    status: 410,
    it: 'Questo indirizzo non vale più. Le tue ricerche salvate sono nell’area personale.',
    en: 'This address is no longer valid. Your saved searches are in your personal area.',
  },
} as const
