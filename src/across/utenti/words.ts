import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('utenti', {
  title: { it: 'Utenti e ruoli', en: 'Users and roles' },
  lead: { it: 'Chi entra in SIUL e che cosa può fare.', en: 'Who signs in to SIUL and what they may do.' },
  new: { it: 'Nuovo utente', en: 'New user' },
  username: { it: 'Nome utente', en: 'User name' },
  'username.hint': {
    it: 'Lettere minuscole, numeri, punto e trattino.',
    en: 'Lower-case letters, numbers, dot and dash.',
  },
  displayName: { it: 'Nome e cognome', en: 'First name and surname' },
  role: { it: 'Compito', en: 'Role' },
  centre: { it: 'Centro', en: 'Centre' },
  body: { it: 'Ente accreditato', en: 'Accredited body' },
  create: { it: 'Crea l’utente', en: 'Create the user' },
  state: { it: 'Stato', en: 'State' },
  act: { it: 'Azioni', en: 'Actions' },
  active: { it: 'attivo', en: 'active' },
  off: { it: 'disattivato', en: 'off' },
  locked: { it: 'bloccato', en: 'locked' },
  'do.off': { it: 'Disattiva', en: 'Switch off' },
  'do.on': { it: 'Riattiva', en: 'Switch on' },
  'do.password': { it: 'Nuova password', en: 'New password' },
  'password.title': { it: 'Password da usare una volta sola', en: 'One-time password' },
  'password.lead': {
    it: 'Dalla alla persona adesso: non la vedrai più. Al primo accesso ne sceglie una sua.',
    en: 'Give it to the person now: you will not see it again. At the first login they choose their own.',
  },
})
