import type { Menu } from '../../surfaces/door/menu.ts'
import { firmaApi } from './firma.api.ts'
import { copyPage, tabletPage } from './firma.page.tsx'

export { fileNameOf, printPatto, printPattoPaper } from './patto-pdf.ts'

/** The tablet in the person's hands: one patto, one answer. */
export const menu: Menu = { code: 'firma', pages: [tabletPage, copyPage], api: firmaApi }
