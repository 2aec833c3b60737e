import { card, HOURLY } from '../vocabulary/card.ts'
import {
  consulenzaConDid,
  consulenzaConPatto,
  consulenzaDopoOrientamento,
  fabbisognoSpecifico,
} from './accesso-specialistici.rule.ts'
import { b1Indicators } from './b1.indicator.ts'

export const b1 = card({
  code: 'B1',
  area: 'b-specialistici',
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
    'Colloquio di approfondimento e progetto personale (PAI), anche con ASL, Comuni e altri',
    'Bilancio di competenze: fase preliminare, centrale e conclusiva',
    'Counseling: aggiornamento del PAI',
  ],
  recipients: [
    'utenti con DID e patto di servizio sottoscritto',
    'beneficiari di ammortizzatori sociali per i quali lo stato di disoccupazione è requisito',
  ],
  conditions: ["Dopo l'orientamento di primo livello", 'Solo per uno specifico fabbisogno rilevato'],
  outputs: [
    'Scheda di approfondimento',
    'Patto integrato con il PAI',
    'Documento di sintesi con competenze e progetto professionale o formativo',
  ],
  modes: ['Individuale, su appuntamento'],
  channels: ['in-presenza', 'a-distanza'],
  indicators: b1Indicators,
  preconditions: [consulenzaConDid, consulenzaConPatto, consulenzaDopoOrientamento, fabbisognoSpecifico],
})
