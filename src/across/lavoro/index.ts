import type { Menu } from '../../surfaces/door/menu.ts'
import { cercaPage } from './cerca.page.tsx'
import { allOfferte, cercaLavoro, getOfferta, latestOfferte, readOfferta } from './cerca.query.ts'
import { feedPage, robotsPage, sitemapPage } from './feed.page.ts'
import { lavoroApi } from './lavoro.api.ts'
import { lavoroJobs, type Channels } from './lavoro.job.ts'
import { novitaPage } from './novita.page.tsx'
import { offertaPage } from './offerta.page.tsx'
import { callMe, listSoonOver, listWaiting, tellCalled } from './richiamata.command.ts'
import { ricerchePage } from './ricerche.page.tsx'
import { calledPage } from './staff-boxes.tsx'

export { SearchForm } from './search-form.tsx'
export { callersBox, expiringBox } from './staff-boxes.tsx'

/** Lavoro per te, the search: the published jobs for everybody, and what other sites are told of them. */
export const lavoro = (channels: Channels): Menu => ({
  code: 'lavoro',
  requests: [
    cercaLavoro,
    readOfferta,
    getOfferta,
    latestOfferte,
    allOfferte,
    callMe,
    listWaiting,
    tellCalled,
    listSoonOver,
  ],
  pages: [cercaPage, feedPage, sitemapPage, robotsPage, ricerchePage, novitaPage, offertaPage, calledPage],
  api: lavoroApi,
  jobs: (engine) => lavoroJobs(engine, channels),
})
