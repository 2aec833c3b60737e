/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const SCOUTING_REFUSALS = {
  'scouting.giro-pieno': {
    status: 409,
    it: 'In un giro ci stanno {{most}} visite: quel giorno ne puoi aggiungere ancora {{left}}.',
    en: 'A round holds {{most}} visits: on that day you may add {{left}} more.',
  },
  'scouting.visita-gia-fatta': {
    status: 409,
    it: 'Questa visita è già stata registrata, forse da un altro telefono. Guarda la scheda dell’azienda.',
    en: 'This visit was already recorded, perhaps from another phone. Look at the file of the company.',
  },
  'scouting.visita-non-trovata': {
    status: 404,
    it: 'Questa visita non è più nel giro.',
    en: 'This visit is no longer in the round.',
  },
  'scouting.lista-non-trovata': {
    status: 404,
    it: 'Questo elenco non c’è più, oppure non è tuo.',
    en: 'This list is no longer there, or is not yours.',
  },
  'scouting.nessuna-azienda': {
    status: 422,
    it: 'Segna almeno un’azienda da visitare.',
    en: 'Mark at least one company to visit.',
  },
  'scouting.giorno-lontano': {
    status: 422,
    it: 'Quel giorno è troppo lontano: scegline uno entro sei mesi.',
    en: 'That day is too far: choose one within six months.',
  },
  'scouting.giorno-passato': {
    status: 422,
    it: 'Quel giorno è passato: scegline uno da oggi in poi.',
    en: 'That day has passed: choose one from today on.',
  },
} as const
