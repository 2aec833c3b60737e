export { NOTIFICA_DAYS, NOTIFICA_KINDS, type Notifica, type NotificaKind } from './notifica.ts'
export { countNotifiche, listMuted, listNotifiche, readNotifiche, setMuted } from './notifica.store.ts'
