import { card, NO_UCS } from '../vocabulary/card.ts'
import { a3Indicators } from './a3.indicator.ts'

export const a3 = card({
  code: 'A3',
  area: 'a-base',
  name: 'Accoglienza e informazioni per datori di lavoro',
  for: 'datori-di-lavoro',
  individual: { minutes: { min: 15, max: 30 } },
  ucs: NO_UCS,
  activities: ['Informazioni sui servizi', 'Prima decodifica del bisogno e rimando ai servizi specialistici'],
  recipients: ['datori di lavoro'],
  outputs: ['Materiale informativo', 'Scheda azienda'],
  modes: ['Individuale, immediata, assistita o in autoconsultazione, in sede e a distanza'],
  channels: ['in-presenza', 'a-distanza', 'autoconsultazione'],
  indicators: a3Indicators,
})
