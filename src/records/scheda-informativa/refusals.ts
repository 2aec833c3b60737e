/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const SCHEDA_REFUSALS = {
  'scheda.sconosciuta': {
    status: 404,
    it: 'Questa scheda informativa non c’è.',
    en: 'This information sheet does not exist.',
  },
  'scheda.scaduta': {
    status: 422,
    it: 'Quel giorno la scheda informativa «{{sheet}}» non valeva: toglila.',
    en: 'On that day the information sheet “{{sheet}}” did not hold: take it off.',
  },
  'scheda.giorno-passato': {
    status: 422,
    it: 'Una versione vale da oggi in poi: quello che è stato letto non cambia.',
    en: 'A version is in force from today on: what was read does not change.',
  },
  'scheda.uguale': {
    status: 409,
    it: 'In quel giorno la scheda dice già così: non c’è niente da salvare.',
    en: 'On that day the sheet says so already: there is nothing to save.',
  },
  'scheda.cambiata': {
    status: 409,
    it: 'Nel frattempo qualcuno ha scritto un’altra versione. Leggila e riprova.',
    en: 'Meanwhile somebody wrote another version. Read it and try again.',
  },
  'scheda.presente': {
    status: 409,
    it: 'C’è già una scheda con questo titolo: aprila e cambia quella.',
    en: 'There already is a sheet of this title: open it and change that one.',
  },
} as const
