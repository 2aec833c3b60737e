import { card, HOURLY_ON_PLACEMENT, OPEN_ENDED } from '../vocabulary/card.ts'
import { e1Indicators } from './e1.indicator.ts'

export const e1 = card({
  code: 'E1',
  area: 'e-datori-di-lavoro',
  name: 'Promozione, scouting e gestione vacancy',
  for: 'datori-di-lavoro',
  individual: { minutes: OPEN_ENDED },
  ucs: HOURLY_ON_PLACEMENT,
  activities: [
    'Analisi del mercato e scelta delle imprese da contattare',
    'Promozione dei servizi',
    'Promozione dei tirocini',
    'Scouting e screening dei fabbisogni',
    'Gestione della vacancy',
  ],
  recipients: ['datori di lavoro'],
  outputs: [
    'Opportunità rilevate',
    'Vacancy pubblicata su Lavoro per te, ClicLavoro e Bacheca SPI',
    "Accordo con l'impresa sugli impegni reciproci",
  ],
  modes: ['Individuale, in back office e in front office, anche in visita'],
  // Promotion may use tools at a distance, as the act says when it presents the service.
  channels: ['in-presenza', 'a-distanza', 'back-office'],
  indicators: e1Indicators,
})
