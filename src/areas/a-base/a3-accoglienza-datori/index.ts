import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { welcomeEmployer } from './welcome.command.ts'
import { accoglienzaAziendePage, promisePage } from './welcome.page.tsx'
import { readPromise, readWelcome } from './welcome.query.ts'

/** A3: an employer comes in, says what it needs, leaves with a name and a day. */
export const a3: Menu = {
  code: 'A3',
  requests: [readWelcome, welcomeEmployer, readPromise],
  pages: [accoglienzaAziendePage, promisePage],
  api: defineApi(
    {
      method: 'get',
      path: '/aziende/accoglienza/{partitaIva}',
      request: readWelcome,
      summary: 'What is known of the employer at the desk, who could answer it and by when.',
      tag: 'A3',
    },
    {
      method: 'post',
      path: '/aziende/accoglienza',
      request: welcomeEmployer,
      success: 201,
      summary:
        'Records A3: needs, who answers and by when. Makes the file where the company is new (`name`).',
      tag: 'A3',
    },
  ),
}
