import type { Menu } from '../../surfaces/door/menu.ts'
import { firmaApi } from './firma.api.ts'
import { codePage, copyPage, tabletPage, unlockPage } from './firma.page.tsx'

export { fileNameOf, printPatto, printPattoPaper } from './patto-pdf.ts'

/** The tablet in the person's hands: one patto, one answer. */
export const menu: Menu = {
  code: 'firma',
  pages: [tabletPage, codePage, unlockPage, copyPage],
  api: firmaApi,
}
