import { card, HOURLY } from '../vocabulary/card.ts'
import { e3Indicators } from './e3.indicator.ts'

export const e3 = card({
  code: 'E3',
  area: 'e-datori-di-lavoro',
  name: 'Consulenza su agevolazioni e finanziamenti',
  for: 'datori-di-lavoro',
  individual: { minutes: { min: 60, max: 120 } },
  ucs: HOURLY,
  activities: [
    'Contratti e norme, facilitazioni, stage e tirocini, soggetti svantaggiati',
    'Finanziamenti e agevolazioni, progetti locali e internazionali, insediamenti; rinvio alla rete e a Sviluppumbria',
  ],
  recipients: ['datori di lavoro'],
  outputs: ['Materiale informativo', "Accordo con l'impresa sugli impegni reciproci"],
  modes: ['Individuale, in presenza'],
  channels: ['in-presenza'],
  indicators: e3Indicators,
})
