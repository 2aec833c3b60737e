/** What this room refuses with, for the table of all refusals (`records/refusals.ts`). */
export const FIRMA_REFUSALS = {
  'firma.senza-recapito': {
    status: 409,
    it: 'Non c’è un cellulare o un’e-mail a cui mandare il link. Aggiungilo alla scheda, oppure falla firmare qui.',
    en: 'There is no mobile or e-mail to send the link to. Add it to the file, or have it signed here.',
  },
  'firma.recapito-cambiato': {
    status: 409,
    it: 'Il recapito non è più quello di quando ti abbiamo scritto. Chiama il centro: ti mandiamo un nuovo link.',
    en: 'The contact is not the one we wrote to. Call the centre: we will send you a new link.',
  },
  'firma.troppi-codici': {
    status: 409,
    it: 'Hai già chiesto più codici. Aspetta 10 minuti e riprova, oppure chiama il centro.',
    en: 'You have asked for several codes. Wait ten minutes and try again, or call the centre.',
  },
  'firma.codice-prima': {
    status: 403,
    it: 'Prima scrivi il codice che ti abbiamo mandato.',
    en: 'First write the code we sent you.',
  },
  'firma.link-scaduto': {
    status: 410,
    it: 'Il tempo è passato e il link non vale più. Chiama il centro: te ne mandiamo un altro.',
    en: 'The time has passed and the link no longer works. Call the centre: we will send another.',
  },
  'firma.non-trovata': {
    status: 404,
    it: 'Questo indirizzo non apre niente da firmare. Chiedi a chi te l’ha dato di mandarlo di nuovo.',
    en: 'This address opens nothing to sign. Ask whoever gave it to you to send it again.',
  },
  'firma.scaduta': {
    status: 410,
    it: 'Sono passati 10 minuti e l’indirizzo non vale più. Chiedi a chi è con te di mandarlo di nuovo.',
    en: 'Ten minutes have passed and the address no longer works. Ask whoever is with you to send it again.',
  },
  'firma.usata': {
    status: 409,
    it: 'Hai già risposto. Non serve fare altro.',
    en: 'You have already answered. There is nothing more to do.',
  },
  'firma.ritirata': {
    status: 410,
    it: 'Chi te l’ha dato lo ha ripreso, per cambiarlo. Quando è pronto lo vedrai di nuovo.',
    en: 'Whoever gave it to you took it back, to change it. You will see it again when it is ready.',
  },
} as const
