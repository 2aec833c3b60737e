import type { Menu } from '../../surfaces/door/menu.ts'
import { firmaApi } from './firma.api.ts'
import { copyPage, firmaCodePages, tabletPage } from './firma.page.tsx'

export { codePages, type CodeAgain } from './code-pages.ts'
export { CodeSteps } from './code-steps.tsx'
export { askAsHolder, closedPage, heldPage } from './holder.tsx'
export { fileNameOf, printPatto, printPattoPaper } from './patto-pdf.ts'

/** What is signed by an address of its own: the tablet in the person's hands, the code of whoever signs from afar. */
export const menu: Menu = {
  code: 'firma',
  pages: [tabletPage, ...firmaCodePages, copyPage],
  api: firmaApi,
}
