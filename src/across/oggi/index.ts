import { CENTRO } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { chiediAiuto, leggiAiuto, rispondiAiuto } from './aiuto.command.ts'
import { consegnePage } from './consegne.page.tsx'
import { readConsegne } from './consegne.query.ts'
import { homePage } from './home.page.ts'
import { listDue } from './list-due.query.ts'
import { listView } from './list-view.query.ts'
import { listYesterday } from './list-yesterday.query.ts'
import { oggiPage } from './oggi.page.tsx'
import { listPassiDue } from './passi.query.ts'
import { rimanda, rimandaInsieme, riprendi } from './postpone.command.ts'
import { listUnmarked } from './unmarked.query.ts'

/** The first page of the day. */
export const oggi: Menu = {
  code: 'oggi',
  requests: [
    readConsegne,
    listDue,
    listUnmarked,
    listPassiDue,
    listView,
    listYesterday,
    rimanda,
    rimandaInsieme,
    riprendi,
    chiediAiuto,
    rispondiAiuto,
    leggiAiuto,
  ],
  pages: [homePage, oggiPage, consegnePage],
  api: defineApi(
    {
      method: 'get',
      path: '/oggi',
      request: listDue,
      summary:
        'The duties of law to do, the late ones first (`chi`: mie or centro; `servizio`; `mese`; `regola` and `scade`; `pagina`).',
      tag: 'oggi',
    },
    {
      method: 'get',
      path: '/oggi/consegne',
      request: readConsegne,
      summary:
        'What one leaves open, to hand over: who waits, promises, the next five days, what was put off.',
      tag: 'oggi',
    },
    {
      method: 'get',
      path: '/oggi/persone',
      request: listView,
      summary: 'People given lately, in somebody else’s hands, put off or without a step (`vista`).',
      tag: 'oggi',
    },
    {
      method: 'post',
      path: '/oggi/rinvii',
      request: rimanda,
      success: 201,
      summary: 'Puts a duty off: `until`, `reason`, `note` where it is beyond the legal term.',
      tag: 'oggi',
    },
    {
      method: 'post',
      path: '/oggi/rinvii/insieme',
      request: rimandaInsieme,
      success: 201,
      summary:
        'Puts off together what is due by one `rule` on one day (`dueOn`), if they are the `people` that were seen.',
      tag: 'oggi',
    },
    {
      method: 'delete',
      path: '/oggi/rinvii/{actId}',
      request: riprendi,
      summary: 'Brings back what one act put off.',
      tag: 'oggi',
    },
    {
      method: 'get',
      path: '/oggi/com-e-andata',
      request: listUnmarked,
      summary: 'The appointments of who asks that are over, without how they went: how many, and the oldest.',
      tag: 'oggi',
    },
    {
      method: 'get',
      path: '/oggi/passi',
      request: listPassiDue,
      summary: 'The steps of the patti of who asks’ people whose day has come: how many, and the oldest.',
      tag: 'oggi',
    },
    {
      method: 'post',
      path: '/oggi/aiuto',
      request: chiediAiuto,
      success: 201,
      summary: 'Asks the manager of the centre for help about a duty, with a line of why (`question`).',
      tag: 'oggi',
    },
    {
      method: 'post',
      path: '/oggi/aiuto/{aiutoId}/risposta',
      request: rispondiAiuto,
      success: 201,
      summary: 'The manager answers (`answer`).',
      tag: 'oggi',
    },
    {
      method: 'post',
      path: '/oggi/aiuto/{aiutoId}/letto',
      request: leggiAiuto,
      summary: 'Who asked has read the answer.',
      tag: 'oggi',
    },
  ),
  nav: [
    { href: '/siul/oggi', icon: 'it-calendar', label: { it: 'Oggi', en: 'Today' }, may: CENTRO, order: 10 },
  ],
}
