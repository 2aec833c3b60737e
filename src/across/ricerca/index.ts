import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import type { Findable } from './findable.ts'
import { cercaPage, palettePage } from './cerca.page.tsx'
import { listMiePersone, searchPersone } from './search-persone.query.ts'

export type { Findable } from './findable.ts'
export { askAgainHere } from './ask-again.ts'
export { FoundPersone } from './found.tsx'
export { listName, PersonaBox, PersonaList, tellings } from './persona-list.tsx'
export { listMiePersone, pageAsked, searchPersone, type Found } from './search-persone.query.ts'

/** The one search box: its results, and the palette. `others` is what it finds besides people. */
export const ricerca = (others: readonly Findable[]): Menu => ({
  code: 'ricerca',
  requests: [searchPersone, listMiePersone],
  pages: [cercaPage(others), palettePage(others)],
  api: defineApi({
    method: 'post',
    path: '/persone/ricerca',
    request: searchPersone,
    summary: 'Find people by name and year, codice fiscale, phone, e-mail',
    tag: 'persone',
  }),
})
