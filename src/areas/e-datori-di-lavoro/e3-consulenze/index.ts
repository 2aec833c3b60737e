import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { recordAdvice } from './advice.command.ts'
import { consulenzePage } from './advice.page.tsx'
import { readAdvice } from './advice.query.ts'
import { changeSheet, createSheet } from './sheets.command.ts'
import { newSheetPage, sheetPage, sheetsPage } from './sheets.page.tsx'
import { listSheets, readSheet } from './sheets.query.ts'
import { REGION } from '../../../records/accesso/index.ts'

/** E3: advice on contracts, incentives and funding, with dated information sheets. */
export const e3: Menu = {
  code: 'E3',
  requests: [readAdvice, recordAdvice, listSheets, readSheet, changeSheet, createSheet],
  pages: [consulenzePage, sheetsPage, newSheetPage, sheetPage],
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
    {
      method: 'get',
      path: '/schede-informative',
      request: listSheets,
      summary: 'The information sheets for companies, as they are read today.',
      tag: 'E3',
    },
    {
      method: 'post',
      path: '/schede-informative',
      request: createSheet,
      success: 201,
      summary: 'Makes a sheet, read from a day on (`lines`: one sentence a line).',
      tag: 'E3',
    },
    {
      method: 'get',
      path: '/schede-informative/{code}',
      request: readSheet,
      summary: 'A sheet as it is read today, with every version.',
      tag: 'E3',
    },
    {
      method: 'post',
      path: '/schede-informative/{code}/versioni',
      request: changeSheet,
      success: 201,
      summary: 'Writes what a sheet says from a day on.',
      tag: 'E3',
    },
  ),
  nav: [
    {
      href: '/siul/schede-informative',
      icon: 'it-note',
      label: { it: 'Schede informative', en: 'Information sheets' },
      may: REGION,
      order: 52,
    },
  ],
}
