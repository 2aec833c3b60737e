import type { Menu } from '../../surfaces/door/menu.ts'
import { comunicazioniApi } from './comunicazioni.api.ts'
import { addComunicazioni, type Reader } from './comunicazioni.cli.ts'
import { importComunicazioni, matchWaiting } from './comunicazioni.command.ts'
import { comunicazioniJobs } from './comunicazioni.job.ts'
import { comunicazioniPage } from './comunicazioni.page.tsx'
import { readComunicazioni } from './comunicazioni.query.ts'

/** The communications that employers must make; `read` reads their files. */
export function comunicazioni(read: Reader): Menu {
  return {
    code: 'comunicazioni',
    requests: [importComunicazioni, matchWaiting, readComunicazioni],
    pages: [comunicazioniPage],
    api: comunicazioniApi,
    jobs: comunicazioniJobs,
    cli: addComunicazioni(read),
  }
}
