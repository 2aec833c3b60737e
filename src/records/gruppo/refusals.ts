/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const GRUPPO_REFUSALS = {
  'gruppi.non-trovato': {
    status: 404,
    it: 'Questo gruppo non c’è, oppure non puoi vederlo.',
    en: 'This group does not exist, or you may not see it.',
  },
  'gruppi.modello-non-trovato': {
    status: 404,
    it: 'Questo modello non c’è più. Scegline un altro.',
    en: 'This model is no longer there. Choose another.',
  },
  'gruppi.passato': {
    status: 422,
    it: 'Quell’ora è già passata. Scegli un giorno e un’ora che devono ancora venire.',
    en: 'That hour has passed. Choose a day and an hour still to come.',
  },
  'gruppi.conduttore-impegnato': {
    status: 409,
    it: 'A quell’ora chi conduce ha già un appuntamento o un altro gruppo. Scegli un’altra ora o un’altra persona.',
    en: 'At that hour the leader already has an appointment or another group. Choose another hour or person.',
  },
  'gruppi.conduttore-sconosciuto': {
    status: 422,
    it: 'Scegli una persona che lavora nel tuo centro.',
    en: 'Choose somebody who works at your centre.',
  },
  'gruppi.senza-sala': {
    status: 409,
    it: 'A quell’ora non c’è una sala libera abbastanza grande. Scegli un’altra ora, o scrivi dove vi trovate.',
    en: 'At that hour no room big enough is free. Choose another hour, or write where you meet.',
  },
  'gruppi.chiuso': {
    status: 409,
    it: 'Questo gruppo è già svolto o annullato: resta com’è.',
    en: 'This group was already held or called off: it stays as it is.',
  },
  'gruppi.gia-iscritta': {
    status: 409,
    it: 'Questa persona è già nel gruppo.',
    en: 'This person is already in the group.',
  },
  'gruppi.non-iscritta': {
    status: 409,
    it: 'Questa persona non è più nel gruppo. Guarda com’è adesso.',
    en: 'This person is no longer in the group. Look at it as it is now.',
  },
  'gruppi.persona-impegnata': {
    status: 409,
    it: 'A quell’ora la persona ha già un appuntamento o un altro gruppo.',
    en: 'At that hour the person already has an appointment or another group.',
  },
  'gruppi.pieno': {
    status: 409,
    it: 'Il gruppo scelto non ha più posti. La persona resta dov’era.',
    en: 'The chosen group has no places left. The person stays where she was.',
  },
  'gruppi.non-iniziato': {
    status: 409,
    it: 'Il gruppo comincia alle {{hour}}: l’appello si fa da mezz’ora prima.',
    en: 'The group begins at {{hour}}: the roll is called from half an hour before.',
  },
  'gruppi.ore-sbagliate': {
    status: 422,
    it: 'Il gruppo finisce dopo che è cominciato, e quando si chiude è già finito. Controlla le due ore.',
    en: 'The group ends after it began, and is over when it is closed. Check the two hours.',
  },
  'gruppi.cominciato': {
    status: 409,
    it: 'L’incontro è già cominciato: non si può più cambiare. Guarda com’è adesso.',
    en: 'The meeting has begun: it can no longer be changed. Look at it as it is now.',
  },
  'gruppi.spostamento-ripreso': {
    status: 409,
    it: 'Non c’è uno spostamento da riprendere: è già stato ripreso, oppure l’ora di prima è passata.',
    en: 'There is no move to take back: it was taken back already, or the hour before it has passed.',
  },
  'gruppi.presenza-non-ora': {
    status: 409,
    it: 'La presenza si segna da mezz’ora prima dell’incontro fino alla fine. Se sei qui adesso, dillo a chi conduce.',
    en: 'Being here is said from half an hour before the meeting until it ends. If you are here now, tell who leads.',
  },
  'gruppi.presenza-senza-posto': {
    status: 409,
    it: 'Non hai un posto in questo incontro. Se sei qui, dillo a chi conduce: ti aggiunge lui o lei.',
    en: 'You have no place in this meeting. If you are here, tell who leads: they add you.',
  },
  'gruppi.presenza-indirizzo': {
    status: 410,
    it: 'Questo indirizzo o codice non apre nessun incontro. Guarda l’ultimo messaggio, o dillo a chi conduce.',
    en: 'This address or code opens no meeting. Look at the last message, or tell who leads.',
  },
  'gruppi.attestato-non-dovuto': {
    status: 409,
    it: 'L’attestato è per chi c’era, quando il gruppo è chiuso.',
    en: 'The certificate is for who was there, once the group is closed.',
  },
} as const
