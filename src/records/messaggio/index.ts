export { channelOf } from './channel.ts'
export { findShortMessage, listCalledOff, writeAnswer, type ShortMessage } from './breve.store.ts'
export {
  CONTACT_KINDS,
  findChoice,
  findLastContact,
  writeChoice,
  writeContact,
  type ContactKind,
  type MessageChoice,
} from './contatto.store.ts'
export type { Courier, Envelope, Fate, Post } from './courier.ts'
export { SMS_CHARACTERS } from './gsm.ts'
export { askOutcomes, tellRefused } from './esiti.store.ts'
export {
  composeMessage,
  hashOfShortCode,
  tellCompany,
  writeMessage,
  type NewMessage,
} from './messaggio.store.ts'
export { findTexts, listInForce, listModelli, writeModello, type Modello } from './modello.store.ts'
export { faultsOf, placesOf, type TextFault } from './texts.ts'
export {
  cancelMessage,
  claimDue,
  conclude,
  handOver,
  retryMessage,
  settleUncertain,
  sweepOutbox,
} from './outbox.store.ts'
export { chooseMine, findMyReach, listMine, markRead, type MyMessage, type MyReach } from './mine.store.ts'
export { inviteBefore, leavesAt, silentUntil } from './policy.ts'
export { repeatInvites, writeReminders } from './promemoria.store.ts'
export { HOST, HOST_CHARACTERS, MESSAGE_CHANNELS, render, smsLength, type MessageChannel } from './render.ts'
export {
  TEMPLATE_CODES,
  templateOf,
  type Said,
  type TemplateCode,
  type Texts,
  type ValuesOf,
} from './templates.ts'
export {
  ANSWERS,
  countOutbox,
  listOutbox,
  listSimulated,
  listThread,
  listToCall,
  MESSAGE_STATES,
  type MessageAnswer,
  type MessageRow,
  type MessageState,
  type OutboxRow,
  type SimulatedRow,
  type ThreadItem,
  type ToCall,
} from './thread.query.ts'
export { MESSAGGIO_REFUSALS } from './refusals.ts'
