import { card, NO_UCS, OPEN_ENDED } from '../vocabulary/card.ts'
import { avviamentoDopoOrientamento } from './accesso-incrocio.rule.ts'
import { d3Indicators } from './d3.indicator.ts'
import { selezionePubblica } from './selezione-pubblica.rule.ts'

export const d3 = card({
  code: 'D3',
  area: 'd-inserimento-lavorativo',
  name: 'Avviamento a selezione presso P.A.',
  for: 'cittadini',
  individual: { minutes: { min: 15, max: 30 } },
  backOffice: { minutes: OPEN_ENDED },
  ucs: NO_UCS,
  activities: ['Asta su presenti e verifica dei requisiti', 'Pubblicazione delle graduatorie'],
  recipients: [
    'adolescenti',
    'giovani',
    'donne in reinserimento',
    'soggetti a rischio di disoccupazione di lunga durata',
    'beneficiari di ammortizzatori sociali',
    'occupati in cerca di altra occupazione',
  ],
  outputs: ['Invio a selezione'],
  modes: ['Front office', 'Back office per verifiche e pubblicazione'],
  channels: ['in-presenza', 'back-office'],
  indicators: d3Indicators,
  rules: [selezionePubblica],
  preconditions: [avviamentoDopoOrientamento],
})
