import { ADMINISTRATION, CENTRO } from '../../records/accesso/index.ts'
import type { Post } from '../../records/messaggio/index.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { answerShort, showShort } from './breve.command.ts'
import { brevePage } from './breve.page.tsx'
import { callsPage } from './calls.page.tsx'
import { messaggiApi } from './messaggi.api.ts'
import { cancel, chooseMessages, registerContact, retry, settle, writeToPersona } from './messaggi.command.ts'
import { messaggiJobs } from './messaggi.job.ts'
import { listCalls, readOutbox, readThread } from './messaggi.query.ts'
import { modelloPage } from './modello.page.tsx'
import { changeModel, restoreModel } from './modelli.command.ts'
import { modelliPage } from './modelli.page.tsx'
import { listModels, readModel } from './modelli.query.ts'
import { outboxActPage, outboxPage } from './outbox.page.tsx'
import { simulatorPage } from './simulator.page.tsx'
import { threadActPage, threadPage } from './thread.page.tsx'

/** The messages to people; `post` carries them out. */
export function messaggi(post: Post): Menu {
  return {
    code: 'messaggi',
    requests: [
      readThread,
      writeToPersona,
      registerContact,
      chooseMessages,
      listCalls,
      readOutbox,
      retry,
      cancel,
      settle,
      listModels,
      readModel,
      changeModel,
      restoreModel,
      showShort,
      answerShort,
    ],
    pages: [
      callsPage,
      outboxPage,
      outboxActPage,
      simulatorPage(post.link),
      modelliPage(post.link),
      modelloPage(post.link),
      threadPage,
      threadActPage,
      brevePage,
    ],
    api: messaggiApi,
    jobs: (engine) => messaggiJobs(engine, post),
    nav: [
      {
        href: '/siul/messaggi',
        icon: 'it-mail',
        label: { it: 'Messaggi', en: 'Messages' },
        may: CENTRO,
        order: 45,
      },
      {
        href: '/siul/messaggi/invio',
        icon: 'it-mail',
        label: { it: 'Messaggi', en: 'Messages' },
        may: ADMINISTRATION,
        order: 45,
      },
    ],
  }
}
