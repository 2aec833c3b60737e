import { shortActor } from '../../records/accesso/index.ts'
import { hashOfShortCode } from '../../records/messaggio/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import { answerShort, showShort } from './breve.command.ts'
import { cancel, chooseMessages, registerContact, retry, settle, writeToPersona } from './messaggi.command.ts'
import { changeModel, restoreModel } from './modelli.command.ts'
import { readModel } from './modelli.query.ts'
import { listCalls, readOutbox, readThread } from './messaggi.query.ts'

const tag = 'Messaggi'
const as = ({ codice = '' }: Record<string, string>) => shortActor(hashOfShortCode(codice))

export const messaggiApi = defineApi(
  {
    method: 'get',
    path: '/persone/{personaId}/messaggi',
    request: readThread,
    summary: 'What was said with a person, latest first: messages, answers, calls. The opening is logged.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/messaggi',
    request: writeToPersona,
    success: 201,
    summary: 'Writes to a person by the channel she prefers.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/contatti',
    request: registerContact,
    success: 201,
    summary:
      'Registers a call or a conversation: three working days without reminders where she was reached.',
    tag,
  },
  {
    method: 'put',
    path: '/persone/{personaId}/messaggi/preferenze',
    request: chooseMessages,
    summary: 'Writes down a pause of the reminders, with why, and whether she uses App IO.',
    tag,
  },
  {
    method: 'get',
    path: '/messaggi/da-chiamare',
    request: listCalls,
    summary: 'Whom the messages did not settle with, at one’s own centre.',
    tag,
  },
  {
    method: 'get',
    path: '/messaggi',
    request: readOutbox,
    summary: 'How many messages are in each state, and those in one; never to whom.',
    tag,
  },
  {
    method: 'post',
    path: '/messaggi/{messageId}/nuovo-invio',
    request: retry,
    summary: 'Has a message tried again that failed or is uncertain.',
    tag,
  },
  {
    method: 'post',
    path: '/messaggi/{messageId}/annullamento',
    request: cancel,
    summary: 'Takes a message out that has not gone or is uncertain.',
    tag,
  },
  {
    method: 'post',
    path: '/messaggi/incerti',
    request: settle,
    summary: 'Settles the uncertain ones with the Message-IDs that the mail server took.',
    tag,
  },
  {
    method: 'get',
    path: '/messaggi/modelli/{template}',
    request: readModel,
    summary: 'The words of a message in force today, the original ones, and every version.',
    tag,
  },
  {
    method: 'post',
    path: '/messaggi/modelli/{template}/versioni',
    request: changeModel,
    success: 201,
    summary:
      'Writes the words of a message from a day on. `seen` is the number of the last version one read.',
    tag,
  },
  {
    method: 'post',
    path: '/messaggi/modelli/{template}/originale',
    request: restoreModel,
    success: 201,
    summary: 'Goes back to the original words of a message from a day on.',
    tag,
  },
  {
    method: 'get',
    path: '/brevi/{codice}',
    request: showShort,
    as,
    summary: 'What a short address asks. No login: the code is the key.',
    tag,
  },
  {
    method: 'post',
    path: '/brevi/{codice}/risposta',
    request: answerShort,
    as,
    summary: 'Answers a short address: `confermo`, `sposto`, `non-vengo`.',
    tag,
  },
)
