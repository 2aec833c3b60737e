import { card, HOURLY } from '../vocabulary/card.ts'
import { c3Indicators } from './c3.indicator.ts'

/** The act gives this service neither outputs nor indicators. */
export const c3 = card({
  code: 'C3',
  area: 'c-collocamento-mirato',
  name: 'Informazioni, consulenza alle imprese e convenzioni',
  for: 'datori-di-lavoro',
  individual: { minutes: { min: 30, max: 120 } },
  ucs: HOURLY,
  activities: [
    'Convenienze e convenzioni (artt. 11 e 12-bis L. 68/1999, art. 14)',
    'Analisi del fabbisogno professionale',
    "Prospetto informativo e iscrizione dell'azienda in obbligo",
    'Proposta di convenzione (art. 11 c. 1; c. 4 per particolari svantaggi)',
    "Sospensioni temporanee dell'obbligo per CIGS o mobilità",
  ],
  recipients: ['datori di lavoro'],
  outputs: [],
  modes: [],
  channels: [],
  indicators: c3Indicators,
})
