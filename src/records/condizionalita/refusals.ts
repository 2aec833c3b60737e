/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const MANCANZA_REFUSALS = {
  'mancanza.impossibile': {
    status: 409,
    it: 'Qualcuno ha già deciso su questo impegno. Ricarica la pagina e guarda a che punto è.',
    en: 'Somebody has already decided about this duty. Reload the page and see where it stands.',
  },
  'mancanza.gia-registrata': {
    status: 409,
    it: 'Per questo impegno e questo giorno c’è già. Apri quello in elenco.',
    en: 'It is already there for this duty and day. Open the one in the list.',
  },
  'mancanza.nel-futuro': {
    status: 422,
    it: 'Il giorno non è ancora passato: scrivi un giorno fino a oggi.',
    en: 'The day has not passed yet: write a day up to today.',
  },
  'mancanza.termine-aperto': {
    status: 409,
    it: 'La persona ha tempo fino al {{day}} per dire perché. Aspetta, oppure scrivi i motivi che ha dato.',
    en: 'The person has until {{day}} to say why. Wait, or write the reasons she gave.',
  },
  'mancanza.senza-misura': {
    status: 409,
    it: 'Per quel giorno non c’è una regola che dica che cosa succede. Archivia o annulla.',
    en: 'No rule says what follows for that day. Annul it.',
  },
  'mancanza.stessa-persona': {
    status: 403,
    it: 'Decide un’altra persona: chi ha registrato o proposto non può anche decidere.',
    en: 'Somebody else decides: whoever registered or proposed may not decide too.',
  },
  'mancanza.solo-responsabile': {
    status: 403,
    it: 'Una decisione la annulla il responsabile del centro.',
    en: 'A decision is annulled by the manager of the centre.',
  },
} as const
