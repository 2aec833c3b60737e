/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const RAPPORTO_REFUSALS = {
  'rapporto.cambiato': {
    status: 409,
    it: 'Un’altra persona ha cambiato questo lavoro nel frattempo. Ricarica la pagina e controlla.',
    en: 'Somebody else changed this work meanwhile. Load the page again and check.',
  },
  'rapporto.non-dichiarato': {
    status: 409,
    it: 'Questo lavoro viene da una comunicazione obbligatoria: lo corregge chi l’ha inviata. Puoi scegliere quale versione vale.',
    en: 'This work comes from a mandatory communication: whoever sent it corrects it. You may choose which version counts.',
  },
  'rapporto.nessun-contrasto': {
    status: 409,
    it: 'Fra i due racconti non c’è più differenza. Ricarica la pagina.',
    en: 'The two tellings no longer differ. Load the page again.',
  },
} as const
