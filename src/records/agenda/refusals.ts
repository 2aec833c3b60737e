/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const AGENDA_REFUSALS = {
  'agenda.posto-preso': {
    status: 409,
    it: 'Qualcuno ha appena preso questo posto. Scegline un altro: qui sotto ci sono i prossimi.',
    en: 'Somebody has just taken this place. Choose another: the next ones are below.',
  },
  'agenda.posto-sparito': {
    status: 409,
    it: 'Questo posto non c’è più: l’ora è passata o l’orario è cambiato. Scegline un altro qui sotto.',
    en: 'This place is no longer there: the hour has passed or the timetable has changed. Choose another below.',
  },
  'agenda.persona-impegnata': {
    status: 409,
    it: 'A quell’ora la persona ha già un appuntamento. Scegli un altro posto.',
    en: 'The person already has an appointment at that hour. Choose another place.',
  },
  'agenda.oltre-termine': {
    status: 422,
    it: 'Quel giorno è oltre il termine di legge, {{day}}. Scrivi perché.',
    en: 'That day is beyond the legal term, {{day}}. Write why.',
  },
  'agenda.non-trovato': {
    status: 404,
    it: 'Questo appuntamento non c’è, oppure non puoi vederlo.',
    en: 'This appointment does not exist, or you may not see it.',
  },
  'agenda.cambiato': {
    status: 409,
    it: 'Nel frattempo qualcuno ha cambiato questo appuntamento. Guarda com’è adesso e riprova.',
    en: 'Meanwhile somebody changed this appointment. Look at it as it is now and try again.',
  },
  'agenda.passo-impossibile': {
    status: 409,
    it: 'In questo momento non si può: l’appuntamento è già concluso, oppure il suo giorno non è ancora venuto.',
    en: 'This cannot be done now: the appointment is already over, or its day has not come yet.',
  },
  'agenda.orari-sovrapposti': {
    status: 422,
    it: 'Due orari dello stesso giorno si sovrappongono. Controlla le ore.',
    en: 'Two stretches of the same day overlap. Check the hours.',
  },
  'agenda.gia-assente': {
    status: 409,
    it: 'Alcuni di questi giorni sono già segnati come assenza. Togli prima quella.',
    en: 'Some of these days are already marked as absence. Remove that one first.',
  },
} as const
