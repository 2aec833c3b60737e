import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { cercaPage, palettePage } from './cerca.page.tsx'
import { listMiePersone, searchPersone } from './search-persone.query.ts'

export { askAgainHere } from './ask-again.ts'
export { FoundPersone } from './found.tsx'
export { listName, PersonaBox, PersonaList, tellings } from './persona-list.tsx'
export { listMiePersone, pageAsked, searchPersone, type Found } from './search-persone.query.ts'

/** The one search box: its results, and the palette. */
export const ricerca: Menu = {
  code: 'ricerca',
  requests: [searchPersone, listMiePersone],
  pages: [cercaPage, palettePage],
  api: defineApi({
    method: 'post',
    path: '/persone/ricerca',
    request: searchPersone,
    summary: 'Find people by name and year, codice fiscale, phone, e-mail',
    tag: 'persone',
  }),
}
