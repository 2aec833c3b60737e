import { ADMINISTRATION } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { createUtente, resetPassword, switchUtente } from './utenti.command.ts'
import { utentePage, utentiPage } from './utenti.page.tsx'
import { listUtenti } from './utenti.query.ts'

const tag = 'utenti'

/** Accounts of staff: made, switched off, given a new password. */
export const utenti: Menu = {
  code: 'utenti',
  requests: [listUtenti, createUtente, switchUtente, resetPassword],
  pages: [utentiPage, utentePage],
  api: defineApi(
    { method: 'get', path: '/utenti', request: listUtenti, summary: 'The accounts of staff', tag },
    { method: 'post', path: '/utenti', request: createUtente, success: 201, summary: 'Make an account', tag },
    {
      method: 'post',
      path: '/utenti/{accountId}/stato',
      request: switchUtente,
      summary: 'Switch an account on or off',
      tag,
    },
    {
      method: 'post',
      path: '/utenti/{accountId}/password',
      request: resetPassword,
      summary: 'Give a one-time password',
      tag,
    },
  ),
  nav: [
    {
      href: '/siul/impostazioni/utenti',
      icon: 'it-user',
      label: { it: 'Utenti', en: 'Users' },
      may: ADMINISTRATION,
      order: 95,
    },
  ],
}
