import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { recordAdvice } from './advice.command.ts'
import { consulenzePage, sheetPage } from './advice.page.tsx'
import { readAdvice, readSheet } from './advice.query.ts'

/** E3: advice on contracts, incentives and funding, with dated information sheets. */
export const e3: Menu = {
  code: 'E3',
  requests: [readAdvice, recordAdvice, readSheet],
  pages: [consulenzePage, sheetPage],
  api: defineApi(
    {
      method: 'get',
      path: '/aziende/{aziendaId}/consulenze',
      request: readAdvice,
      summary: 'What a company was advised on, and the information sheets that hold today.',
      tag: 'E3',
    },
    {
      method: 'post',
      path: '/aziende/{aziendaId}/consulenze',
      request: recordAdvice,
      success: 201,
      summary: 'Records advice on contracts, incentives and funding, with the sheets left.',
      tag: 'E3',
    },
  ),
}
