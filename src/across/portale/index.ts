import type { Menu } from '../../surfaces/door/menu.ts'
import { centriPage } from './centri.page.tsx'
import { homePage } from './home.page.tsx'
import { legalPages } from './legal.page.tsx'
import { serviziPages } from './servizi.page.tsx'

/** What Lavoro per te says to whoever comes in without a name. */
export const portale: Menu = {
  code: 'portale',
  pages: [homePage, centriPage, ...serviziPages, ...legalPages],
}
