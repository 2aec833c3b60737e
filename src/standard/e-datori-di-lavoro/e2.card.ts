import { card, HOURLY, OPEN_ENDED } from '../vocabulary/card.ts'
import { e2Indicators } from './e2.indicator.ts'

export const e2 = card({
  code: 'E2',
  area: 'e-datori-di-lavoro',
  name: 'Consulenza sul fabbisogno occupazionale e formativo',
  for: 'datori-di-lavoro',
  // Each performance has its own duration.
  individual: { minutes: OPEN_ENDED },
  performances: [
    { code: 'a', name: 'Rilevazione dei fabbisogni occupazionali', minutes: { min: 60, max: null } },
    {
      code: 'b',
      name: "Fabbisogni formativi e piani formativi, anche per l'apprendistato",
      minutes: { min: 60, max: null },
    },
    { code: 'c', name: "Orientamento sull'offerta formativa del territorio", minutes: { min: 60, max: 120 } },
    { code: 'd', name: 'Rinvio alla rete per lo sviluppo delle risorse umane', minutes: OPEN_ENDED },
  ],
  ucs: HOURLY,
  activities: [
    "Fabbisogni occupazionali per lo sviluppo e l'organizzazione",
    'Fabbisogni formativi, piani formativi e apprendistato, rinvio alla rete',
    'Offerta formativa locale per colmare i divari',
    'Rinvio alla rete per i piani di sviluppo delle risorse umane',
  ],
  recipients: ['datori di lavoro'],
  outputs: ['Piani di rilevazione del fabbisogno', "Accordo con l'impresa sugli impegni reciproci"],
  modes: ['Individuale, in presenza'],
  channels: ['in-presenza'],
  indicators: e2Indicators,
})
