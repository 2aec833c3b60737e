import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { confrontoPage } from './confronto.page.tsx'
import { incrocioPage } from './incrocio.page.tsx'
import { compareCandidates, findCandidates } from './incrocio.query.ts'
import { countOffers, countRecommended, findOffers } from './offerte.query.ts'
import { addRecommend } from './raccomandazioni.cli.ts'
import { raccomandazioniJobs } from './raccomandazioni.job.ts'
import { recommendedFor } from './raccomandazioni.query.ts'

export { linkHiring, tellHired, type Hiring } from './hiring.ts'
export { proposeTo } from './propose.ts'
export { scoredOf } from './incrocio.query.ts'
export { countOffers, findOffers, offersFor, type Fitting } from './offerte.query.ts'
export { words as incrocioWords } from './words.ts'
export { recommendedBox, recommendedLine } from './raccomandazioni-box.tsx'
export { Reasons, sayDistance } from './reasons-view.tsx'
export { reasonsOf, shareOf, type Reason } from './reasons.ts'
export { ricercatoOf } from './ricercato.ts'

const tag = 'incrocio'

/** The meeting of people and jobs, both ways. */
export const incrocio: Menu = {
  code: 'incrocio',
  requests: [findCandidates, compareCandidates, findOffers, countOffers, recommendedFor, countRecommended],
  pages: [incrocioPage, confrontoPage],
  jobs: raccomandazioniJobs,
  cli: addRecommend,
  api: defineApi(
    {
      method: 'get',
      path: '/vacancy/{vacancyId}/candidati',
      request: findCandidates,
      summary:
        'The people for a vacancy, best first, with every part of the score, the exact count, and the effect of each lever.',
      tag,
    },
    {
      method: 'get',
      path: '/vacancy/{vacancyId}/raccomandazioni',
      request: recommendedFor,
      summary:
        'The first people of those recommended by night for a vacancy, kept current, without those it was proposed to.',
      tag,
    },
    {
      method: 'get',
      path: '/persone/{personaId}/raccomandazioni',
      request: countRecommended,
      summary: 'For how many open vacancies a person is among the best.',
      tag,
    },
    {
      method: 'get',
      path: '/vacancy/{vacancyId}/confronto',
      request: compareCandidates,
      summary: 'Up to four people side by side (`persone`, repeated).',
      tag,
    },
    {
      method: 'get',
      path: '/persone/{personaId}/offerte',
      request: findOffers,
      summary: 'The open vacancies for a person, and those one thing away.',
      tag,
    },
  ),
}
