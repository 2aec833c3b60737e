import { card, HOURLY } from '../vocabulary/card.ts'
import { occupabilitaVerificata, pattoPerIlColloquio } from './accesso-incrocio.rule.ts'
import { d1Indicators } from './d1.indicator.ts'

export const d1 = card({
  code: 'D1',
  area: 'd-inserimento-lavorativo',
  name: "Colloquio specialistico per l'incrocio domanda/offerta",
  for: 'cittadini',
  individual: { minutes: { min: 30, max: 60 } },
  ucs: HOURLY,
  activities: [
    'Curriculum, se non fatto prima',
    'Figure professionali per cui si è disponibili, se non definite prima',
    'Percorsi confermati o aggiunti e patto aggiornato',
    'Promozione del profilo presso le imprese',
    'Individuazione delle opportunità',
  ],
  recipients: [
    'adolescenti',
    'giovani',
    'donne in reinserimento',
    'percettori di ammortizzatori sociali',
    'soggetti a rischio di disoccupazione di lunga durata',
    'occupati in cerca di altra occupazione',
  ],
  conditions: ['Patto di servizio sottoscritto', 'Livello di occupabilità verificato'],
  outputs: [
    'Patto aggiornato',
    'Invio a colloquio di lavoro',
    'Opportunità pubblicate (ClicLavoro, Bacheca SPI, Lavoro per te)',
  ],
  modes: ['Individuale, in presenza'],
  channels: ['in-presenza'],
  indicators: d1Indicators,
  preconditions: [pattoPerIlColloquio, occupabilitaVerificata],
})
