import { card, HOURLY_SHARED } from '../vocabulary/card.ts'
import { euresDopoOrientamento } from './accesso-specialistici.rule.ts'
import { b3Indicators } from './b3.indicator.ts'

export const b3 = card({
  code: 'B3',
  area: 'b-specialistici',
  name: 'Servizi per la mobilità — Sportello EURES',
  for: 'entrambi',
  individual: { minutes: { min: 30, max: 60 } },
  group: { minutes: { min: 60, max: 120 }, max: 5 },
  ucs: HOURLY_SHARED,
  activities: [
    'Come candidarsi in Europa',
    'Vivere e lavorare nei paesi della rete',
    'Sicurezza sociale e trasferimento dei diritti',
    'Orientamento alla ricerca in Europa, anche con tirocini transnazionali',
    'Datori di lavoro: il servizio e le assunzioni internazionali',
    'Richiesta di personale nella banca dati (consigliere EURES)',
    'Preselezione delle candidature',
    'Organizzazione di selezioni (consigliere EURES)',
  ],
  recipients: [
    'occupati',
    'inoccupati',
    'disoccupati',
    'adolescenti',
    'giovani',
    'donne',
    'datori di lavoro',
  ],
  outputs: ['Curriculum raccolti', 'Vacancy segnalata'],
  modes: ['Individuale o di gruppo'],
  channels: ['in-presenza', 'a-distanza'],
  indicators: b3Indicators,
  preconditions: [euresDopoOrientamento],
})
