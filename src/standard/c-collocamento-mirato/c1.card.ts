import { card, HOURLY } from '../vocabulary/card.ts'
import { accessoC1 } from './accesso-mirato.rule.ts'
import { c1Indicators } from './c1.indicator.ts'

export const c1 = card({
  code: 'C1',
  area: 'c-collocamento-mirato',
  name: 'Consulenza orientativa specialistica',
  alias: 'Orientamento di secondo livello',
  for: 'cittadini',
  individual: { minutes: { min: 60, max: 480 } },
  parts: [
    { code: 'approfondimento-e-counseling', maxMinutes: 120 },
    { code: 'bilancio', maxMinutes: 360 },
  ],
  ucs: HOURLY,
  activities: [
    'Colloquio di approfondimento e progetto sulle capacità residue',
    'Bilancio di competenze, anche con il fascicolo lavoratore ICF',
    'Counseling: aggiornamento del PAI',
    'Individuazione delle opportunità di lavoro',
  ],
  recipients: ['cittadini disabili inoccupati o disoccupati iscritti alle liste della L. 68/1999'],
  conditions: ["Dopo la DID e l'orientamento di primo livello"],
  outputs: [
    'Scheda di approfondimento',
    'Patto integrato con il PAI',
    'Documento di sintesi con competenze e progetto professionale o formativo',
  ],
  modes: ['Individuale, su appuntamento, in presenza'],
  channels: ['in-presenza'],
  indicators: c1Indicators,
  preconditions: accessoC1,
})
