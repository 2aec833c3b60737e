import { CENTRO } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { homePage } from './home.page.ts'
import { listDue } from './list-due.query.ts'
import { listYesterday } from './list-yesterday.query.ts'
import { oggiPage } from './oggi.page.tsx'

/** The first page of the day. */
export const oggi: Menu = {
  code: 'oggi',
  requests: [listDue, listYesterday],
  pages: [homePage, oggiPage],
  api: defineApi({
    method: 'get',
    path: '/oggi',
    request: listDue,
    summary: 'The duties of law to do, the late ones first (`chi`: mie or centro; `servizio`; `pagina`).',
    tag: 'oggi',
  }),
  nav: [
    { href: '/siul/oggi', icon: 'it-calendar', label: { it: 'Oggi', en: 'Today' }, may: CENTRO, order: 10 },
  ],
}
