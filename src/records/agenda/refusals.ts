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
    it: 'Quel giorno è oltre la scadenza di legge, {{day}}. Scrivi perché.',
    en: 'That day is past the legal deadline, {{day}}. Write why.',
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
  'agenda.serve-motivo': {
    status: 422,
    it: 'Mancano meno di {{hours}} ore: scrivi perché.',
    en: 'Less than {{hours}} hours are left: write why.',
  },
  'agenda.offerta-finita': {
    status: 410,
    it: 'Questo posto non è più tenuto da parte: il tempo è finito o la risposta c’è già.',
    en: 'This place is no longer kept: the time is over, or it was answered already.',
  },
  'agenda.attesa-chiusa': {
    status: 409,
    it: 'Questa attesa è già chiusa.',
    en: 'This waiting is already over.',
  },
  'agenda.non-tua-squadra': {
    status: 403,
    it: 'Puoi segnare assente te, o un collega se sei responsabile del suo centro.',
    en: 'You may mark yourself absent, or a colleague if you manage the centre.',
  },
  'agenda.piano-cambiato': {
    status: 409,
    it: 'Nel frattempo i posti sono cambiati: qui sotto c’è il piano nuovo. Guardalo e conferma.',
    en: 'Meanwhile the places have changed: the new plan is below. Look at it and confirm.',
  },
  'agenda.gia-ripresa': {
    status: 409,
    it: 'Questi appuntamenti sono già stati ripresi.',
    en: 'These appointments were already taken back.',
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
