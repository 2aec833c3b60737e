import type { Menu } from '../../surfaces/door/menu.ts'
import { lavoriPage, lavoroPage } from './lavori.page.tsx'
import { avvioPdfPage, decisionePdfPage } from './perdita-papers.page.ts'
import { annulPerdita, decidePerdita, observePerdita, openPerdita, printPerdita } from './perdita.command.ts'
import { avvioPerditaPage, perditaPage } from './perdita.page.tsx'
import { statoApi } from './stato.api.ts'
import { statoPage } from './stato.page.tsx'
import { listWork, readPerdita, readVita } from './stato.query.ts'
import { correctWork, declareWork, reconcileWork, removeWork } from './work.command.ts'

/** The status of a person over time: her work, what suspends it and gives it back, what may end it. */
export const stato: Menu = {
  code: 'stato',
  requests: [
    readVita,
    listWork,
    readPerdita,
    declareWork,
    correctWork,
    removeWork,
    reconcileWork,
    openPerdita,
    observePerdita,
    decidePerdita,
    annulPerdita,
    printPerdita,
  ],
  pages: [statoPage, lavoriPage, lavoroPage, avvioPerditaPage, perditaPage, avvioPdfPage, decisionePdfPage],
  api: statoApi,
}
