import { card, HOURLY_SHARED } from '../vocabulary/card.ts'
import { a2Indicators } from './a2.indicator.ts'
import { didResa } from './did-resa.rule.ts'
import { primoColloquio } from './primo-colloquio.rule.ts'

export const a2 = card({
  code: 'A2',
  area: 'a-base',
  name: 'Colloquio di primo orientamento',
  alias: 'Orientamento di primo livello',
  for: 'cittadini',
  individual: { minutes: { min: 30, max: 60 } },
  group: { minutes: { min: 120, max: 240 }, max: 10 },
  ucs: HOURLY_SHARED,
  activities: [
    'Colloquio di orientamento (art. 3 D.Lgs. 181/2000)',
    'Formazione, competenze, abilità e storia lavorativa',
    'Bisogno formativo e professionale, livello di occupabilità (profiling)',
    'Figure professionali per cui si è disponibili',
    "Rimando all'incrocio o ai servizi specialistici, secondo il profiling",
    'Sottoscrizione del patto di servizio',
  ],
  recipients: [
    'inoccupati',
    'disoccupati',
    'adolescenti',
    'giovani',
    'donne in reinserimento lavorativo',
    'soggetti svantaggiati (art. 1 c. 2 D.Lgs. 181/2000)',
    'beneficiari di ammortizzatori sociali per i quali lo stato di disoccupazione è requisito',
    'beneficiari di ammortizzatori sociali in costanza di rapporto di lavoro',
  ],
  conditions: [
    "Con la DID, e comunque entro 3 mesi dall'inizio della disoccupazione, anche se percettori",
    "In costanza di rapporto: entro 3 mesi dall'inizio del trattamento",
  ],
  outputs: ['Scheda anagrafico-professionale aggiornata', 'Patto di servizio (patto di attivazione)'],
  modes: [
    'Individuale, immediata o su appuntamento',
    'Di gruppo su appuntamento, con caratteristiche omogenee già individuate',
  ],
  channels: ['in-presenza', 'a-distanza'],
  indicators: a2Indicators,
  rules: [primoColloquio],
  preconditions: [didResa],
})
