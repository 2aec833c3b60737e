import type { Menu } from '../../surfaces/door/menu.ts'
import { accessiPage } from './accessi.page.tsx'
import { accessoPages, type Identity } from './accesso.page.tsx'
import { areaPage } from './area.page.tsx'
import { certificatoPage, documentiPage, pattoPdfPage } from './documenti.page.tsx'
import { messaggiPage } from './messaggi.page.tsx'
import { preferenzePage } from './preferenze.page.tsx'
import { propostePage } from './proposte.page.tsx'
import { provaPages } from './prova.page.tsx'

export { signedIn, type Guest } from './guest.tsx'

/** Citizens and companies come in, and what a citizen finds: her next step, who owes what, her papers, who saw her data. */
export const areaPersonale = (identity: Identity): Menu => ({
  code: 'area-personale',
  pages: [
    ...accessoPages(identity),
    ...provaPages(identity.prova),
    areaPage,
    propostePage,
    messaggiPage,
    preferenzePage,
    documentiPage,
    pattoPdfPage,
    certificatoPage,
    accessiPage,
  ],
})
